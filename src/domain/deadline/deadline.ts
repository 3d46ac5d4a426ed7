import type { LocalDate } from "../calendar/local-date";

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
  /** Several days, ascending. */
  | { readonly kind: "dates"; readonly days: readonly LocalDate[] }
  /** With the reports of these periods: the day divisions send by. */
  | { readonly kind: "with-reports" }
  | { readonly kind: "recurring"; readonly every: "month" | "quarter" | "half" | "year" }
  /** "Thường xuyên": goes on all year and is never overdue. */
  | { readonly kind: "ongoing" }
  /** "2025 và những năm tiếp theo": due at the year's end, and going on in later plans. */
  | { readonly kind: "then-ongoing"; readonly year: number }
  /** Depends on something else ("Theo quy định"): no day until the Office enters one. */
  | { readonly kind: "dependent" }
  | { readonly kind: "unreadable"; readonly reason: "unknown-words" | "no-such-day" | "two-digit-year" | "empty" };

export type DeadlineKind = Deadline["kind"];

/** What reading a deadline cell needs to know of the plan. */
export interface DeadlineContext {
  /** Taken where the cell names no year. */
  readonly planYear: number;
  /** "trước ngày X" means the day before X. */
  readonly beforeExcludesTheDay: boolean;
}
