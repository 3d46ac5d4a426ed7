import fc from "fast-check";
import { addDays, formatDay, type LocalDate } from "../../src/domain/calendar/local-date";
import { excelNumberOfDay } from "../../src/domain/calendar/excel-day";
import { ADJUSTMENT_KINDS, ADJUSTMENT_WORDS } from "../../src/domain/progress/adjustment-words";
import { STATUSES, STATUS_WORDS } from "../../src/domain/progress/status";
import type { Typed, TypedRow } from "../helpers/standing-book";

export interface AnyRow extends Omit<TypedRow, "code"> {
  readonly deadlineText: string;
}

/** One row with everything that people do to its cells; its days crowd round `on` and the end of the warning before a due day. */
export function anyStandingRow(on: LocalDate, warningDays: number): fc.Arbitrary<AnyRow> {
  const { someDay, dayCell, changedDue } = daysRound(on, warningDays);
  return fc
    .record({
      deadlineText: deadlineText(someDay),
      due: changedDue,
      times: changedTimes,
      adjustment,
      newDue: fc.oneof({ weight: 5, arbitrary: NOTHING }, { weight: 2, arbitrary: dayCell }),
      status,
      completedOn: dayCell,
      occurrences: fc.array(dayCell, { minLength: 3, maxLength: 3 }),
    })
    .map(({ deadlineText, occurrences, ...cells }) => ({
      deadlineText,
      cells: withoutUndefined(cells),
      occurrences: occurrences.map((one) => one ?? null),
    }));
}

/** The cell stays as loading the plan left it. */
const NOTHING = fc.constant(undefined);

function daysRound(on: LocalDate, warningDays: number) {
  const near = fc
    .tuple(fc.constantFrom(0, 0, warningDays), fc.integer({ min: -2, max: 2 }))
    .map(([warning, days]) => addDays(on, warning + days));
  const far = fc.integer({ min: -200, max: 200 }).map((days) => addDays(on, days));
  const someDay = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: far });
  const aDay: fc.Arbitrary<Typed> = someDay.map((text) => ({ day: text }));
  const withTime: fc.Arbitrary<Typed> = fc
    .tuple(someDay, fc.constantFrom(0.25, 0.5, 0.999))
    .map(([text, time]) => excelNumberOfDay(text) + time);
  const typedDay: fc.Arbitrary<Typed> = someDay.map(formatDay);
  const dayCell: fc.Arbitrary<Typed | undefined> = fc.oneof(
    { weight: 8, arbitrary: aDay },
    { weight: 4, arbitrary: NOTHING },
    ...[withTime, typedDay, noDay, words, blank].map((arbitrary) => ({ weight: 1, arbitrary })),
  );
  /** A plan's own cell, which the Office can change: mostly as the plan has it. */
  const changedDue: fc.Arbitrary<Typed | undefined> = fc.oneof(
    { weight: 12, arbitrary: NOTHING },
    { weight: 2, arbitrary: fc.oneof(aDay, withTime, typedDay, noDay, fc.constant(null)) },
    { weight: 1, arbitrary: fc.constantFrom<Typed>("thường xuyên", "Thường xuyên ", "khi có yêu cầu") },
  );
  return { someDay, dayCell, changedDue };
}

const deadlineText = (someDay: fc.Arbitrary<LocalDate>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 10, arbitrary: someDay.map(formatDay) },
    { weight: 1, arbitrary: fc.constantFrom("Quý II/2024", "Tháng 6", "6 tháng cuối năm", "Trong năm", "29/02/2024") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Thường xuyên", "Theo quy định", "đầu năm", "2024 và những năm tiếp theo"),
    },
    {
      weight: 2,
      arbitrary: fc
        .uniqueArray(someDay, { minLength: 2, maxLength: 3 })
        .map((days) => [...days].sort().map(formatDay).join(", ")),
    },
  );

const noDay: fc.Arbitrary<Typed> = fc.constantFrom<Typed>(0, 12, 60, 60.9, 61, -5, 2958465.5, 2958466, 20240614, true);
const words: fc.Arbitrary<Typed> = fc.constantFrom<Typed>("đã xong", "x", "30/6", "45450", "2024-06-14", "0");
const blank: fc.Arbitrary<Typed> = fc.constantFrom<Typed>("   ", " ");

const status: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(STATUS_WORDS.completed) },
  { weight: 3, arbitrary: fc.constantFrom(...STATUSES.map((one) => STATUS_WORDS[one])) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("ĐÃ HOÀN THÀNH", "đã hoàn thành", "Đã Hoàn Thành") },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("Xong", "Đã hoàn thành ", " ", 1, true, { error: "#N/A" }) },
  { weight: 1, arbitrary: NOTHING },
);

const adjustment: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 10, arbitrary: NOTHING },
  { weight: 2, arbitrary: fc.constantFrom(...ADJUSTMENT_KINDS.map((kind) => ADJUSTMENT_WORDS[kind])) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("ĐƯA RA KHỎI KẾ HOẠCH", "đưa ra", { error: "#N/A" }) },
);

const changedTimes: fc.Arbitrary<Typed | undefined> = fc.oneof(
  { weight: 30, arbitrary: NOTHING },
  { weight: 1, arbitrary: fc.constantFrom<Typed>(null, 1, 2, 5, 1.5, "2", true) },
);

function withoutUndefined(cells: Record<string, Typed | undefined>): TypedRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}
