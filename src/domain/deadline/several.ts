import { yearOf } from "../calendar/local-date";
import { unreadable, type Deadline, type DeadlineContext, type Unreadable } from "./deadline";
import { withoutLead } from "./lead";
import { withMonthOf, withUnitOf } from "./parts";
import { periodLabel } from "./period-label";
import { lastDayOf, readPoint, type Point } from "./point";
import { yearNamed } from "./year-tail";

/**
 * Reads a list of days or periods: "Tháng 6, tháng 12", "trước ngày 15 tháng 6 và trước ngày 01 tháng 12",
 * "Quý III, IV/2024" (quarters could mean "once, by the last" or "each", so they become a span that names them).
 */
export function readSeveral(words: string, context: DeadlineContext): Deadline | undefined {
  const parts = partsOf(words);
  if (parts.length < 2) return undefined;
  const points = readParts(parts, context);
  if (points === undefined || "kind" in points) return points;
  const ordered = [...new Map(points.map((point) => [lastDayOf(point), point])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const days = ordered.map(([day]) => day);
  const [first] = points;
  const end = days[days.length - 1];
  if (days.length < 2 || end === undefined) return first;
  if (points.every((point) => point.kind === "quarter")) return { kind: "span", end, quarters: days };
  if (points.some((point) => point.kind === "day")) return { kind: "dates", days };
  return { kind: "dates", days, labels: ordered.map(([, point]) => periodLabel(point)) };
}

/** The parts of a list, each with what it leaves out: "Quý III, IV", "15, 20/6", "ngày 15 các tháng 3, 6, 9". */
function partsOf(words: string): readonly string[] {
  const sameDay = /^(?<head>.*?\d{1,2}) (?:cua )?cac thang (?<months>.+)$/.exec(words)?.groups;
  if (sameDay) return (sameDay["months"] ?? "").split(",").map((month) => `${sameDay["head"]}/${month}`);
  const parts: string[] = [];
  for (const part of words.replace(/\bcac (?=thang|quy|nam|ngay)/, "").split(",")) {
    const previous = parts[parts.length - 1];
    const itsYear = previous !== undefined && /^(?:nam \d+|\d{4})$/.test(part) && yearNamed(previous) === undefined;
    if (itsYear) parts[parts.length - 1] = `${previous} ${part}`;
    else parts.push(previous === undefined ? part : withUnitOf(previous, part));
  }
  return parts.map((part, index) => parts.slice(index + 1).reduce((whole, next) => withMonthOf(next, whole), part));
}

/**
 * A part without a year takes that of the next part that has one, else of the part before it, else the plan's. "trước"
 * before the first holds for the rest. Not read: what would have to be guessed, such as "trước ngày 15 tháng 6 và
 * tháng 12" (15/12 or 31/12?).
 */
function readParts(parts: readonly string[], context: DeadlineContext): readonly Point[] | Unreadable | undefined {
  const points: Point[] = [];
  let before = false;
  let kind: Point["kind"] | undefined;
  for (const [index, part] of parts.entries()) {
    const lead = withoutLead(part);
    if (index > 0 && lead.verb) return undefined;
    const bare = lead.words === part;
    const carried: boolean = bare && before;
    const year = yearFor(index, parts, points, context);
    const itself = readPoint(lead.words, year, context);
    const point = readPoint(carried ? `truoc ${part}` : part, year, context);
    if (point === undefined || point.kind === "unreadable") return point;
    if (carried && itself?.kind !== kind) return undefined;
    if (kind === "day" && itself?.kind === "month") return undefined;
    points.push(point);
    before = lead.before || carried;
    kind = itself?.kind === "unreadable" ? undefined : itself?.kind;
  }
  const named = parts.filter((part) => yearNamed(part) !== undefined).length;
  const yearsGuessed = named > 0 && named < parts.length;
  return yearsGuessed && !ascending(points) ? unreadable("unknown-words") : points;
}

function yearFor(index: number, parts: readonly string[], points: readonly Point[], context: DeadlineContext): number {
  const later = parts
    .slice(index)
    .map(yearNamed)
    .find((year) => year !== undefined);
  const previous = points[points.length - 1];
  return later ?? (previous ? yearOf(lastDayOf(previous)) : context.planYear);
}

function ascending(points: readonly Point[]): boolean {
  const days = points.map(lastDayOf);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? day) < day);
}
