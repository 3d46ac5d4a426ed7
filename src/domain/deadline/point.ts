import {
  addDays,
  firstDayOfMonth,
  lastDayOfMonth,
  lastDayOfQuarter,
  monthOf,
  type LocalDate,
} from "../calendar/local-date";
import { unreachable } from "../unreachable";
import { readDay } from "./days";
import { unreadable, type Deadline, type DeadlineContext, type Unreadable } from "./deadline";
import { readHalf } from "./halves";
import { withoutLead } from "./lead";
import { readMonth } from "./months";
import { readQuarter } from "./quarters";
import { readYear } from "./years";

/** One day or one period of the calendar, the stuff that spans and lists are made of. */
export type Point = Extract<Deadline, { kind: "day" | "month" | "quarter" | "half" | "year" }>;

export function isPoint(deadline: Deadline): deadline is Point {
  return POINT_KINDS.some((kind) => kind === deadline.kind);
}

const POINT_KINDS: readonly Point["kind"][] = ["day", "month", "quarter", "half", "year"];

const SPELLINGS: readonly ((words: string, year: number) => Point | Unreadable | undefined)[] = [
  readDay,
  readMonth,
  readQuarter,
  readHalf,
  readYear,
];

/**
 * Reads one day or period, with the words before it: "hoàn thành trước ngày 15/6", "đến hết quý II".
 * @param year taken where the words name none.
 */
export function readPoint(words: string, year: number, context: DeadlineContext): Point | Unreadable | undefined {
  const lead = withoutLead(words);
  const point = readBarePoint(lead.words, year);
  if (point === undefined || point.kind === "unreadable" || !lead.before) return point;
  return pointBefore(point, lead.words, context);
}

/** The last day of the point; for "trước quý 2" the day before it. */
export function lastDayOf(point: Point): LocalDate {
  switch (point.kind) {
    case "day":
      return point.day;
    case "month":
      return lastDayOfMonth(point.year, point.month);
    case "quarter":
      return addDays(lastDayOfQuarter(point.year, point.quarter), point.before ? -1 : 0);
    case "half":
      return lastDayOfMonth(point.year, point.half * 6);
    case "year":
      return lastDayOfMonth(point.year, 12);
    default:
      return unreachable(point);
  }
}

/** The first day of the period, or the day itself. */
export function firstDayOf(point: Point): LocalDate {
  if (point.kind === "day") return point.day;
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[point.kind];
  const lastMonth = monthOf(lastDayOf(point));
  return firstDayOfMonth(point.year, lastMonth - months + 1);
}

function readBarePoint(words: string, year: number): Point | Unreadable | undefined {
  for (const read of SPELLINGS) {
    const point = read(words, year);
    if (point !== undefined) return point;
  }
  return undefined;
}

/**
 * "trước ngày X" is the day before X, or X, as the plan sets it; so is "trước cuối tháng 6", and "trước quý 2" with the
 * quarter's last day for X. "trước tháng 6" and "trước năm 2025" mean before they begin, whatever the plan sets.
 * "trước 6 tháng cuối năm" is not read.
 */
function pointBefore(point: Point, words: string, context: DeadlineContext): Point | Unreadable | undefined {
  const daysBack = context.beforeExcludesTheDay ? -1 : 0;
  if (point.kind === "day") return { kind: "day", day: addDays(point.day, daysBack) };
  if (point.kind === "quarter") return { ...point, before: context.beforeExcludesTheDay };
  if (/^(?:ngay )?cuoi /.test(words)) return { kind: "day", day: addDays(lastDayOf(point), daysBack) };
  if (/^(?:het|trong|ca) /.test(words) || point.kind === "half") return unreadable("unknown-words");
  return { kind: "day", day: addDays(firstDayOf(point), -1) };
}
