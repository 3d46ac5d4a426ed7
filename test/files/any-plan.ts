import fc from "fast-check";
import { addDays, day, lastDayOfMonth, type LocalDate } from "../../src/domain/calendar/local-date";
import type { Appendix, Plan, PlanTask } from "../../src/domain/plan/plan";
import type { Unit } from "../../src/domain/plan/unit";

/** A plan that a plan file can hold: any texts in NFC, any days, one to three units and appendices. */
export function anyPlan(): fc.Arbitrary<Plan> {
  return fc.integer({ min: 1, max: 3 }).chain((size) => {
    const units = fc.tuple(...numbers(size).map(anyUnit));
    const appendices = fc.tuple(...numbers(size).map((number) => anyAppendix(number, size)));
    return fc.record({
      id: fc.constantFrom("kh", "skhdt-2024", "so-1-2025"),
      title: filled(),
      shortName: filled(),
      year: fc.integer({ min: 1901, max: 9998 }),
      basis: text(),
      issuedOn: anyDay(),
      issuer: filled(),
      receiver: filled(),
      signerPost: filled(),
      illustrative: fc.boolean(),
      settings: fc.record({
        beforeExcludesTheDay: fc.boolean(),
        dueDaysMoveOffDaysOff: fc.boolean(),
        listedQuarters: fc.constantFrom("once", "each"),
        warningDays: fc.integer({ min: 0, max: 366 }),
      }),
      units,
      periods: fc.subarray(PERIODS, { minLength: 1 }),
      holidays: fc.uniqueArray(fc.record({ day: anyDay(), name: text() }), {
        selector: (one) => one.day,
        maxLength: 4,
      }),
      appendices,
      revision: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    });
  });
}

function anyUnit(number: number): fc.Arbitrary<Unit> {
  return fc.record(
    {
      code: fc.constant(`P${number}`),
      name: fc.constant(`Phòng số ${number}, Quy hoạch`),
      shortName: fc.constant(shortName(number)),
      aliases: fc.subarray([`P. ${number}`, `Phòng ${number} cũ`]),
      validFrom: fc.constant(day("2020-01-01")),
      validTo: fc.constant(day("2024-06-30")),
    },
    { requiredKeys: ["code", "name", "shortName", "aliases"] },
  );
}

function anyAppendix(number: number, units: number): fc.Arbitrary<Appendix> {
  return fc.integer({ min: 1, max: 4 }).chain((size) =>
    fc.record(
      {
        id: fc.constant(`PL${number}`),
        sheetName: fc.constant(`Phụ lục ${number}`),
        tableName: fc.constant(`PhuLuc${number}`),
        index: filled(),
        title: filled(),
        tasks: fc.tuple(...numbers(size).map((task) => anyTask(`PL${number}-00${task}`, units))),
        retiredCodes: fc.subarray([`PL${number}-005`, `PL${number}-006`]),
      },
      { requiredKeys: ["id", "sheetName", "tableName", "index", "title", "tasks"] },
    ),
  );
}

function anyTask(code: string, units: number): fc.Arbitrary<PlanTask> {
  const points = fc.double({ min: 0, max: 100, noNaN: true }).map(Math.abs); // JSON has no -0
  return fc.record(
    {
      code: fc.constant(code),
      number: text(),
      field: text(),
      task: filled(),
      product: text(),
      deadlineText: text(),
      leads: fc.subarray(numbers(units).map(shortName), { minLength: 1 }),
      coordinators: fc.subarray(["Sở Nội vụ", "Công an tỉnh", "Các phòng, đơn vị thuộc Sở"]),
      criterion: text(),
      subCriterion: text(),
      provincialNumber: text(),
      leader: text(),
      maximumPoints: points,
      lastYearPoints: points,
    },
    { requiredKeys: ["code", "number", "field", "task", "product", "deadlineText", "leads", "coordinators"] },
  );
}

const PERIODS = (["6", "9", "12"] as const).map((id) => {
  const cutOff = lastDayOfMonth(2024, Number(id));
  return {
    id,
    name: `${id} tháng`,
    dataFrom: day("2023-12-15"),
    cutOff,
    divisionsSendBy: addDays(cutOff, -2),
    reportSentBy: addDays(cutOff, 5),
  };
});

function anyDay(): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(day("1900-03-01"), days));
}

/** Letters of any script, quotes, slashes, line breaks, emoji; no control characters. */
function text(): fc.Arbitrary<string> {
  const written = fc.constantFrom("Quý II/2024", '"Một cửa"\n- Hồ sơ\\kết quả', "=1+1", "1.10", "", " ");
  return fc.oneof(
    written,
    fc.string({ unit: "grapheme", maxLength: 20 }).map((any) => any.normalize("NFC")),
  );
}

function filled(): fc.Arbitrary<string> {
  return text().map((any) => `Mục ${any}`);
}

function shortName(number: number): string {
  return `Phòng ${number}`;
}

/** 1 … `size`. */
function numbers(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index + 1);
}
