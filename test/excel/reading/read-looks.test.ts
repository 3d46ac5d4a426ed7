import type { TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import type { BookSpec } from "../../../src/workbook/sheet-spec";
import type { TableLook } from "../../../src/workbook/reading/table-look";
import type { SheetContent } from "../../../workbench/book/content/book-content";
import type { OfficeOptions } from "../../helpers/office";
import { planBook, smallBook, tasks } from "../books";
import { contentNow, openBook, openExcel } from "../open-excel";

type Opened = ReturnType<typeof openExcel>;

const ROWS = 6;
/** Columns whose formulas are asked for: one that people fill in, and the live one. */
const FORMULAS_OF = ["Kết quả", "Đánh giá"];
const [STATUS, RESULT, STANDING] = [3, 4, 5];

/** What a person or another program does to the sheet of the appendix, its protection off. */
async function change({ Excel }: Opened, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    sheet.protection.unprotect();
    edit(sheet);
    await context.sync();
  });
}

async function read({ workbook }: Pick<Opened, "workbook">, table = "PhuLuc1", formulasOf = FORMULAS_OF) {
  const result = await workbook.read(
    ({ name }) => name === table,
    () => formulasOf,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const [found] = result.value.tables;
  if (found === undefined) throw new Error(`No table ${table}`);
  return { table: found, look: lookOf(found), readsMonthFirst: result.value.readsMonthFirst };
}

function lookOf({ look, name }: TableSnapshot): TableLook {
  if (look === undefined) throw new Error(`The looks of ${name} were not read`);
  return look;
}

async function lookAfter(edit: (sheet: Excel.Worksheet) => void): Promise<TableLook> {
  const opened = await openBook(planBook(tasks(ROWS)));
  await change(opened, edit);
  return (await read(opened)).look;
}

describe("How a table looks", () => {
  test("is read with its rows, in two syncs: filter, rows, formats, locks, rules, formulas, colours", async () => {
    const opened = await openBook(planBook(tasks(ROWS)));
    const before = opened.host.traffic.requests;
    const { look } = await read(opened);
    expect(opened.host.traffic.requests - before).toBe(2);
    expect(look).toMatchObject({ isFiltered: false, hiddenRows: [] });
    expect(look.columns.map(({ format, locked, validation }) => [format, locked, validation])).toEqual([
      ["@", true, undefined],
      ["@", true, undefined],
      ["dd/mm/yyyy", true, undefined],
      ["@", false, { kind: "list", source: "=DanhSachTinhTrang" }],
      ["@", false, undefined],
      ["General", true, undefined],
    ]);
    expect(look.columns.map(({ formulas }) => formulas?.length)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      ROWS,
      ROWS,
    ]);
    expect(look.columns[RESULT]?.formulas).toEqual(Array(ROWS).fill(""));
    expect(new Set(look.columns[STANDING]?.formulas)).toEqual(
      new Set(['=IF([@Hạn]<NgayDanhGia,"Quá hạn","Trong hạn")']),
    );
    expect(look.conditionalFormats).toEqual([
      { address: "A4:F9", formula: '=$F4="Quá hạn"' },
      { address: "A4:F9", formula: '=$F4="Trong hạn"' },
    ]);
  });

  test("is not read when it is not asked for", async () => {
    const { workbook } = await openBook(planBook(tasks(ROWS)));
    const result = await workbook.read(({ name }) => name === "PhuLuc1");
    expect(result.ok && [result.value.readsMonthFirst, result.value.tables[0]?.look]).toEqual([undefined, undefined]);
  });

  test("of only some of the tables that are read", async () => {
    const { workbook } = await openBook(planBook(tasks(ROWS)));
    const result = await workbook.read(
      () => true,
      ({ name }) => (name === "TinhTrang" ? [] : undefined),
    );
    expect(result.ok && result.value.tables.map(({ look }) => look?.columns.length)).toEqual([undefined, 1]);
  });

  test("does not change the workbook", async () => {
    const opened = await openBook(planBook(tasks(ROWS)));
    const before = await contentNow(opened.book);
    await read(opened);
    expect(await contentNow(opened.book)).toEqual(before);
  });
});

