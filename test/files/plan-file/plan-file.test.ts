import fc from "fast-check";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { edited } from "../edited-file";
import { anyPlan } from "../any-plan";
import { SMALL_PLAN } from "../small-plan";

const FILE = writePlanFile(SMALL_PLAN);

describe("A plan file", () => {
  test("gives back the plan that was written", () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
      }),
      { numRuns: 100 },
    );
  });

  test("is the same text whatever the order of the plan's keys", () => {
    expect(writePlanFile(withKeysReversed(SMALL_PLAN))).toBe(FILE);
    expect(FILE.split("\n").slice(0, 5)).toEqual([
      "{",
      '  "format": "cchc-plan",',
      '  "version": 2,',
      '  "id": "so-thu-2024",',
      '  "title": "Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2024",',
    ]);
    expect(FILE.endsWith("}\n")).toBe(true);
  });

  test("is read with Notepad's byte order mark, and with letters and accents apart as macOS keeps them", () => {
    expect(readPlanFile(`\uFEFF${FILE.normalize("NFD")}`)).toEqual({ ok: true, value: SMALL_PLAN });
  });
});

describe("A name of a unit", () => {
  test("loses the blanks around it, as it would in a list within a cell", () => {
    const read = readPlanFile(edited(FILE, "appendices[0].tasks[0].leads", [" Văn phòng ", "Phòng Tổng hợp"]));
    expect(read).toEqual({ ok: true, value: SMALL_PLAN });
  });
});

describe("A file that is no plan", () => {
  test.each(["", "Phụ lục I", "{", '{"format": "cchc-plan",}', "PK\u0003\u0004"])("%j is not JSON", (text) => {
    expect(readPlanFile(text)).toEqual({ ok: false, problem: { kind: "not-json" } });
  });

  test("of a newer version is told apart, whatever else it holds", () => {
    const text = edited(edited(FILE, "version", 3), "units", "new");
    expect(readPlanFile(text)).toEqual({ ok: false, problem: { kind: "newer-version", version: 3 } });
  });

  // One fault is enough: what the rest of another program's file lacks is of no use to anybody.
  const others: [text: string, path: string, reason: object, found: string][] = [
    ["[1, 2]", "", { kind: "wrong-kind", expected: "object" }, "[1,2]"],
    ["null", "", { kind: "wrong-kind", expected: "object" }, "null"],
    ["{}", "format", { kind: "not-one-of", allowed: ["cchc-plan"] }, ""],
    [
      '{"format":"cchc-progress","version":1}',
      "format",
      { kind: "not-one-of", allowed: ["cchc-plan"] },
      "cchc-progress",
    ],
    ['{"format":"cchc-plan"}', "version", { kind: "not-one-of", allowed: ["1", "2"] }, ""],
    ['{"format":"cchc-plan","version":"1"}', "version", { kind: "not-one-of", allowed: ["1", "2"] }, "1"],
    ['{"format":"cchc-plan","version":0}', "version", { kind: "not-one-of", allowed: ["1", "2"] }, "0"],
    ['{"format":"cchc-plan","version":1.5}', "version", { kind: "not-one-of", allowed: ["1", "2"] }, "1.5"],
  ];
  test.each(others)("%s: wrong at “%s”", (text, path, reason, found) => {
    const faults = [{ path, reason, found }];
    expect(readPlanFile(text)).toEqual({ ok: false, problem: { kind: "not-a-plan", faults } });
  });
});

