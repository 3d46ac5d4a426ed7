import {
  addDays,
  dayOfMonth,
  firstDayOfMonth,
  formatDay,
  lastDayOfMonth,
  yearOf,
  type LocalDate,
} from "../calendar/local-date";
import { workingDayFrom } from "../calendar/working-day";
import type { Plan } from "../plan/plan";
import { unreachable } from "../unreachable";
import type { DayInPeriod, Deadline, Interval, Quarter } from "./deadline";
import { periodLabel } from "./period-label";
import { lastDayOf, type Point } from "./point";

/** A day a task is due. */
export interface DueDay {
  /** The day the words mean. */
  readonly written: LocalDate;
  /** The same, or the next working day when the plan moves due days off days off. */
  readonly due: LocalDate;
  /** Kỳ: which time it is, for tasks with several due days: `Tháng 6/2024`, `Lần 1 (15/06/2024)`, `6 tháng`. */
  readonly label: string;
}

/** What due days follow from beside the deadline. */
export type PlanDays = Pick<Plan, "year" | "issuedOn" | "settings" | "periods" | "holidays">;

/**
 * The due days of a deadline in its plan: ascending, each `due` once, empty when it has none.
 * Regular ones (recurring, with the reports) that would be due before the plan was issued are not expected.
 */
export function dueDays(deadline: Deadline, plan: PlanDays): readonly DueDay[] {
  const holidays = plan.holidays.map((holiday) => holiday.day);
  const moved = writtenDays(deadline, plan).map(({ written, label }) => ({
    written,
    due: plan.settings.dueDaysMoveOffDaysOff ? workingDayFrom(written, holidays) : written,
    label,
  }));
  const regular = deadline.kind === "recurring" || deadline.kind === "with-reports";
  const expected = regular ? moved.filter(({ due }) => due >= plan.issuedOn) : moved;
  const ordered = [...expected].sort((a, b) => (a.written < b.written ? -1 : 1));
  return ordered.filter(({ due }, index) => ordered.findIndex((other) => other.due === due) === index);
}

type WrittenDay = Pick<DueDay, "written" | "label">;

function writtenDays(deadline: Deadline, plan: PlanDays): readonly WrittenDay[] {
  switch (deadline.kind) {
    case "day":
    case "month":
    case "quarter":
    case "half":
    case "year":
      return [{ written: lastDayOf(deadline), label: periodLabel(deadline) }];
    case "span":
      return [{ written: deadline.end, label: `Đến ${formatDay(deadline.end)}` }];
    case "dates":
      return deadline.days.map((written, index) => ({
        written,
        label: deadline.labels?.[index] ?? nthTime(index, written),
      }));
    case "with-reports":
      return plan.periods
        .filter(({ id }) => deadline.periods?.includes(id) ?? true)
        .map(({ divisionsSendBy, name }) => ({ written: divisionsSendBy, label: name }));
    case "recurring":
      return periodsOf(deadline.every, plan.year).flatMap((period) => daysIn(period, deadline.on));
    case "then-ongoing":
      return [{ written: lastDayOfMonth(deadline.year, 12), label: `Năm ${deadline.year}` }];
    case "ongoing":
    case "dependent":
    case "unreadable":
      return [];
    default:
      return unreachable(deadline);
  }
}

interface PlanPeriod {
  readonly year: number;
  /** Counts from 1. */
  readonly firstMonth: number;
  readonly label: string;
  readonly lastDay: LocalDate;
}

function periodsOf(every: Interval, year: number): readonly PlanPeriod[] {
  return pointsOf(every, year).map((point, index, { length }) => ({
    year,
    firstMonth: index * (12 / length) + 1,
    label: periodLabel(point),
    lastDay: lastDayOf(point),
  }));
}

function pointsOf(every: Interval, year: number): readonly Point[] {
  switch (every) {
    case "month":
      return Array.from({ length: 12 }, (_, index) => ({ kind: "month", year, month: index + 1 }));
    case "quarter":
      return ([1, 2, 3, 4] as const).map((quarter: Quarter) => ({ kind: "quarter", year, quarter, before: false }));
    case "half":
      return ([1, 2] as const).map((half) => ({ kind: "half", year, half }));
    case "year":
      return [{ kind: "year", year }];
    default:
      return unreachable(every);
  }
}

/** Days that leave the plan's year ("trước ngày 01 hằng tháng" in January) belong to another plan. */
function daysIn(period: PlanPeriod, on: readonly DayInPeriod[] | undefined): readonly WrittenDay[] {
  if (on === undefined) return [{ written: period.lastDay, label: period.label }];
  return on
    .map(({ month, day }) => dayIn(period.year, period.firstMonth + month - 1, day))
    .filter((written) => yearOf(written) === period.year)
    .map((written, index) => ({ written, label: on.length > 1 ? nthTime(index, written) : period.label }));
}

function nthTime(index: number, written: LocalDate): string {
  return `Lần ${index + 1} (${formatDay(written)})`;
}

function dayIn(year: number, month: number, day: number): LocalDate {
  const last = dayOfMonth(lastDayOfMonth(year, month));
  return addDays(firstDayOfMonth(year, month), Math.min(day, last) - 1);
}
