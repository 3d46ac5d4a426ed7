import * as fc from "fast-check";
import { STANDING_WORDS } from "../../../src/domain/progress/standing";
import type { Report } from "../../../src/domain/report/report-model";
import type { Tally } from "../../../src/domain/report/tally";
import { cellAddress, columnLetters } from "../../../src/workbook/names";
import { reportSheet, reportSheetName } from "../../../src/workbook/report/report-sheet";
import type { Area, CellValue, SheetSpec } from "../../../src/workbook/sheet-spec";
import { anyDay, anyPlan } from "../../domain/report/any-plan";
import { COUNTED_STANDINGS } from "../../domain/report/recount";
import { reportOf } from "../../domain/report/report-of";
import { CALM_PLAN, SMALL_PLAN } from "../../domain/report/small-plan";
import { expectGolden } from "../../helpers/golden";
import { trackedPlan } from "../../helpers/tracked";
import { laidOut, sheetText, valueOf } from "./report-sheet-text";

describe("The report sheet", () => {
  it("reads as an annex with six sections", () => {
    expectGolden("report/small-plan-6-sheet.txt", sheetText(reportSheet(reportOf(SMALL_PLAN, "6"))));
  });

  it("has one line for each section without content", () => {
    expectGolden("report/calm-plan-6-sheet.txt", sheetText(reportSheet(reportOf(CALM_PLAN, "6"))));
  });

  it("of a plan without tasks has no tables to be empty, and no share of nothing", () => {
    const text = sheetText(reportSheet(reportOf(trackedPlan([]))));
    expect(text).toContain("Không có nhiệm vụ nào trong kỳ.");
    expect(text).toContain("Không có nhiệm vụ nào được giao cho đơn vị chủ trì.");
    expect(text).not.toMatch(/NaN|Infinity|%/);
  });

  it("of a plan that names no basis leaves its line out", () => {
    const plan = { ...SMALL_PLAN.plan, basis: " " };
    expect(sheetText(reportSheet(reportOf({ ...SMALL_PLAN, plan })))).not.toContain("Căn cứ");
  });

  it("is named for its period, as Excel allows", () => {
    const names = SMALL_PLAN.plan.periods.map(reportSheetName);
    expect(names).toEqual(["Báo cáo 6 tháng", "Báo cáo 9 tháng", "Báo cáo năm"]);
    expect(names.every((name) => name.length <= 31 && !/[:\\/?*[\]]/.test(name))).toBe(true);
  });

  it("prints on A4, its first row on every page", () => {
    const { print } = reportSheet(reportOf(SMALL_PLAN));
    expect(print).toMatchObject({ orientation: "landscape", paper: "A4", titleRows: { first: 0, last: 0 } });
  });

  it("marks a made-up plan, and only that", () => {
    expect(sheetText(reportSheet(reportOf(SMALL_PLAN)))).toContain("SỐ LIỆU MINH HỌA");
    expect(sheetText(reportSheet(reportOf(CALM_PLAN)))).not.toContain("MINH HỌA");
  });
});

