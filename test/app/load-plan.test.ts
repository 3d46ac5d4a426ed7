import { loadPlan, previewPlan } from "../../src/app/load-plan";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import { plannedDays } from "../../src/domain/deadline/planned-days";
import { planBook } from "../../src/workbook/sheets/plan-book";
import type { BookContent } from "../../workbench/book/content/book-content";
import { builtInPlan } from "../plans/built-in-plan";
import { differences } from "./differences";
import { pressFailing } from "./failing-actions";
import { contentNow, given, loadedContent, openWorkbook, sampleContent } from "./open-plan";
import { columnValues, errorsIn, sheetIn, tableIn, valueAt } from "./sheet-cells";

const PLAN = builtInPlan();
const SHEETS = planBook(PLAN).sheets.map((sheet) => sheet.name);
const STANDING = "Đánh giá tiến độ";

describe("Looking at a plan before it is loaded", () => {
  test("says what will be written, and writes nothing", async () => {
    const { workbook, book } = openWorkbook();
    const before = await contentNow(book);
    const preview = given(await previewPlan(workbook, PLAN));
    expect(preview.sheets).toEqual([
      { name: "Phụ lục I", tasks: 55, isVisible: true },
      { name: "Phụ lục II", tasks: 19, isVisible: true },
      { name: "Lần thực hiện", tasks: undefined, isVisible: true },
      { name: "Danh mục", tasks: undefined, isVisible: true },
      { name: "_CCHC", tasks: undefined, isVisible: false },
    ]);
    expect(preview).toMatchObject({ tasks: 74, existing: [] });
    expect(preview.deadlines.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(74);
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("names the sheets that stand in the way", async () => {
    const { workbook } = openWorkbook(await loadedContent());
    expect(given(await previewPlan(workbook, PLAN)).existing).toEqual(SHEETS);
  });
});

describe("A plan loaded into an empty workbook", () => {
  let content: BookContent;
  beforeAll(async () => {
    content = await loadedContent();
  });

  test("has its sheets behind those that were there, the metadata very hidden", () => {
    expect(content.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Sheet1", "visible"],
      ...SHEETS.map((name) => [name, name === "_CCHC" ? "veryHidden" : "visible"]),
    ]);
  });

  test("has a row for each task and each due day", () => {
    expect(columnValues(content, "PhuLuc1", "Mã")).toEqual(PLAN.appendices[0]?.tasks.map((task) => task.code));
    expect(columnValues(content, "PhuLuc2", "Mã")).toEqual(PLAN.appendices[1]?.tasks.map((task) => task.code));
    const several = PLAN.appendices.flatMap(({ tasks }) =>
      tasks.flatMap((task) => {
        const { days } = plannedDays(task.deadlineText, PLAN);
        return days.length > 1 ? days.map((due) => JSON.stringify([task.code, due.label])) : [];
      }),
    );
    const codes = columnValues(content, "LanThucHien", "Mã");
    const labels = columnValues(content, "LanThucHien", "Kỳ");
    expect(codes.map((code, row) => JSON.stringify([code, labels[row]]))).toEqual(several);
  });

  test("tells every standing, without an error in any cell", () => {
    expect(errorsIn(content)).toEqual([]);
    const standings = ["PhuLuc1", "PhuLuc2", "LanThucHien"].flatMap((table) => columnValues(content, table, STANDING));
    expect(standings.filter((words) => typeof words !== "string" || words === "")).toEqual([]);
  });

  test("has the names that formulas and drop-downs use", () => {
    const names = ["DS_DieuChinh", "DS_TinhTrang", "NgayCoDinh", "NgayDanhGia", "SoNgayCanhBao"];
    expect(content.names.map(({ name }) => name).sort()).toEqual(names);
  });

  test("says on each sheet whose plan it is, and that it is made up", () => {
    const sheet = sheetIn(content, "Phụ lục I");
    expect(valueAt(sheet, "A2")).toBe(PLAN.title);
    expect(valueAt(sheet, "A5")).toBe("SỐ LIỆU MINH HỌA");
  });

  test("leaves the heights of its tasks' rows to their texts", () => {
    const { sheet, found } = tableIn(content, "PhuLuc1");
    const heights = sheet.rows.filter((row) => row.height !== undefined).map((row) => row.index);
    expect(heights).toEqual([0, found.area.row]);
  });
});

test("The first appendix is shown when the plan is loaded, and the progress told on the way", async () => {
  const { workbook, book } = openWorkbook();
  const shares: number[] = [];
  given(await loadPlan(workbook, PLAN, { setAside: [], onProgress: (share) => shares.push(share) }));
  expect(book.activeSheet.name).toBe("Phụ lục I");
  expect(shares).toEqual([0, 1]);
});

describe("A plan loaded again", () => {
  test("changes nothing unless the person has agreed", async () => {
    const { workbook, book } = openWorkbook(await sampleContent());
    const before = await contentNow(book);
    expect(await loadPlan(workbook, PLAN, { setAside: ["Phụ lục I"] })).toEqual({
      ok: false,
      problem: { kind: "sheets-exist", sheets: SHEETS.filter((name) => name !== "Phụ lục I") },
    });
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("keeps the old sheets with what is in them, and their formulas go on being right", async () => {
    const { workbook, book } = openWorkbook(await sampleContent());
    const before = await contentNow(book);
    const written = given(await loadPlan(workbook, PLAN, { setAside: SHEETS }));
    expect(written.keptAs).toEqual(SHEETS.map((sheet) => ({ sheet, nowNamed: `${sheet} (cũ)` })));

    const after = await contentNow(book);
    expect(errorsIn(after)).toEqual([]);
    for (const [table, heading] of [
      ["PhuLuc1", "Kết quả thực hiện"],
      ["PhuLuc1", "Ngày hoàn thành"],
      ["LanThucHien", "Ngày hoàn thành"],
    ] as const) {
      expect(columnValues(after, `${table}_cu`, heading)).toEqual(columnValues(before, table, heading));
      expect(columnValues(after, table, heading).filter((value) => value !== undefined)).toEqual([]);
    }
    const formulas = sheetIn(after, "Phụ lục I (cũ)").cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => /(PhuLuc1|LanThucHien)\[/.test(formula))).toEqual([]);
    // Tasks completed with a real day stay what they were, whatever the day of assessment is now.
    const wereDone = columnValues(before, "PhuLuc1", STANDING).map((words) => isText(words, "Hoàn thành"));
    const isDay = columnValues(before, "PhuLuc1", "Ngày hoàn thành").map((value) => typeof value === "number");
    const done = (words: readonly unknown[]) => words.filter((_, row) => wereDone[row] === true && isDay[row] === true);
    expect(done(columnValues(after, "PhuLuc1_cu", STANDING))).toEqual(done(columnValues(before, "PhuLuc1", STANDING)));
    expect(columnValues(after, "PhuLuc1", STANDING).filter((words) => isText(words, "Hoàn"))).toEqual([]);
  });

  test("a third time keeps both earlier ones", async () => {
    const { workbook, book } = openWorkbook(await loadedContent());
    given(await loadPlan(workbook, PLAN, { setAside: SHEETS }));
    given(await loadPlan(workbook, PLAN, { setAside: SHEETS }));
    const names = book.sheets().map((sheet) => sheet.name);
    expect(names).toEqual([
      "Sheet1",
      ...SHEETS.map((name) => `${name} (cũ)`),
      ...SHEETS.map((name) => `${name} (cũ 2)`),
      ...SHEETS,
    ]);
    expect(errorsIn(await contentNow(book))).toEqual([]);
  });
});

describe("A loading that fails on the way", () => {
  test("leaves the workbook as it was, and can be pressed again", async () => {
    const press = (workbook: OpenWorkbook) => loadPlan(workbook, PLAN, { setAside: SHEETS });
    expect(await pressFailing(await sampleContent(), press, 6)).toEqual([]);
  });

  test("changes nothing while a person is typing into a cell", async () => {
    const { workbook, book, host } = openWorkbook();
    const before = await contentNow(book);
    host.faults.cellEditMode = true;
    expect(await loadPlan(workbook, PLAN, { setAside: [] })).toEqual({
      ok: false,
      problem: { kind: "cell-edit-mode" },
    });
    expect(await previewPlan(workbook, PLAN)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
    host.faults.cellEditMode = false;
    expect(differences(before, await contentNow(book))).toEqual([]);
  });
});

/** Whether a cell holds a text that begins so. */
function isText(value: unknown, beginning: string): boolean {
  return typeof value === "string" && value.startsWith(beginning);
}
