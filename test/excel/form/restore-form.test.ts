import { day } from "../../../src/domain/calendar/local-date";
import { driftedTables } from "../../../src/workbook/form/drifted-tables";
import { formOrders } from "../../../src/workbook/form/form-order";
import { emptyLog, logged, logSheet } from "../../../src/workbook/sheets/log-sheet";
import { lookedAt } from "../../../src/workbook/check/looked-at";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import { isTableOfPlan } from "../../../src/workbook/reading/read-plan-book";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { countingSyncs } from "../../app/counting-syncs";
import { FORMED_PLAN } from "../../app/check/formed-plan";
import { ourColours } from "../../app/check/form-parts";
import { sheetIn } from "../../app/sheet-cells";
import { contentNow, openBook } from "../open-excel";

const LOG = {
  ...logged(emptyLog(), [
    { on: day("2024-07-01"), what: "Khôi phục khuôn", code: "", part: "", before: "", after: "", source: "" },
  ]),
  removedRows: [],
};

type Spoil = (body: (heading: string) => Excel.Range, table: Excel.Table) => void;

/** A workbook in which something was done to Phụ lục I while its sheet was open. */
async function spoilt(spoil: Spoil, password?: string) {
  const { sheets, names } = planBook(FORMED_PLAN);
  const opened = await openBook({ sheets: [...sheets, logSheet(FORMED_PLAN)], names });
  await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PhuLuc1");
    table.worksheet.protection.unprotect();
    spoil((heading) => table.columns.getItem(heading).getDataBodyRange(), table);
    table.worksheet.protection.protect({ allowAutoFilter: true }, password);
    await context.sync();
  });
  const counted = countingSyncs(opened.Excel);
  const workbook = excelWorkbook(counted.excel);
  const read = async () => {
    const book = await workbook.read(isTableOfPlan, lookedAt);
    if (!book.ok) throw new Error(JSON.stringify(book.problem));
    return book.value;
  };
  const orders = formOrders(await read(), FORMED_PLAN, "drifted");
  return { ...opened, workbook, orders, read, syncs: counted.syncs };
}