describe("Rows that are not shown", () => {
  test("because a person has hidden them are named, and no filter is on", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("5:6").rowHidden = true;
      sheet.getRange("9:9").rowHidden = true;
    });
    expect([look.isFiltered, look.hiddenRows]).toEqual([false, [1, 2, 5]]);
  });

  test("because of a filter are named, and the filter is told", async () => {
    const look = await lookAfter((sheet) => {
      const table = sheet.tables.getItem("PhuLuc1");
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["PL1-001", "PL1-002"] });
    });
    expect([look.isFiltered, look.hiddenRows]).toEqual([true, [2, 3, 4, 5]]);
  });

  test("on another place of the sheet do not count", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("10:12").rowHidden = true;
    });
    expect(look.hiddenRows).toEqual([]);
  });
});

describe("Formulas", () => {
  test("in an entry cell are given with their =, texts that begin with = are not formulas", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("E4:E5").numberFormat = [["General"], ["General"]];
      sheet.getRange("E4:E7").formulas = [['="12"&"/BC"'], ["=1/0"], ["=12/BC"], ["'=A1"]];
    });
    expect(look.columns[RESULT]?.formulas).toEqual(['="12"&"/BC"', "=1/0", "", "", "", ""]);
  });

  test("that a value has taken the place of are missing in their row", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("F6").values = [["Trong hạn"]];
    });
    expect(look.columns[STANDING]?.formulas?.map((formula) => formula !== "")).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test("of columns beside one another and apart are told from one another", async () => {
    const opened = await openBook(planBook(tasks(2)));
    const { look } = await read(opened, "PhuLuc1", ["Đánh giá", "Mã", "Kết quả", "Không có"]);
    expect(look.columns.map(({ formulas }) => formulas?.[0]?.slice(0, 3))).toEqual([
      "",
      undefined,
      undefined,
      undefined,
      "",
      "=IF",
    ]);
  });
});

describe("What is not the same in all cells of a column", () => {
  test("formats and locks are null", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("E6").numberFormat = [["General"]];
      sheet.getRange("E9").format.protection.locked = true;
    });
    expect(look.columns[RESULT]).toMatchObject({ format: null, locked: null });
    expect(look.columns[STATUS]).toMatchObject({ format: "@", locked: false });
  });

  const rules: [what: string, edit: (sheet: Excel.Worksheet) => void][] = [
    ["pasted over in the middle", (sheet) => sheet.getRange("D6").dataValidation.clear()],
    ["pasted over at the first cell", (sheet) => sheet.getRange("D4").dataValidation.clear()],
    ["another list in one cell", (sheet) => setRule(sheet, "D9", { list: { inCellDropDown: true, source: "=$A$1" } })],
    ["a rule no form has", (sheet) => setRule(sheet, "D4:D9", { textLength: { formula1: 9, operator: "LessThan" } })],
    ["limits that are calculated", (sheet) => setRule(sheet, "D4:D9", between("decimal", "=0", "=A1"))],
    ["days after one", (sheet) => setRule(sheet, "D4:D9", { date: { formula1: "=9", operator: "GreaterThan" } })],
  ];
  test.each(rules)('a rule is "other": %s', async (_what, edit) => {
    expect((await lookAfter(edit)).columns[STATUS]?.validation).toBe("other");
  });

  test("a rule that is gone from all cells is none", async () => {
    const look = await lookAfter((sheet) => sheet.getRange("D4:D9").dataValidation.clear());
    expect(look.columns[STATUS]?.validation).toBeUndefined();
  });

  test("days and numbers between limits come back as they were set", async () => {
    const look = await lookAfter((sheet) => {
      setRule(sheet, "D4:D9", between("date", "=45292", "=46022"));
      setRule(sheet, "E4:E9", between("decimal", 0, 0.5));
    });
    expect(look.columns[STATUS]?.validation).toEqual({ kind: "date", from: 45292, to: 46022 });
    expect(look.columns[RESULT]?.validation).toEqual({ kind: "decimal", from: 0, to: 0.5 });
  });
});

