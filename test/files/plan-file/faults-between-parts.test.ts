import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { edited } from "../edited-file";
import { SMALL_PLAN } from "../small-plan";

const FILE = writePlanFile(SMALL_PLAN);

describe("A plan file whose parts do not fit each other", () => {
  const rows: [path: string, value: unknown, fault: string, reason: object][] = [
    // Units: whichever name a cell uses, it means one unit
    ["units[1].code", "VP Sở", "units[1].code", { kind: "repeated", first: "units[0]" }],
    ["units[1].name", "văn phòng", "units[1].name", { kind: "repeated", first: "units[0]" }],
    ["units[1].aliases", ["Phòng TH", "VP  sở"], "units[1].aliases[1]", { kind: "repeated", first: "units[0]" }],
    ["units[1].successor", "TH", "units[1].successor", { kind: "unknown-unit" }], // itself
    ["units[1].successor", "TCKT", "units[1].successor", { kind: "unknown-unit" }],
    ["units[1].validTo", "2019-12-31", "units[1].validTo", { kind: "out-of-order", after: "units[1].validFrom" }],

    // Periods
    ["periods[1].id", "6", "periods[1].id", { kind: "repeated", first: "periods[0].id" }],
    ["periods[0].dataFrom", "2024-06-15", "periods[0].cutOff", { kind: "out-of-order", after: "periods[0].dataFrom" }],
    [
      "periods[0].reportSentBy",
      "2024-06-11",
      "periods[0].reportSentBy",
      { kind: "out-of-order", after: "periods[0].divisionsSendBy" },
    ],
    ["periods[1].cutOff", "2024-06-14", "periods[1].cutOff", { kind: "out-of-order", after: "periods[0].cutOff" }],

    // Days off
    ["holidays[1].day", "2024-09-02", "holidays[1].day", { kind: "repeated", first: "holidays[0].day" }],

    // Appendices; Excel's names know no letter case
    ["appendices[1].sheetName", "PHỤ LỤC I", "appendices[1].sheetName", repeatedAt("appendices[0].sheetName")],
    ["appendices[1].tableName", "phuluc1", "appendices[1].tableName", repeatedAt("appendices[0].tableName")],
    ["appendices[1].sheetName", "Danh mục", "appendices[1].sheetName", { kind: "taken-by-the-workbook" }],
    ["appendices[1].tableName", "lanthuchien", "appendices[1].tableName", { kind: "taken-by-the-workbook" }],

    // Tasks
    [
      "appendices[0].tasks[1].code",
      "PL1-001",
      "appendices[0].tasks[1].code",
      repeatedAt("appendices[0].tasks[0].code"),
    ],
    ["appendices[1].tasks[0].code", "PL1-003", "appendices[1].tasks[0].code", { kind: "bad-code", begins: "PL2-" }],
    ["appendices[1].tasks[0].code", "PL2", "appendices[1].tasks[0].code", { kind: "bad-code", begins: "PL2-" }],
    ["appendices[1].tasks[0].code", "PL2-1 a", "appendices[1].tasks[0].code", { kind: "bad-code", begins: "PL2-" }],
    // A retired code is no code of a task, nor of another appendix.
    [
      "appendices[0].retiredCodes",
      ["PL1-003", "PL1-002"],
      "appendices[0].retiredCodes[1]",
      repeatedAt("appendices[0].tasks[1].code"),
    ],
    ["appendices[0].retiredCodes", ["PL2-002"], "appendices[0].retiredCodes[0]", { kind: "bad-code", begins: "PL1-" }],
    // A plan file names its leads as the sheets will show them, not by an alias.
    [
      "appendices[0].tasks[0].leads",
      ["Văn phòng", "VP Sở"],
      "appendices[0].tasks[0].leads[1]",
      { kind: "unknown-unit" },
    ],
    [
      "appendices[0].tasks[0].leads",
      ["Văn phòng", "Văn phòng"],
      "appendices[0].tasks[0].leads[1]",
      repeatedAt("appendices[0].tasks[0].leads[0]"),
    ],
    [
      "appendices[0].tasks[0].coordinators",
      ["Sở Nội vụ", "Sở nội vụ"],
      "appendices[0].tasks[0].coordinators[1]",
      repeatedAt("appendices[0].tasks[0].coordinators[0]"),
    ],
  ];
  test.each(rows)("%s: %j is wrong at %s", (path, value, fault, reason) => {
    const read = readPlanFile(edited(FILE, path, value));
    expect(read).toMatchObject({ ok: false, problem: { kind: "not-a-plan", faults: [{ path: fault, reason }] } });
  });

  test("of an appendix id that comes twice, its codes are told too", () => {
    const read = readPlanFile(edited(FILE, "appendices[1].id", "PL1"));
    expect(read).toMatchObject({
      problem: {
        faults: [
          { path: "appendices[1].id", reason: repeatedAt("appendices[0].id") },
          { path: "appendices[1].tasks[0].code", reason: { kind: "bad-code", begins: "PL1-" } },
        ],
      },
    });
  });
});

describe("What a plan may well have", () => {
  const rows: [what: string, path: string, value: unknown][] = [
    ["no coordinators", "appendices[0].tasks[0].coordinators", []],
    ["bodies outside the department that help", "appendices[0].tasks[0].coordinators", ["Kho bạc Nhà nước tỉnh"]],
    // The ministry changes its points from year to year.
    ["more points last year than there are this year", "appendices[0].tasks[0].lastYearPoints", 3],
    ["divisions that send after the cut-off", "periods[0].divisionsSendBy", "2024-06-18"],
    ["no due day written", "appendices[0].tasks[0].deadlineText", ""],
    ["an appendix without fields", "appendices[1].tasks[0].field", ""],
    ["a code with more than one hyphen", "appendices[1].tasks[0].code", "PL2-001-A"],
    ["no holidays", "holidays", []],
  ];
  test.each(rows)("%s", (_what, path, value) => {
    expect(readPlanFile(edited(FILE, path, value)).ok).toBe(true);
  });
});

function repeatedAt(first: string): object {
  return { kind: "repeated", first };
}
