import type { LocalDate } from "../calendar/local-date";
import type { PeriodId } from "../calendar/report-period";

export type Quarter = 1 | 2 | 3 | 4;

/** When a plan task must be finished, as far as its cell says. */
export type Deadline =
  /** A calendar day; "trước ngày X" has become the day it means. */
  | { readonly kind: "day"; readonly day: LocalDate }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  /** `before`: "trước quý 2", the day before the quarter's last day. */
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: Quarter; readonly before: boolean }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "year"; readonly year: number }
  /** "từ … đến …": only the end counts. `quarters` when the cell lists quarters that could also mean "each". */
  | { readonly kind: "span"; readonly end: LocalDate; readonly quarters?: readonly LocalDate[] }
  /** Several days, ascending. `labels`, one for each day, when the words name periods ("Tháng 6, tháng 12"). */
  | { readonly kind: "dates"; readonly days: readonly LocalDate[]; readonly labels?: readonly string[] }
  /** With the reports of these periods (all of the plan's, when missing): the day divisions send by. */
  | { readonly kind: "with-reports"; readonly periods?: readonly PeriodId[] }
  /** `on`: days in each period ("ngày 20 hằng tháng"); without it, the last day of each period. */
  | { readonly kind: "recurring"; readonly every: Interval; readonly on?: readonly DayInPeriod[] }
  /** "Thường xuyên": goes on all year and is never overdue. */
  | { readonly kind: "ongoing" }
  /** "2025 và những năm tiếp theo": due at the year's end, and going on in later plans. */
  | { readonly kind: "then-ongoing"; readonly year: number }
  /** Depends on something else ("Theo quy định"): no day until the Office enters one. */
  | { readonly kind: "dependent" }
  | Unreadable;

export type DeadlineKind = Deadline["kind"];

/** `no-such-day`: also quarter V, month 13. `empty`: no letter or digit at all. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly reason: "unknown-words" | "no-such-day" | "two-digit-year" | "empty";
}

export type Interval = "month" | "quarter" | "half" | "year";

/** "trước" has been taken off already. */
export interface DayInPeriod {
  /** Month of the period, counting from 1: 3 is the last month of a quarter, 12 is December of a year. */
  readonly month: number;
  /** From 1; 0 is the last day of the month before; more than the month has means its last day. */
  readonly day: number;
}

/** What reading a deadline cell needs to know of the plan. */
export interface DeadlineContext {
  /** Taken where the cell names no year. */
  readonly planYear: number;
  /** "trước ngày X" means the day before X. */
  readonly beforeExcludesTheDay: boolean;
}

export function unreadable(reason: Unreadable["reason"]): Unreadable {
  return { kind: "unreadable", reason };
}