describe("A plan file with a wrong value", () => {
  const long = "a".repeat(100);
  const rows: [path: string, value: unknown, reason: object, found: string][] = [
    ["title", undefined, { kind: "missing" }, ""],
    ["title", "  ", { kind: "blank" }, "  "],
    ["titel", "Kế hoạch", { kind: "unknown-key" }, "Kế hoạch"],
    ["title", null, { kind: "wrong-kind", expected: "text" }, "null"],
    ["illustrative", "true", { kind: "wrong-kind", expected: "true-or-false" }, "true"],
    ["year", "2024", { kind: "wrong-kind", expected: "number" }, "2024"],
    ["year", 2024.5, { kind: "wrong-kind", expected: "whole-number" }, "2024.5"],
    ["year", 24, { kind: "out-of-range", minimum: 1901, maximum: 9998 }, "24"],
    ["settings.listedQuarters", undefined, { kind: "missing" }, ""], // version 2 has it
    ["settings.listedQuarters", "both", { kind: "not-one-of", allowed: ["once", "each"] }, "both"],
    ["settings.warningDays", -1, { kind: "out-of-range", minimum: 0, maximum: 366 }, "-1"],
    ["settings.warningDays", 1000, { kind: "out-of-range", minimum: 0, maximum: 366 }, "1000"],
    ["id", "Sở KHĐT 2024", { kind: "bad-plan-id" }, "Sở KHĐT 2024"],
    ["issuedOn", "10/6/2024", { kind: "no-such-day" }, "10/6/2024"],
    ["issuedOn", "2024-06-31", { kind: "no-such-day" }, "2024-06-31"],
    ["issuedOn", "1899-12-31", { kind: "no-such-day" }, "1899-12-31"], // Excel has no such day
    ["units", [], { kind: "empty-list" }, "[]"],
    ["units", {}, { kind: "wrong-kind", expected: "list" }, "{}"],
    ["units[0]", "Văn phòng", { kind: "wrong-kind", expected: "object" }, "Văn phòng"],
    ["units[0].shortName", "Văn phòng; Thanh tra", { kind: "separator-in-name" }, "Văn phòng; Thanh tra"],
    ["units[0].aliases", ["VP\nSở"], { kind: "separator-in-name" }, "VP\nSở"],
    ["units[0].aliases", [""], { kind: "blank" }, ""],
    ["periods[0].id", "3", { kind: "not-one-of", allowed: ["6", "9", "12"] }, "3"],
    ["appendices[0].id", "pl1", { kind: "bad-appendix-id" }, "pl1"],
    ["appendices[0].sheetName", "Phụ lục I/II", { kind: "bad-sheet-name" }, "Phụ lục I/II"],
    ["appendices[0].tableName", "PL1", { kind: "bad-table-name" }, "PL1"], // a cell: column PL, row 1
    ["appendices[0].tasks", [], { kind: "empty-list" }, "[]"],
    ["appendices[0].tasks[0].leads", [], { kind: "empty-list" }, "[]"],
    ["appendices[0].tasks[0].task", "a\u0000b", { kind: "unfit-for-a-cell" }, "a\u0000b"],
    ["appendices[0].tasks[0].product", "a".repeat(32768), { kind: "unfit-for-a-cell" }, `${long.slice(0, 79)}…`],
    ["appendices[0].tasks[0].maximumPoints", "1,5", { kind: "wrong-kind", expected: "number" }, "1,5"],
    ["appendices[0].tasks[0].lastYearPoints", -0.5, { kind: "out-of-range", minimum: 0, maximum: 1000 }, "-0.5"],
  ];
  test.each(rows)("%s: %j", (path, value, reason, found) => {
    const read = readPlanFile(edited(FILE, path, value));
    const where = path.endsWith("aliases") ? `${path}[0]` : path;
    expect(read).toEqual({ ok: false, problem: { kind: "not-a-plan", faults: [{ path: where, reason, found }] } });
  });

  test("tells of all that is wrong at once", () => {
    const read = readPlanFile(edited(edited(FILE, "title", ""), "issuedOn", "hôm qua"));
    expect(read).toMatchObject({ problem: { faults: [{ path: "title" }, { path: "issuedOn" }] } });
  });
});

/** The same value with the keys of every object the other way round. */
function withKeysReversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withKeysReversed) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed<unknown>(inner)])) as Value;
}