describe("Conditional formats", () => {
  test("of a person's own stand before ours when they are newer, wherever they touch the rows", async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange("B1:B4").conditionalFormats.add("Custom").custom.rule.formula = "=LEN(B1)>99";
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    });
    expect(look.conditionalFormats?.map(({ address, formula }) => `${address}: ${formula}`)).toEqual([
      "B1:B4: =LEN(B1)>99",
      'A4:F9: =$F4="Quá hạn"',
      'A4:F9: =$F4="Trong hạn"',
    ]);
  });

  test("that a paste has cut into several areas have no one address", async () => {
    const look = await lookAfter((sheet) => sheet.getRange("C6:D6").conditionalFormats.clearAll());
    expect(look.conditionalFormats).toEqual([
      { address: undefined, formula: '=$F4="Quá hạn"' },
      { address: undefined, formula: '=$F4="Trong hạn"' },
    ]);
  });

  test("that are gone are none", async () => {
    const look = await lookAfter((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(look.conditionalFormats).toEqual([]);
  });

  test("on a sheet behind many others take one more sync", async () => {
    const opened = await openBook(planBook(tasks(ROWS)));
    await opened.Excel.run(async (context) => {
      for (let count = 0; count < 20; count += 1) context.workbook.worksheets.add().position = 0;
      await context.sync();
    });
    const before = opened.host.traffic.requests;
    const { look } = await read(opened);
    expect(opened.host.traffic.requests - before).toBe(3);
    expect(look.conditionalFormats).toHaveLength(2);
    expect(look.conditionalFormats?.[0]).toEqual({ address: "A4:F9", formula: '=$F4="Quá hạn"' });
  });
});

test("A table whose only row is empty looks like any other", async () => {
  const opened = openExcel();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "Trong";
    await context.sync();
  });
  const { table, look } = await read(opened, "Trong", ["Column1"]);
  expect(table.rows).toEqual([["", ""]]);
  expect(look).toEqual({
    isFiltered: false,
    hiddenRows: [],
    columns: [
      { format: "General", locked: true, validation: undefined, formulas: [""] },
      { format: "General", locked: true, validation: undefined },
    ],
    conditionalFormats: [],
  });
});

test("A table without any row has columns without formats, and nothing hidden", async () => {
  const { book } = await openBook(planBook(tasks(1)));
  const content = await contentNow(book);
  const opened = openExcel({ content: { ...content, sheets: content.sheets.map(withHeadingsOnly) } });
  const { table, look } = await read(opened, "TinhTrang", ["Tình trạng"]);
  expect(table.rows).toEqual([]);
  expect(look).toEqual({
    isFiltered: false,
    hiddenRows: [],
    columns: [{ format: "", locked: null, validation: undefined, formulas: [] }],
    conditionalFormats: [],
  });
});

describe("A long table", () => {
  const COUNT = 5000;
  const LONG = "Tham mưu ban hành quyết định công bố thủ tục hành chính ".repeat(8);

  test("is read in answers of at most 4 MB, and every row of it is looked at", async () => {
    const opened = openExcel();
    await opened.workbook.write(smallBook(tasks(COUNT, LONG)), { setAside: [], show: "Sổ" });
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sổ");
      sheet.protection.unprotect();
      sheet.getRange("5001:5001").rowHidden = true;
      sheet.getRange("B4000").numberFormat = [["General"]];
      sheet.getRange("B4000").formulas = [["=1+1"]];
      await context.sync();
    });
    const before = { ...opened.host.traffic };
    const { table, look } = await read(opened, "Bang", ["Nhiệm vụ"]);
    const { requests, responseBytes } = opened.host.traffic;
    expect(table.rows).toHaveLength(COUNT);
    expect(look.hiddenRows).toEqual([4999]);
    expect(look.columns.map(({ format }) => format)).toEqual(["@", null]);
    expect(look.columns[1]?.formulas?.flatMap((formula, row) => (formula === "" ? [] : [row, formula]))).toEqual([
      3998,
      "=1+1",
    ]);
    const answers = Math.ceil((responseBytes - before.responseBytes) / 4_000_000);
    expect(answers).toBeGreaterThan(1);
    expect(requests - before.requests).toBeLessThanOrEqual(2 + answers);
  });

  test("is asked for again in smaller parts when an answer is too large", async () => {
    const opened = await openBook(planBook(tasks(400, "Nhiệm vụ ".repeat(30))));
    opened.host.faults.payloadLimit = 100_000;
    const { table, look } = await read(opened);
    expect(table.rows).toHaveLength(400);
    expect(look.columns[STANDING]?.formulas).toHaveLength(400);
  });

  test("whose live formulas would take more than all the rest keeps them to itself", async () => {
    const { workbook } = await openBook(withLongFormula(700));
    const { look } = await read({ workbook });
    expect(look.columns[STANDING]?.formulas).toBeUndefined();
    expect(look.columns[RESULT]?.formulas).toHaveLength(700);
  });
});

