import fc from "fast-check";
import { amendPlan } from "../../../src/app/amend/amend-plan";
import { enterProgress } from "../../../src/app/enter-progress";
import { loadPlan } from "../../../src/app/load-plan";
import { readPlanToCheck } from "../../../src/app/read-plan";
import { restoreForm, type RestoreOrder } from "../../../src/app/check/restore-form";
import { day } from "../../../src/domain/calendar/local-date";
import type { Amendment } from "../../../src/domain/plan/amendment/amendment";
import type { TypedEntries } from "../../../src/domain/progress/typed-entries";
import { FORM_PART_WORDS } from "../../../src/text/check/restore-form";
import { driftedTables } from "../../../src/workbook/form/drifted-tables";
import { formOf } from "../../../src/workbook/form/form-of";
import { openXlsx } from "../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../workbench/book/xlsx/save-xlsx";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { differences } from "../differences";
import { leftAlone } from "./form-parts";
import { FORMED_PLAN } from "./formed-plan";
import { contentNow, given, openWorkbook, type OpenPlan } from "../open-plan";
import { columnValues } from "../sheet-cells";
import { addOwn, spoil, spoilForms } from "./spoil-form";

const ORDER: RestoreOrder = { on: day("2024-07-01"), words: FORM_PART_WORDS, which: "drifted", mayReplace: true };

const PROGRESS: TypedEntries = {
  plan: FORMED_PLAN.id,
  asOf: day("2024-07-01"),
  entries: [
    { code: "PL1-002", status: "Đã hoàn thành", percent: 1, completedOn: { day: day("2024-06-20") }, note: "Đã gửi" },
  ],
  occurrences: [{ code: "PL1-010", due: day("2024-03-31"), completedOn: { day: day("2024-03-20") } }],
};

const ADDITION: Amendment = {
  kind: "add-task",
  appendix: "PL1",
  task: {
    number: "99",
    field: "Chỉ đạo, điều hành",
    task: "Rà soát quy trình nội bộ",
    product: "Báo cáo",
    deadlineText: "Hằng quý",
    leads: ["Văn phòng"],
    coordinators: [],
  },
  document: "",
};

/** As issued, and with things of a person's own. */
let issued: BookContent;
let loaded: BookContent;

beforeAll(async () => {
  const plan = openWorkbook();
  given(await loadPlan(plan.workbook, FORMED_PLAN, { setAside: [] }));
  issued = await contentNow(plan.book);
  await addOwn(plan.Excel);
  loaded = await contentNow(plan.book);
});

async function read({ workbook }: OpenPlan) {
  const { snapshot, metadata } = given(await readPlanToCheck(workbook));
  return { snapshot, plan: metadata.plan, drifted: driftedTables(snapshot, metadata.plan) };
}

