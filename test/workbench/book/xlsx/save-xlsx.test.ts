import type { BookContent, CellContent, SheetContent } from "../../../../workbench/book/content/book-content";
import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import { partsOf } from "./parts";

const empty: SheetContent = {
  name: "S",
  visibility: "visible",
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  showGridlines: true,
  tables: [],
  validations: [],
  conditionalFormats: [],
};

function book(sheet: Partial<SheetContent>, names: BookContent["names"] = []): BookContent {
  return { sheets: [{ ...empty, ...sheet }], names };
}

function table(change: object = {}): SheetContent["tables"][number] {
  return {
    name: "T1_",
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    columns: [{ name: "Mã" }, { name: "Hạn" }],
    showFilterButton: true,
    showBandedRows: true,
    ...change,
  };
}

async function reopened(content: BookContent): Promise<SheetContent | undefined> {
  const result = await openXlsx(await saveXlsx(content));
  return result.ok ? result.value.content.sheets[0] : undefined;
}

describe("What a file cannot hold, or says anyway, becomes its nearest", () => {
  const cells: [what: string, cell: Omit<CellContent, "row" | "column">, read: object | undefined][] = [
    ["not a number", { value: NaN }, { value: { error: "#NUM!" } }],
    ["infinity", { value: -Infinity }, { value: { error: "#NUM!" } }],
    ["minus nought", { value: -0 }, { value: 0 }],
    [
      "the ordinary look, said",
      { value: 1, style: { font: "Calibri", size: 11, bold: false, locked: true } },
      { value: 1 },
    ],
    ["a colour in small letters", { style: { fill: "#ffc7ce" } }, { style: { fill: "#FFC7CE" } }],
    [
      "this row, in short",
      { formula: "SUM(T[@Điểm],T[@[A]:[B]])" },
      { formula: "SUM(T[[#This Row],[Điểm]],T[[#This Row],[A]:[B]])" },
    ],
    ["nothing at all", {}, undefined],
  ];
  test.each(cells)("%s", async (_, cell, read) => {
    const sheet = await reopened(book({ cells: [{ row: 0, column: 0, ...cell }] }));
    expect(sheet?.cells).toEqual(read ? [{ row: 0, column: 0, ...read }] : []);
  });
});

test("The cells above a table's columns are the columns' names, whatever stood there", async () => {
  const cells = [{ row: 0, column: 1, value: 2024, style: { bold: true } }];
  const sheet = await reopened(book({ cells, tables: [table({ columns: [{ name: "Mã" }, { name: "2024" }] })] }));
  expect(sheet?.cells).toEqual([
    { row: 0, column: 0, value: "Mã" },
    { row: 0, column: 1, value: "2024", style: { bold: true } },
  ]);
});

test("Cells of the same look share it when they are read again", async () => {
  const cells = [0, 1].map((row) => ({ row, column: 0, value: row, style: { size: 13, fill: "#FFFFFF" } }));
  const sheet = await reopened(book({ cells }));
  expect(sheet?.cells[0]?.style).toBe(sheet?.cells[1]?.style);
  expect((await partsOf(await saveXlsx(book({ cells }))))["xl/styles.xml"]).toContain('<cellXfs count="2">');
});

test("The column after a collapsed group carries its button and nothing else", async () => {
  const columns = [{ index: 4, width: 10, hidden: true, outlineLevel: 1 }];
  const part = (await partsOf(await saveXlsx(book({ columns }))))["xl/worksheets/sheet1.xml"];
  expect(part).toContain('<col min="6" max="6" width="9.140625" collapsed="1"/>');
  expect((await reopened(book({ columns })))?.columns).toEqual(columns);
});

describe("What Excel would repair is not written", () => {
  const validation = { areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], type: "list" as const, allowBlank: true };
  const books: [content: BookContent, words: string][] = [
    [book({ visibility: "hidden" }), "No sheet is visible."],
    [{ sheets: [empty, { ...empty, name: "s" }], names: [] }, 'Two sheets are named "s".'],
    [book({ name: "a/b" }), '"a/b" cannot be a sheet\'s name.'],
    [book({ name: "x".repeat(32) }), "cannot be a sheet's name."],
    [book({ cells: [{ row: 7, column: 7, value: "x".repeat(32_768) }] }), "S!H8: over 32767 characters."],
    [book({ cells: [{ row: 0, column: 16_384 }] }), "outside the sheet"],
    [book({ cells: [{ row: 0, column: 0, formula: "'[Kế hoạch.xlsx]S'!A1" }] }), "S!A1 refers to another workbook."],
    [
      book({ tables: [table({ area: { row: 0, column: 0, rows: 1, columns: 2 } })] }),
      "Table T1_: it needs a heading and a row",
    ],
    [
      book({ tables: [table({ columns: [{ name: "Mã" }, { name: "MÃ" }] })] }),
      'Table T1_: two columns are named "MÃ".',
    ],
    [book({ tables: [table({ columns: [{ name: "Mã" }] })] }), "Table T1_: 1 columns are named, 2 are there."],
    [book({ tables: [table({ name: "T1" })] }), "Table T1: this cannot be its name."],
    [book({ tables: [table(), table({ name: "T2_" })] }), "Table T2_: it overlaps another table."],
    [book({ tables: [table()] }, [{ name: "t1_", refersTo: "S!$A$1" }]), 'Two tables or names are "T1_".'],
    [book({ merges: [{ row: 0, column: 0, rows: 1, columns: 1 }] }), "S!A1: cannot be merged."],
    [book({ validations: [{ ...validation, formula1: `"${"x".repeat(256)}"` }] }), "S!A1: a list over 255 characters."],
    [book({ validations: [{ ...validation, formula1: "" }] }), "S!A1: a validation without a formula."],
  ];
  test.each(books)("%#", async (content, words) => {
    await expect(saveXlsx(content)).rejects.toThrow(words);
  });
});

test("5,000 rows of 30 columns are saved and opened in a few seconds of work", async () => {
  const styles = [{ size: 13 }, { format: "@", wrap: true }, { locked: false }];
  const cells = Array.from({ length: 150_000 }, (_, index): CellContent => {
    const [row, column] = [Math.floor(index / 30), index % 30];
    const style = styles[column % 3];
    const value = column % 3 === 0 ? index : `Nhiệm vụ ${index}`;
    return {
      row,
      column,
      value,
      ...(style && { style }),
      ...(column === 29 && { formula: `IF(A${row + 1}="","",1)` }),
    };
  });
  // Time of the processor, which other programs on the computer do not lengthen.
  const start = process.cpuUsage();
  const sheet = await reopened(book({ cells }));
  const { user, system } = process.cpuUsage(start);
  expect(sheet?.cells).toHaveLength(150_000);
  expect((user + system) / 1e6).toBeLessThan(15);
}, 120_000);