describe("An Excel that does not tell everything", () => {
  async function reopened(options: OfficeOptions): Promise<Opened> {
    const { book } = await openBook(planBook(tasks(ROWS)));
    return openExcel({ content: await contentNow(book), ...options });
  }

  test("an old one tells neither colours nor how it writes days", async () => {
    const { look, readsMonthFirst } = await read(await reopened({ requirementSet: "1.11" }));
    expect([look.conditionalFormats, look.columns[STATUS]?.locked, readsMonthFirst]).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });

  test("a very old one tells the values", async () => {
    const { workbook } = await reopened({ requirementSet: "1.8" });
    const result = await workbook.read(
      ({ name }) => name === "PhuLuc1",
      () => FORMULAS_OF,
    );
    expect(result.ok && result.value.tables[0]?.rows).toHaveLength(ROWS);
    expect(result.ok && result.value.tables[0]?.look).toBeUndefined();
  });

  test("one that fails on the way is asked again for less", async () => {
    const opened = await reopened({});
    opened.host.faults.failAtAction(60);
    const { look, table } = await read(opened);
    expect(table.rows).toHaveLength(ROWS);
    expect(look.columns[RESULT]?.locked).toBe(false);
  });

  test("one in which a person is typing into a cell says so", async () => {
    const opened = await reopened({ faults: { cellEditMode: true } });
    const result = await opened.workbook.read(
      () => true,
      () => [],
    );
    expect(result).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
    expect(opened.host.traffic.requests).toBe(1);
  });
});

describe("A computer that writes a day as", () => {
  const patterns: [pattern: string, takesAsJune: boolean][] = [
    ["dd/MM/yyyy", false],
    ["d/M/yyyy", false],
    ["M/d/yyyy", true],
    ["MM-dd-yy", true],
    ["yyyy-MM-dd", true], // typed without a year, the month comes first there too
    ["'Month' d/M/yyyy", false],
  ];
  test.each(patterns)("%s takes 06/07 for 7 June: %s", async (shortDatePattern, takesAsJune) => {
    const opened = openExcel({ faults: { shortDatePattern } });
    const result = await opened.workbook.read(
      () => false,
      () => undefined,
    );
    expect(result.ok && result.value.readsMonthFirst).toBe(takesAsJune);
  });
});

function setRule(sheet: Excel.Worksheet, address: string, rule: Excel.DataValidationRule): void {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.clear();
  dataValidation.rule = rule;
}

function between(kind: "date" | "decimal", formula1: string | number, formula2: string | number) {
  return { [kind]: { formula1, formula2, operator: "Between" } } as Excel.DataValidationRule;
}

function withLongFormula(count: number): BookSpec {
  const book = planBook(tasks(count));
  const formula = `=IF(TRUE,"Trong hạn",${Array(10)
    .fill(`"${"x".repeat(200)}"`)
    .join("&")})`;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => (block.formula === undefined ? block : { ...block, formula })),
    })),
  };
}

function withHeadingsOnly(sheet: SheetContent): SheetContent {
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, area: { ...table.area, rows: 1 } })) };
}
