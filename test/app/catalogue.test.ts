import { amendPlan } from "../../src/app/amend/amend-plan";
import { buildReportSheet } from "../../src/app/build-report";
import { checkEntries } from "../../src/app/check/check-entries";
import { listStandings } from "../../src/app/list-standings";
import { loadPlan } from "../../src/app/load-plan";
import { nextYearPlan, previewNextYear } from "../../src/app/next-year";
import { readPlan } from "../../src/app/read-plan";
import { excelNumberOfDay } from "../../src/domain/calendar/excel-day";
import { day } from "../../src/domain/calendar/local-date";
import type { Amendment } from "../../src/domain/plan/amendment/amendment";
import { builtInPlan } from "../plans/built-in-plan";
import { typedInCatalogue, type CatalogueEdit } from "./catalogue-edits";
import { contentNow, given, openWorkbook, sampleContent, type OpenPlan } from "./open-plan";
import { cellOf, columnValues, sheetIn } from "./sheet-cells";

const JUNE = day("2024-06-14");
/** A division of the built-in plan that leads tasks. */
const OLD = { code: "KTN", name: "Phòng Kinh tế ngành" };

const RENAMED = unit("KTN", { "Tên đơn vị": "Phòng Kinh tế các ngành", "Tên ngắn": "Phòng KT ngành" });
const NEW = unit(undefined, { "Mã đơn vị": "KTM", "Tên đơn vị": "Phòng Kinh tế mới", "Tên ngắn": "Phòng KT mới" });
const ENDED = unit("KTN", { "Đến ngày": number("2024-06-30"), "Đơn vị kế tục": "KTM" });
const UNREADABLE = unit("KTN", { "Đến ngày": "30/6/2024" });

const TO_NEW: Amendment = {
  kind: "hand-over",
  fromUnit: "KTN",
  toUnit: "KTM",
  on: day("2024-07-01"),
  document: "Quyết định số 5/QĐ-UBND",
};

