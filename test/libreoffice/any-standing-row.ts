import fc from "fast-check";
import { addDays, day, formatDay, type LocalDate } from "../../src/domain/calendar/local-date";
import { excelNumberOfDay } from "../../src/domain/calendar/excel-day";
import { ADJUSTMENT_KINDS, ADJUSTMENT_WORDS } from "../../src/domain/progress/adjustment-words";
import { STATUSES, STATUS_WORDS } from "../../src/domain/progress/status";
import type { Typed, TypedRow } from "../helpers/standing-book";

/** Days of assessment; the generated days crowd round them. */
export const DAYS = ["2024-02-29", "2024-06-14", "2024-06-30", "2024-12-31", "2025-01-01"].map(day);
/** What stands in "Số ngày cảnh báo trước hạn". */
export const WARNINGS: readonly Typed[] = [10, 0, 3, 45, 7.5, null, "mười ngày"];

export interface AnyRow extends Omit<TypedRow, "code"> {
  readonly deadlineText: string;
}

/** A day near a day of assessment or near the end of its warning window, or any day of the year. */
const someDay: fc.Arbitrary<LocalDate> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...DAYS), fc.constantFrom(0, 3, 7, 8, 10, 45), fc.integer({ min: -2, max: 2 }))
      .map(([from, warning, days]) => addDays(from, warning + days)),
  },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 400 }).map((days) => addDays(day("2024-01-01"), days)) },
);

const deadlineText = fc.oneof(
  { weight: 10, arbitrary: someDay.map(formatDay) },
  { weight: 1, arbitrary: fc.constantFrom("Quý II/2024", "Tháng 6", "6 tháng cuối năm", "Trong năm", "29/02/2024") },
  { weight: 1, arbitrary: fc.constantFrom("Thường xuyên", "Theo quy định", "đầu năm", "2024 và những năm tiếp theo") },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(someDay, { minLength: 2, maxLength: 3 })
      .map((days) => [...days].sort().map(formatDay).join(", ")),
  },
);

const aDay: fc.Arbitrary<Typed> = someDay.map((text) => ({ day: text }));
const withTime: fc.Arbitrary<Typed> = fc
  .tuple(someDay, fc.constantFrom(0.25, 0.5, 0.999))
  .map(([text, time]) => excelNumberOfDay(text) + time);
const typedDay: fc.Arbitrary<Typed> = someDay.map(formatDay);
const noDay: fc.Arbitrary<Typed> = fc.constantFrom<Typed>(0, 12, 60, 60.9, 61, -5, 2958465.5, 2958466, 20240614, true);
const words: fc.Arbitrary<Typed> = fc.constantFrom<Typed>("đã xong", "x", "30/6", "45450", "2024-06-14", "0");
const blank: fc.Arbitrary<Typed> = fc.constantFrom<Typed>("   ", " ");

/** A day cell as it comes back from divisions; `undefined` is left empty. */
const dayCell: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 8, arbitrary: aDay },
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: withTime },
  { weight: 1, arbitrary: typedDay },
  { weight: 1, arbitrary: noDay },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: blank },
);

const status: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(STATUS_WORDS.completed) },
  { weight: 3, arbitrary: fc.constantFrom(...STATUSES.map((one) => STATUS_WORDS[one])) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("ĐÃ HOÀN THÀNH", "đã hoàn thành", "Đã Hoàn Thành") },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("Xong", "Đã hoàn thành ", " ", 1, true, { error: "#N/A" }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const adjustment: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 10, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(...ADJUSTMENT_KINDS.map((kind) => ADJUSTMENT_WORDS[kind])) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("ĐƯA RA KHỎI KẾ HOẠCH", "đưa ra", { error: "#N/A" }) },
);

const newDue: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: dayCell },
);

/** The plan's own cells, which the Office can change: mostly as the plan has them. */
const changedDue: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.oneof(aDay, withTime, typedDay, noDay, fc.constant(null)) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("thường xuyên", "Thường xuyên ", "khi có yêu cầu") },
);
const changedTimes: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 30, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>(null, 1, 2, 5, 1.5, "2", true) },
);

/** One row with everything that people do to its cells. */
export const anyStandingRow: fc.Arbitrary<AnyRow> = fc
  .record({
    deadlineText,
    due: changedDue,
    times: changedTimes,
    adjustment,
    newDue,
    status,
    completedOn: dayCell,
    occurrences: fc.array(dayCell, { minLength: 3, maxLength: 3 }),
  })
  .map(({ deadlineText, occurrences, ...cells }) => ({
    deadlineText,
    cells: withoutUndefined(cells),
    occurrences: occurrences.map((one) => one ?? null),
  }));

function withoutUndefined(cells: Record<string, Typed | undefined>): TypedRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as TypedRow["cells"];
}
