import { formatDay } from "../../calendar/local-date";
import type { DayEntry, NumberEntry, StatusEntry } from "../../progress/progress";
import { STATUS_WORDS } from "../../progress/status";

/** The words of a status cell. */
export function statusShown(entry: StatusEntry | undefined): string {
  if (entry === undefined) return "";
  return entry.kind === "status" ? STATUS_WORDS[entry.status] : entry.text;
}

/** A day cell as `14/06/2024`, or its words. */
export function dayShown(entry: DayEntry | undefined): string {
  if (entry === undefined) return "";
  return entry.kind === "day" ? formatDay(entry.day) : entry.text;
}

/** A cell of points as `1,25`, or its words. */
export function pointsShown(entry: NumberEntry | undefined): string {
  if (entry === undefined) return "";
  return entry.kind === "number" ? numberShown(entry.number) : entry.text;
}

/** A share as `85,5%`, or the words of its cell. */
export function shareShown(entry: NumberEntry | undefined): string {
  if (entry === undefined) return "";
  return entry.kind === "number" ? `${numberShown(entry.number * 100)}%` : entry.text;
}

/** With a decimal comma and at most two decimals. */
export function numberShown(number: number): string {
  return String(Math.round(number * 100) / 100).replace(".", ",");
}