describe("What is typed into Danh mục", () => {
  let open: OpenPlan;
  const type = async (...edits: readonly CatalogueEdit[]) => {
    open = openWorkbook(edits.reduce(typedInCatalogue, await sampleContent()));
    return open.workbook;
  };
  afterEach(() => open.close());

  test("gives a unit another name in lists and reports, whatever the plan's cells say", async () => {
    const workbook = await type(RENAMED);
    const names = given(await listStandings(workbook, JUNE)).tasks.flatMap(({ leads }) => leads);
    expect(names).toContain("Phòng KT ngành");
    expect(names).not.toContain(OLD.name);
    const { findings } = given(await checkEntries(workbook, JUNE));
    expect(findings.map(({ finding }) => finding.rule)).not.toContain("unknown-lead");
    const report = await reportText("6");
    expect(report).toContain("Phòng Kinh tế các ngành");
    expect(report).not.toContain(OLD.name);
  });

  test("ends a unit: a report of a later day names the one that went on", async () => {
    await type(NEW, ENDED);
    const june = await reportText("6");
    expect([june.includes(OLD.name), june.includes("Phòng Kinh tế mới")]).toEqual([true, false]);
    const september = await reportText("9");
    expect([september.includes(OLD.name), september.includes("Phòng Kinh tế mới")]).toEqual([false, true]);
  });

  test("adds the unit that a task's lead was missing", async () => {
    const loaded = openWorkbook();
    const plan = builtInPlan();
    const appendices = plan.appendices.slice(0, 1).map((one) => ({
      ...one,
      tasks: one.tasks.slice(0, 3).map((task) => ({ ...task, leads: ["Phòng KT mới"] })),
    }));
    given(await loadPlan(loaded.workbook, { ...plan, appendices }, { setAside: [] }));
    const content = await contentNow(loaded.book);
    loaded.close();
    const rules = async (...edits: readonly CatalogueEdit[]) => {
      open = openWorkbook(edits.reduce(typedInCatalogue, content));
      return given(await checkEntries(open.workbook, JUNE)).findings.map(({ finding }) => finding.rule);
    };
    expect(await rules()).toContain("unknown-lead");
    open.close();
    expect(await rules(NEW)).not.toContain("unknown-lead");
    open.close();
    expect(await rules(unit("KTN", { "Tên khác": "Phòng KTN; Phòng KT mới" }))).not.toContain("unknown-lead");
  });

  test("that cannot be used is found in its cell, and an amendment does not write over it", async () => {
    const workbook = await type(NEW, UNREADABLE);
    const found = given(await checkEntries(workbook, JUNE)).findings.filter(
      ({ finding }) => finding.rule === "catalogue-unread",
    );
    const row = columnValues(await sampleContent(), "DonVi", "Mã đơn vị").indexOf("KTN");
    const { sheet, row: at, column } = cellOf(await sampleContent(), "DonVi", row, "Đến ngày");
    expect(found.map(({ cell, finding }) => [cell.sheet, cell.row, cell.column, finding.quoted])).toEqual([
      [sheet, at, column, "30/6/2024"],
    ]);
    expect(await amendPlan(workbook, TO_NEW, day("2024-07-01"))).toEqual({
      ok: false,
      problem: { kind: "catalogue-unread", heading: "Đến ngày", quoted: "30/6/2024" },
    });
    expect(columnValues(await contentNow(open.book), "DonVi", "Đến ngày")[row]).toBe("30/6/2024");
  });

  test("stays when an amendment writes units, and is part of the plan from then on", async () => {
    const workbook = await type(RENAMED, NEW);
    const done = await amendPlan(workbook, TO_NEW, day("2024-07-01"));
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    const book = given(await readPlan(workbook));
    expect(book.catalogueFaults).toEqual([]);
    expect(book.metadata.plan.units.find(({ code }) => code === "KTN")).toMatchObject({
      name: "Phòng Kinh tế các ngành",
      formerNames: [OLD.name],
      validTo: "2024-06-30",
      successor: "KTM",
    });
    const names = columnValues(await contentNow(open.book), "DonVi", "Tên ngắn");
    expect(names).toEqual(expect.arrayContaining(["Phòng KT ngành", "Phòng KT mới"]));
    const leads = book.tracked.tasks.flatMap(({ task }) => task.leads);
    expect([leads.includes(OLD.name), leads.includes("Phòng KT mới")]).toEqual([false, true]);
  });

  test("gives next year's plan its periods, holidays and units; due days of this year stay as written", async () => {
    const workbook = await type(
      { table: "NgayNghi", row: undefined, values: { "Ngày nghỉ": number("2025-01-29"), Tên: "Tết Nguyên đán" } },
      { table: "NgayNghi", row: undefined, values: { "Ngày nghỉ": number("2024-12-31"), Tên: "Nghỉ bù" } },
      { table: "KyBaoCao", row: "6", values: { "Các phòng gửi trước": number("2024-06-10") } },
      RENAMED,
    );
    const preview = given(await previewNextYear(workbook));
    const next = nextYearPlan(preview, { issuedOn: "15/01/2025", basis: "", dropsWithdrawn: false });
    if (!next.ok) throw new Error(next.problem);
    expect(next.value.holidays).toContainEqual({ day: "2025-01-29", name: "Tết Nguyên đán" });
    expect(next.value.periods[0]?.divisionsSendBy).toBe("2025-06-10");
    expect(next.value.appendices.flatMap(({ tasks }) => tasks.flatMap(({ leads }) => leads))).not.toContain(OLD.name);
    const { findings } = given(await checkEntries(workbook, JUNE));
    expect(findings.map(({ finding }) => finding.rule)).not.toContain("plan-cell-changed");
  });

  test("moves the time from which updates are expected", async () => {
    const since = async (...edits: readonly CatalogueEdit[]) => {
      const { findings } = given(await checkEntries(await type(...edits), JUNE));
      const details = findings.flatMap(({ finding }) => ("since" in finding.details ? [finding.details.since] : []));
      return [...new Set(details)];
    };
    const before = await since();
    open.close();
    // The report of another period has left in April, so that data since then count.
    const values = { "Đến ngày": number("2024-04-14"), "Gửi báo cáo trước": number("2024-04-20") };
    expect(await since({ table: "KyBaoCao", row: "6", values })).not.toEqual(before);
  });

  async function reportText(period: "6" | "9"): Promise<string> {
    const { sheet } = given(await buildReportSheet(open.workbook, { period, mayReplace: false }));
    return JSON.stringify(sheetIn(await contentNow(open.book), sheet).cells.map(({ value }) => value));
  }
});

function number(text: string): number {
  return excelNumberOfDay(day(text));
}

function unit(row: string | undefined, values: CatalogueEdit["values"]): CatalogueEdit {
  return { table: "DonVi", row, values };
}