describe("Restoring the form", () => {
  test("costs four syncs, whatever has to be put back", async () => {
    const { workbook, orders, read, syncs } = await spoilt((body) => {
      body("Ngày hoàn thành").clear("Formats");
      body("Tình trạng thực hiện").dataValidation.clear();
      body("Đánh giá tiến độ").getCell(0, 0).values = [["gõ tay"]];
    });
    expect(orders.map(({ parts }) => parts)).toEqual([["formats", "entry-rules", "colours", "locks", "formulas"]]);
    const before = syncs();
    expect(await workbook.restoreForm(orders, LOG)).toEqual({ ok: true, value: { kept: [] } });
    expect(syncs() - before).toBe(4);
    expect(driftedTables(await read(), FORMED_PLAN)).toEqual([]);
  });

  test("leaves every value what it is, text or number", async () => {
    const days = [["15/6/2024"], [45458], ["4"], [""], ["- chưa rõ"], [0.5]];
    const { workbook, orders, read } = await spoilt((body) => {
      body("Ngày hoàn thành").numberFormat = "@" as unknown as string[][];
      body("Ngày hoàn thành").getRow(0).values = [["15/6/2024"]];
      body("Ngày hoàn thành").getRow(2).values = [["4"]];
      body("Ngày hoàn thành").getRow(4).values = [["- chưa rõ"]];
      const numbers = [body("Ngày hoàn thành").getRow(1), body("Ngày hoàn thành").getRow(5)];
      numbers.forEach((cell, index) => {
        cell.numberFormat = "0.00" as unknown as string[][];
        cell.values = [[index === 0 ? 45458 : 0.5]];
      });
    });
    expect(await workbook.restoreForm(orders, LOG)).toMatchObject({ ok: true });
    const book = await read();
    const table = book.tables.find(({ name }) => name === "PhuLuc1");
    const at = table?.headings.indexOf("Ngày hoàn thành") ?? -1;
    expect(table?.rows.map((row) => [row[at]])).toEqual(days);
    expect(table?.look?.columns[at]?.format).toBe("dd/mm/yyyy");
  });

  test("lets a day in a column of text be seen as a day, and tells it", async () => {
    const { workbook, orders, read, book } = await spoilt((body) => {
      const cells = body("Ghi chú");
      cells.numberFormat = "General" as unknown as string[][];
      cells.getRow(1).numberFormat = [["dd/mm/yyyy"]];
      cells.getRow(1).values = [[45458]];
      cells.getRow(2).values = [[7]];
      // By itself a number in a column of text tells nothing of its format.
      body("Tài liệu kiểm chứng").numberFormat = "General" as unknown as string[][];
    });
    const restored = await workbook.restoreForm(orders, LOG);
    expect(restored).toEqual({ ok: true, value: { kept: ["Phụ lục I!AE9"] } });
    const cells = sheetIn(await contentNow(book), "Phụ lục I").cells.filter(({ column }) => column === 30);
    expect(cells.slice(-6).map(({ value, style }) => [value, style?.format])).toEqual([
      [undefined, "@"],
      [45458, "dd/mm/yyyy"],
      [7, "@"],
      [undefined, "@"],
      [undefined, "@"],
      [undefined, "@"],
    ]);
    // It would be restored again and again otherwise.
    expect(driftedTables(await read(), FORMED_PLAN)).toEqual([]);
  });

  test("stops before anything is written when a formula cell holds what nobody has kept", async () => {
    const { workbook, orders, Excel, book } = await spoilt((body) => {
      body("Đánh giá tiến độ").getCell(0, 0).values = [["gõ tay"]];
      body("Ghi chú").clear("Formats");
    });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("PhuLuc1");
      table.worksheet.protection.unprotect();
      table.columns.getItem("Đánh giá tiến độ").getDataBodyRange().getCell(3, 0).values = [["vừa gõ"]];
      await context.sync();
    });
    const before = await contentNow(book);
    expect(await workbook.restoreForm(orders, LOG)).toEqual({
      ok: false,
      problem: { kind: "changed-meanwhile", cells: ["Phụ lục I!AF11"] },
    });
    expect(await contentNow(book)).toEqual(before);
  });

  test("stops at a sheet with a password, and changes nothing", async () => {
    const { workbook, orders, book } = await spoilt((body) => body("Ghi chú").clear("Formats"), "mật khẩu");
    const before = await contentNow(book);
    const problem = { kind: "sheet-protected", sheet: "Phụ lục I" };
    expect(await workbook.restoreForm(orders, LOG)).toEqual({ ok: false, problem });
    expect(await contentNow(book)).toEqual(before);
  });

  test("puts colours where ours were, among those of others, and takes the pieces of ours away", async () => {
    const { workbook, orders, book } = await spoilt((body, table) => {
      const colour = (range: Excel.Range, formula: string, fill: string, font: string, priority: number) => {
        const added = range.conditionalFormats.add("Custom");
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = fill;
        added.custom.format.font.color = font;
        added.priority = priority;
      };
      body("Ghi chú").conditionalFormats.clearAll();
      colour(body("Ghi chú"), '=$AF8="Chưa hoàn thành, quá hạn"', "#F8B9A8", "#6B1300", 0);
      colour(table.getDataBodyRange(), '=$A8="trước"', "#111111", "#FFFFFF", 0);
      colour(table.getDataBodyRange(), '=$A8="sau"', "#222222", "#FFFFFF", 99);
      // The same words in other colours are a person's own.
      colour(body("Mã"), '=$AF8="Chưa hoàn thành, quá hạn"', "#333333", "#FFFFFF", 99);
    });
    expect(await workbook.restoreForm(orders, LOG)).toMatchObject({ ok: true });
    const sheet = sheetIn(await contentNow(book), "Phụ lục I");
    expect(sheet.conditionalFormats.map(({ fill }) => fill)).toEqual([
      "#111111",
      "#F8B9A8",
      "#FFE9A8",
      "#D9D2E9",
      "#D3E8F5",
      "#E3E3E3",
      "#222222",
      "#333333",
    ]);
    const whole = [{ row: 7, column: 0, rows: 6, columns: 32 }];
    expect(ourColours(sheet)).toMatchObject(Array(5).fill({ areas: whole }));
  });

  test("closes a sheet that stood open, and one that allowed something else, as it was issued", async () => {
    const { workbook, orders, book } = await spoilt((body) => body("Ghi chú").clear("Formats"));
    await workbook.restoreForm(orders, LOG);
    expect(sheetIn(await contentNow(book), "Phụ lục I").protection).toEqual(
      sheetIn(await contentNow(book), "Phụ lục II").protection,
    );
  });
});
