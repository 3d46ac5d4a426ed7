import { unreadable, type Deadline, type DeadlineContext } from "./deadline";
import { firstDayOf, isPoint, lastDayOf, type Point } from "./point";
import { readRecurringDays } from "./recurring-days";

/** A cell's words without what stands in brackets, and that. Words wholly in brackets are no remark. */
export function withoutRemarks(words: string): { readonly main: string; readonly remarks: readonly string[] } {
  const main = trimmed(words.replace(IN_BRACKETS, " "));
  const remarks = [...words.matchAll(IN_BRACKETS)]
    .map((found) => trimmed(found[1] ?? ""))
    .filter((remark) => remark !== "");
  return main === "" ? { main: remarks.join(","), remarks: [] } : { main, remarks };
}

/** A bracket that is never closed reaches to the end. */
const IN_BRACKETS = /[([{]([^()[\]{}]*)(?:[)\]}]|$)/g;

function trimmed(words: string): string {
  return words.replace(/ {2,}/g, " ").replace(/^[-,: ]+|[-,.: ]+$/g, "");
}

/** "Hằng năm (trước 15/12)": the remark gives the day of a recurring deadline. */
export function recurringOnRemark(main: string, remark: string, context: DeadlineContext): Deadline | undefined {
  const read = readRecurringDays(`${remark} ${main}`, context);
  return read?.kind === "recurring" ? read : undefined;
}

/** A remark that sets some limit which is not understood: "(gửi dự thảo trước ngày 25)". */
export function setsUnknownLimit(remark: string): boolean {
  return /\b(?:truoc|cham nhat|muon nhat|den het|khong qua)\b.*\d/.test(remark);
}

/**
 * The deadline with a remark that is a deadline too: the narrower of the two when one lies within the other
 * ("Quý II/2024 (trước ngày 15/6)"), unreadable when they contradict each other. A remark that says nothing of time
 * changes nothing.
 */
export function withRemark(main: Deadline, remark: Deadline): Deadline {
  if (main.kind === "unreadable" || remark.kind === "dependent" || remark.kind === "then-ongoing") return main;
  if (remark.kind === "unreadable") return remark.reason === "unknown-words" ? main : remark;
  if (isPoint(main)) return isPoint(remark) ? narrower(main, remark) : moreExact(main, remark);
  if (isWholeYear(remark)) return main;
  if (main.kind === "dependent") return isPoint(remark) || remark.kind === "dates" ? remark : main;
  if (isPoint(remark)) return CONTRADICTION;
  if (main.kind === "ongoing") return remark.kind === "span" ? main : remark;
  return remark.kind === "dates" && (main.kind === "recurring" || main.kind === "with-reports") ? remark : main;
}

const CONTRADICTION = unreadable("unknown-words");

function isWholeYear(deadline: Deadline): boolean {
  return deadline.kind === "year" || (deadline.kind === "recurring" && deadline.every === "year" && !deadline.on);
}

function narrower(main: Point, remark: Point): Deadline {
  if (within(main, remark)) return main;
  return within(remark, main) ? remark : CONTRADICTION;
}

function within(inner: Point, outer: Point): boolean {
  return firstDayOf(outer) <= firstDayOf(inner) && lastDayOf(inner) <= lastDayOf(outer);
}

/** "2024 (thường xuyên)", "Năm 2024 (hằng quý)", "Quý II/2024 (tháng 4, tháng 6)" */
function moreExact(main: Point, remark: Exclude<Deadline, Point>): Deadline {
  const end = lastDayOf(main);
  const days = remark.kind === "span" ? (remark.quarters ?? [remark.end]) : remark.kind === "dates" ? remark.days : [];
  if (days.length === 0) return main.kind === "year" ? remark : CONTRADICTION;
  if (!days.every((day) => firstDayOf(main) <= day && day <= end)) return CONTRADICTION;
  return days[0] === end ? main : remark;
}
