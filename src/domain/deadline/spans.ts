import { unreadable, type Deadline, type DeadlineContext, type Unreadable } from "./deadline";
import { withoutLead } from "./lead";
import { withMonthOf, withUnitOf } from "./parts";
import { lastDayOf, readPoint, type Point } from "./point";
import { yearNamed } from "./year-tail";

/** "từ nay đến …": a beginning without a day. */
const FROM_NOW = /^(?:nay|bay gio|ngay (?:ban hanh|ky|ky ban hanh|co hieu luc))$/;

/** "Triển khai quý II, hoàn thành quý IV" */
const BEGINNING = /^(?:bat dau|trien khai|thuc hien|to chuc|xay dung|khoi dong)\b(?: thuc hien| tu| trong)*/;
const ENDING = /,(?=(?:hoan thanh|ket thuc|xong) )/;

/**
 * Reads "2025-2026", "từ 01/01/2019 đến trước 01/3/2019", "Quý II - Quý IV". The beginning is read only to be sure of the
 * words.
 */
export function readSpan(words: string, context: DeadlineContext): Deadline | undefined {
  const lead = withoutLead(words);
  if (lead.before) return undefined;
  const bare = lead.words.replace(
    /^(?:trong )?(?:(?:khoang|giai doan|thoi gian) )?(?:(?:\d |cac )?nam (?=\d{4}-))?(?:ke )?(?:tu )?/,
    "",
  );
  for (const [left, right] of cuts(bare, / (?:den|toi) /g)) {
    const span = spanOf(left, right, context);
    if (span) return span;
  }
  for (const [left, right] of cuts(bare, /-/g)) {
    const span = spanOf(left, right, context);
    if (span) return span;
  }
  const [left, right] = words.split(ENDING);
  if (left === undefined || right === undefined || !BEGINNING.test(left)) return undefined;
  return spanOf(left.replace(BEGINNING, "").trim(), right, context);
}

function cuts(words: string, mark: RegExp): readonly (readonly [left: string, right: string])[] {
  return [...words.matchAll(mark)].map((found) => [
    words.slice(0, found.index),
    words.slice(found.index + found[0].length),
  ]);
}

function spanOf(left: string, right: string, context: DeadlineContext): Deadline | undefined {
  const lastYear = yearNamed(right) ?? yearNamed(left) ?? context.planYear;
  const last = readPoint(withUnitOf(left, right), lastYear, context);
  if (last === undefined) return undefined;
  if (FROM_NOW.test(left)) return spanTo(last);
  const first = readPoint(withMonthOf(right, left), yearNamed(left) ?? lastYear, context);
  if (first === undefined) return undefined;
  if (first.kind === "unreadable") return first;
  // "tháng 11 - tháng 2/2025" may begin in the year before: nothing to compare.
  const crossesYears = yearNamed(left) === undefined && yearNamed(right) !== undefined;
  const backwards = last.kind !== "unreadable" && !crossesYears && lastDayOf(last) < lastDayOf(first);
  return backwards ? unreadable("unknown-words") : spanTo(last);
}

function spanTo(last: Point | Unreadable): Deadline {
  return last.kind === "unreadable" ? last : { kind: "span", end: lastDayOf(last) };
}
