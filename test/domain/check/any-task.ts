import fc from "fast-check";
import { addDays, day } from "../../../src/domain/calendar/local-date";
import type { TaskInWords } from "../../helpers/tracked";

const ODD_STATUSES = ["Xong", " ", "Đang thực hiện ", "da hoan thanh", "§· hoµn thµnh", "#N/A"];

/** Rows as they might come back from anybody: right, wrong and absurd cells in every mixture. */
export const anyTask: fc.Arbitrary<TaskInWords> = fc.record(
  {
    due: fc.oneof(
      dayText(),
      fc.constantFrom("ongoing", "none"),
      fc.uniqueArray(fc.record({ due: dayText(), completedOn: dayCell(), result: words(), evidence: words() }), {
        maxLength: 4,
        selector: (occurrence) => occurrence.due,
      }),
    ),
    deadlineText: fc.constantFrom("Quý II/2024", "đầu năm", "31/6/2024", "Theo quy định", "", "trước ngày 15/12"),
    leads: fc.subarray(["Văn phòng", "Thanh tra", "phòng  tổng hợp", "Sở Tài chính", ""]),
    coordinators: fc.subarray(["VP Sở", "Thanh tra", "Các phòng"]),
    maximumPoints: fc.option(fc.double({ noNaN: true, min: 0, max: 5 }), { nil: undefined }),
    adjustment: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      "extended",
      "withdrawn",
      "Gia hạn ",
      "Xin gia hạn",
      "#N/A",
    ),
    newDue: dayCell(),
    document: words(),
    status: fc.constantFrom(
      undefined,
      "not-started",
      "in-progress",
      "completed",
      "adjustment-proposed",
      ...ODD_STATUSES,
    ),
    percent: numberCell(),
    completedOn: dayCell(),
    result: words(),
    evidence: words(),
    shortcoming: words(),
    proposal: words(),
    selfScore: numberCell(),
    expectedOn: dayCell(),
    updatedOn: dayCell(),
    officer: words(),
    note: words(),
  },
  { requiredKeys: [] },
);

/** Rows of characters and numbers that nobody types, halves of characters and no numbers at all among them. */
export const anyGarbage: fc.Arbitrary<TaskInWords> = fc.record(
  {
    status: garbage(),
    percent: fc.oneof(fc.double(), garbage()),
    completedOn: garbage(),
    result: garbage(),
    evidence: garbage(),
    shortcoming: garbage(),
    proposal: garbage(),
    selfScore: fc.oneof(fc.double(), garbage()),
    maximumPoints: fc.double(),
    expectedOn: garbage(),
    updatedOn: garbage(),
    officer: garbage(),
    note: garbage(),
    newDue: garbage(),
    document: garbage(),
    deadlineText: garbage(),
    leads: fc.array(garbage(), { maxLength: 2 }),
    coordinators: fc.array(garbage(), { maxLength: 2 }),
    due: fc.constantFrom("none", "ongoing", "2024-05-31", ["2024-05-31", "2024-06-30"]),
  },
  { requiredKeys: [] },
);

function garbage() {
  const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units));
  return fc.oneof(fc.string({ unit: "binary" }), anyUnits, fc.constantFrom("#", "=", "'", "\u0000"));
}

function dayText() {
  return fc.integer({ min: -500, max: 500 }).map((days): string => addDays(day("2024-06-14"), days));
}

function dayCell() {
  return fc.oneof(
    fc.constant(undefined),
    dayText(),
    fc.constantFrom(
      "2024-10-06",
      "#N/A",
      "10/6/2024",
      "31/6/2024",
      "06/13/2024",
      "12/6/24",
      "tháng 6",
      " ",
      "0/0/0000",
    ),
    fc.string(),
  );
}

function numberCell() {
  return fc.oneof(
    fc.constantFrom(undefined, 0, 0.5, 1, 80, -1),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("80%", "80", "100%", 100, "1,5", "hai", "", "#DIV/0!"),
  );
}

function words() {
  return fc.oneof(
    fc.constantFrom("", "  ", "Đã ban hành", "Sẽ ban hành", "dự kiến tháng 7", "12/KH-SKHĐT ngày 10/6/2024"),
    fc.constantFrom("Đã  ban hành ", "Đã xong".normalize("NFD"), "§· ban  hµnh KÕ ho¹ch", "=SUM(A1:A3)", "#REF!"),
    fc.string({ unit: "grapheme" }),
  );
}