describe("A workbook whose form was spoilt in any way", () => {
  test("has its form again, and everything else as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spoil, { minLength: 1, maxLength: 8 }),
        fc.subarray(["PhuLuc1", "LanThucHien"]),
        async (spoils, open) => {
          const plan = openWorkbook(loaded);
          await spoilForms(plan.Excel, spoils, open);
          const before = await contentNow(plan.book);
          const filters = await filtersIn(plan);
          const spoilt = await read(plan);
          const outcome = given(await restoreForm(plan.workbook, ORDER));
          const after = await contentNow(plan.book);
          const now = await read(plan);
          expect(now.drifted).toEqual([]);
          expect(await filtersIn(plan)).toEqual(filters);
          for (const { name } of FORMS) {
            const form = formIn(spoilt, name);
            expect(leftAlone(after, form)).toEqual(leftAlone(before, form));
          }
          expect(outcome.kind === "restored" && outcome.tables.map(({ parts }) => parts)).toEqual(
            spoilt.drifted.map(({ parts }) => parts),
          );
          expect(given(await restoreForm(plan.workbook, ORDER))).toMatchObject({ tables: [] });
          expect(differences(after, await contentNow(plan.book))).toEqual([]);
          plan.close();
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);
});

describe("Khôi phục khuôn", () => {
  test("changes nothing in a workbook as issued", async () => {
    const plan = openWorkbook(loaded);
    expect((await read(plan)).drifted).toEqual([]);
    const before = await contentNow(plan.book);
    const outcome = given(await restoreForm(plan.workbook, ORDER));
    expect(outcome).toEqual({ kind: "restored", tables: [], replaced: 0, kept: [] });
    expect(differences(before, await contentNow(plan.book))).toEqual([]);
  });

  test("asks before something typed makes way for a formula, and keeps it in Nhật ký", async () => {
    const plan = openWorkbook(loaded);
    await typeOver(plan, "Đánh giá tiến độ", "Hoàn thành đúng hạn");
    const before = await contentNow(plan.book);
    const asked = given(await restoreForm(plan.workbook, { ...ORDER, mayReplace: false }));
    expect(asked).toMatchObject({ kind: "asks", replaced: [{ content: "Hoàn thành đúng hạn" }] });
    expect(differences(before, await contentNow(plan.book))).toEqual([]);
    const outcome = given(await restoreForm(plan.workbook, ORDER));
    expect(outcome).toMatchObject({
      kind: "restored",
      tables: [{ sheet: "Phụ lục I", parts: ["formulas"] }],
      replaced: 1,
    });
    const after = await contentNow(plan.book);
    expect(columnValues(after, "NhatKy", "Việc")).toEqual(["Khôi phục công thức", "Khôi phục khuôn"]);
    expect(columnValues(after, "NhatKy", "Trước")).toEqual(["Hoàn thành đúng hạn", undefined]);
    expect(columnValues(after, "NhatKy", "Nội dung")).toEqual(["Đánh giá tiến độ", "Phụ lục I: công thức"]);
  });

  test("puts all of the form back when asked, with the same result on a workbook as issued", async () => {
    const plan = openWorkbook(issued);
    const before = await contentNow(plan.book);
    expect(given(await restoreForm(plan.workbook, { ...ORDER, which: "all" }))).toMatchObject({
      kind: "restored",
      kept: [],
    });
    const after = await contentNow(plan.book);
    const others = { ...after, sheets: after.sheets.filter(({ name }) => name !== "Nhật ký") };
    expect(differences(before, others).filter((line) => !line.startsWith("order of sheets"))).toEqual([]);
  });

  test("has nothing to do after the Office has added a task and the divisions have entered their progress", async () => {
    const plan = openWorkbook(loaded);
    given(await enterProgress(plan.workbook, PROGRESS));
    const added = await amendPlan(plan.workbook, ADDITION, day("2024-07-01"));
    expect(added).toMatchObject({ ok: true });
    expect((await read(plan)).drifted).toEqual([]);
  });

  test("has nothing to do in a workbook that was saved as .xlsx and opened again", async () => {
    const opened = await openXlsx(await saveXlsx(loaded));
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    const plan = openWorkbook(opened.value.content);
    expect((await read(plan)).drifted).toEqual([]);
  });
});

async function typeOver({ Excel: excel }: OpenPlan, heading: string, value: string) {
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PhuLuc1");
    const { protection } = table.worksheet;
    protection.load("options");
    await context.sync();
    protection.unprotect();
    table.columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[value]];
    protection.protect(protection.options);
    await context.sync();
  });
}

/** Each opens a workbook, spoils it and reads all of it several times: two seconds. */
const RUNS = 6;

const FORMS = [{ name: "PhuLuc1" }, { name: "PhuLuc2" }, { name: "LanThucHien" }];

function formIn({ snapshot, plan }: Awaited<ReturnType<typeof read>>, name: string) {
  const table = snapshot.listed.find((one) => one.name === name);
  const form = table && formOf(table, plan, snapshot.listed);
  if (form === undefined) throw new Error(`No form of ${name}`);
  return form;
}

async function filtersIn({ Excel: excel }: OpenPlan) {
  return excel.run(async (context) => {
    const filters = FORMS.map(({ name }) => context.workbook.tables.getItem(name).autoFilter);
    filters.forEach((filter) => filter.load("criteria"));
    await context.sync();
    return filters.map(({ criteria }) => criteria);
  });
}