describe("For any report, on the sheet", () => {
  const forAny = (claim: (sheet: SheetSpec, report: Report) => void) =>
    fc.assert(
      fc.property(anyPlan, anyDay, (tracked, day) => {
        const report = reportOf(tracked, "6", day);
        claim(reportSheet(report), report);
      }),
      { numRuns: 50 },
    );

  it("formulas give the figures of the report", () =>
    forAny((sheet, report) => {
      const rows = valueRows(sheet);
      if (report.totals.tasks + report.withdrawn.length > 0)
        expect(overallFigures(rows, "Tổng số nhiệm vụ")).toEqual(overallOf(report.totals));
      const named = (name: string) => rows.filter((row) => row["B"] === name && row["M"] !== null).map(tallyFigures);
      for (const { name, tally } of report.units.filter((unit) => unit.name !== ""))
        expect(named(name)).toEqual([tallyOf(tally)]);
      for (const { name, index, tally, fields } of report.appendices.filter(({ tally }) => tally.tasks > 0)) {
        expect(named(`${name} – ${index}`)).toEqual([tallyOf(tally)]);
        for (const field of fields.filter((one) => one.field !== ""))
          expect(named(field.field)).toContainEqual(tallyOf(field.tally));
      }
      if (report.totals.tasks > 0) expect(named("Tổng số")).toEqual([tallyOf(report.totals)]);
    }));

  it("text is text, so that neither 1.10 nor a leading dash or equals sign is taken for something else", () =>
    forAny((sheet) => {
      for (const cell of laidOut(sheet).values())
        if (typeof cell.value === "string" && cell.style.format !== "@")
          expect([...Object.values(STANDING_WORDS), "(chưa có)"]).toContain(cell.value); // fixed words in day columns
    }));

  it("every row has a height, no merged areas overlap, and only their first cell holds something", () =>
    forAny((sheet) => {
      const rows = sheet.print?.area?.rows ?? 0;
      expect(sheet.rowHeights?.map(({ row }) => row)).toEqual(Array.from({ length: rows }, (_, row) => row));
      expect(sheet.rowHeights?.every(({ height }) => height > 0 && height <= 409)).toBe(true);
      const merged = (sheet.merges ?? []).flatMap(addressesOf);
      expect(new Set(merged).size).toBe(merged.length);
      const cells = laidOut(sheet);
      const covered = (sheet.merges ?? []).flatMap((area) => addressesOf(area).slice(1));
      expect(covered.filter((address) => valueOf(cells, address) !== null)).toEqual([]);
    }));

  it("values fit their areas", () =>
    forAny((sheet) => {
      for (const { area, values } of sheet.blocks) {
        expect(area.column + area.columns).toBeLessThanOrEqual(sheet.columns.length);
        if (values !== undefined)
          expect(values.map((row) => row.length)).toEqual(Array<number>(area.rows).fill(area.columns));
      }
    }));
});

describe("A task whose words look like something else", () => {
  it("stands as it is written", () => {
    const task = "=HYPERLINK(1)";
    const sheet = reportSheet(reportOf(trackedPlan([{ task, number: "1.10", due: "2024-05-31" }])));
    const cells = [...laidOut(sheet).values()];
    const formats = (value: CellValue) => cells.filter((cell) => cell.value === value).map(({ style }) => style.format);
    expect(formats(task)).toEqual(["@", "@"]); // overdue, and without update
    expect(formats("1.10")).toEqual(["@", "@"]);
    expect(cells.map((cell) => cell.formula).filter((formula) => formula?.includes("HYPERLINK"))).toEqual([]);
  });
});

type Row = Readonly<Record<string, CellValue>>;

function valueRows(sheet: SheetSpec): readonly Row[] {
  const cells = laidOut(sheet);
  return Array.from({ length: sheet.print?.area?.rows ?? 0 }, (_, row) =>
    Object.fromEntries(
      sheet.columns.map((_, column) => [columnLetters(column), valueOf(cells, cellAddress(row, column))]),
    ),
  );
}

/** Section I: counts and shares of each standing, then of the row with these words. */
function overallFigures(rows: readonly Row[], total: string): unknown {
  const words = [...COUNTED_STANDINGS.map((standing) => STANDING_WORDS[standing]), "Đã hoàn thành", total];
  return words.map((name) => {
    const row = rows.find((one) => one["B"] === name && one["D"] !== null);
    return [row?.["D"], row?.["F"], row?.["H"], row?.["J"]];
  });
}

function overallOf({ byStanding, completed, tasks, due }: Tally): unknown {
  const counts = [...COUNTED_STANDINGS.map((standing) => byStanding[standing]), completed];
  return [
    ...counts.map(({ all, due }) => [all.count, all.share ?? "", due.count, due.share ?? ""]),
    [tasks, tasks === 0 ? "" : 1, due, due === 0 ? "" : 1],
  ];
}

/** Columns D to O of a row of section II or III. */
function tallyFigures(row: Row): unknown {
  return Object.entries(row)
    .filter(([column]) => column >= "D")
    .map(([, value]) => value);
}

function tallyOf({ tasks, byStanding, completed, due }: Tally): unknown {
  const counts = COUNTED_STANDINGS.map((standing) => byStanding[standing].all.count);
  return [tasks, ...counts, completed.all.share ?? "", due, completed.due.count, completed.due.share ?? ""];
}

function addressesOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}
