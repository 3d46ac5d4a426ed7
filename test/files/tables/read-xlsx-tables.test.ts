import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { RawTable } from "../../../src/domain/import/raw-table";
import { readXlsxTables } from "../../../src/files/tables/read-xlsx-tables";
import type {
  AreaContent,
  CellContent,
  SheetContent,
  StyleContent,
} from "../../../workbench/book/content/book-content";
import { saveXlsx } from "../../../workbench/book/xlsx/save-xlsx";
import { gridText } from "../../books/grid-text";
import { makeXlsx } from "../../books/make-xlsx";

async function tablesOf(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const read = await readXlsxTables(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

type Value = NonNullable<CellContent["value"]> | undefined;

interface SheetShort {
  readonly name?: string;
  readonly visibility?: SheetContent["visibility"];
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly AreaContent[];
  readonly style?: StyleContent;
}

function bookOf(...sheets: SheetShort[]): Promise<Uint8Array> {
  return saveXlsx({
    names: [],
    sheets: sheets.map(({ name = "A", visibility = "visible", rows, merges = [], style }) => ({
      ...{ name, visibility, merges, columns: [], rows: [], tables: [], validations: [], conditionalFormats: [] },
      showGridlines: true,
      cells: rows.flatMap((values, row) =>
        values.flatMap((value, column) =>
          value === undefined ? [] : [{ row, column, value, ...(style && { style }) }],
        ),
      ),
    })),
  });
}

describe("A sheet", () => {
  test("reads with its merged areas, cut where the words end", async () => {
    const bytes = await bookOf({
      rows: [
        ["PHỤ LỤC I"],
        [],
        ["TT", "Nhiệm vụ", "Cơ quan"],
        [undefined, undefined, "Chủ trì", "Phối hợp"],
        [1, "Rà soát", "Văn phòng", "Phòng A"],
        [2, "Công bố"],
      ],
      merges: [
        { row: 0, column: 0, rows: 1, columns: 9 },
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 1, rows: 2, columns: 1 },
        { row: 2, column: 2, rows: 1, columns: 2 },
        { row: 4, column: 2, rows: 2, columns: 1 },
      ],
    });
    const [table] = await tablesOf(bytes);
    expect(table && gridText(table)).toBe(
      [
        "PHỤ LỤC I | < | < | <",
        " |  |  | ",
        "TT | Nhiệm vụ | Cơ quan | <",
        "^ | ^ | Chủ trì | Phối hợp",
        "1 | Rà soát | Văn phòng | Phòng A",
        "2 | Công bố | ^ | ",
      ].join("\n"),
    );
    expect(table?.rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(table?.rows[2]?.cells[0]).toMatchObject({ rows: 2, columns: 1 });
    expect(table?.rows[0]?.cells[0]).toMatchObject({ rows: 1, columns: 4 });
  });

  test("is a table of its name; hidden ones are marked, very hidden and empty ones left out", async () => {
    const bytes = await bookOf(
      { name: "Phụ lục I", rows: [["a"]] },
      { name: "Ẩn", visibility: "hidden", rows: [["b"]] },
      { name: "Rất ẩn", visibility: "veryHidden", rows: [["c"]] },
      { name: "Trống", rows: [["  "]] },
      { name: "Phụ lục II", rows: [["d"]] },
    );
    expect((await tablesOf(bytes)).map(({ place, isHidden }) => [place, isHidden])).toEqual([
      ['trang tính "Phụ lục I"', undefined],
      ['trang tính "Ẩn"', true],
      ['trang tính "Phụ lục II"', undefined],
    ]);
  });

  test("that nobody can see is no table", async () => {
    const bytes = await bookOf({ name: "Trống", rows: [] }, { name: "Ẩn", visibility: "hidden", rows: [["b"]] });
    expect(await readXlsxTables(bytes)).toEqual({ ok: false, problem: { kind: "no-table" } });
  });

  test("with a word far below the others is too large, not a crash", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row><row r="3000"><c r="A3000"><v>1</v></c></row></sheetData>';
    expect(await readXlsxTables(makeXlsx({ sheet }))).toEqual({ ok: false, problem: { kind: "too-large" } });
  });

  // Excel keeps a coloured cell even where nothing stands in it: one slip of the mouse is enough.
  test("with an empty coloured cell at its far end reads as if it were not there", async () => {
    const far = '<row r="1048576"><c r="Z1048576" s="2"/><c r="AA1048576" s="2"></c></row>';
    const sheet = (after: string) =>
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>TT</t></is></c></row>${after}</sheetData>`;
    expect(await tablesOf(makeXlsx({ sheet: sheet(far) }))).toEqual(await tablesOf(makeXlsx({ sheet: sheet("") })));
  });

  test("with a word at its far end is too large, not broken", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="Z1048576"><v>1</v></c></row></sheetData>';
    expect(await readXlsxTables(makeXlsx({ sheet }))).toEqual({ ok: false, problem: { kind: "too-large" } });
  });

  test("with areas over each other and over everything keeps every word", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="B1:B2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const [table] = await tablesOf(makeXlsx({ sheet }));
    expect(table && gridText(table)).toBe("1 | 2\n3 | ^"); // 4 stands under 2, where Excel hides it
  });
});

test("A sheet that stops in the middle is broken, not short", async () => {
  const whole = makeXlsx({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData>' });
  const parts = unzipSync(whole);
  const text = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const cut = { ...parts, "xl/worksheets/sheet1.xml": strToU8(text.slice(0, text.indexOf('<row r="2"'))) };
  expect(await readXlsxTables(whole)).toMatchObject({ ok: true });
  expect(await readXlsxTables(zipSync(cut))).toEqual({ ok: false, problem: { kind: "broken" } });
});

describe("A cell", () => {
  const cells: [what: string, value: Value, style: StyleContent, read: Record<string, unknown>][] = [
    ["text that looks like a number", "1.10", {}, { text: "1.10" }],
    ["text that looks like a month", "6/2025", {}, { text: "6/2025" }],
    ["text in a number's format", "1.10", { format: "0" }, { text: "1.10" }],
    ["a number", 1.1, {}, { text: "1.1", number: 1.1 }],
    ["a number with the zeros of its format", 1.1, { format: "0.00" }, { text: "1.10", number: 1.1 }],
    ["a number that computers cannot write", 0.1 + 0.2, {}, { text: "0.3", number: 0.1 + 0.2 }],
    ["a percentage", 0.5, { format: "0%" }, { text: "50%", number: 0.5 }],
    ["a day", 45838, { format: "dd/mm/yyyy" }, { text: "30/06/2025", day: "2025-06-30" }],
    ["a day late in the evening", 45838.99, { format: "d/m/yyyy" }, { text: "30/6/2025", day: "2025-06-30" }],
    [
      "a day that shows its month only",
      45809,
      { format: '"Tháng "mm/yyyy' },
      { text: "Tháng 06/2025", day: "2025-06-01" },
    ],
    ["a day in Windows' own short form", 45838, { format: "mm-dd-yy" }, { text: "06-30-25", day: "2025-06-30" }],
    ["a time, which is no day", 0.5, { format: "h:mm" }, { text: "12:00" }],
    ["the day that Excel invented", 60, { format: "dd/mm/yyyy" }, { day: undefined }],
    ["true", true, {}, { text: "TRUE" }],
    ["an error", { error: "#REF!" }, {}, { text: "#REF!" }],
    ["lines", "a\nb\n", {}, { text: "a\nb" }],
    ["decomposed Unicode, kept as it is", "Quy\u0301", {}, { text: "Quy\u0301" }],
    [
      "bold words in an old font",
      "PhÇn",
      { bold: true, font: ".VnTimeH" },
      { text: "PhÇn", isBold: true, font: ".VnTimeH" },
    ],
  ];
  test.each(cells)("%s", async (_, value, style, read) => {
    const [table] = await tablesOf(await bookOf({ rows: [[value, "x"]], style }));
    const { text, day, number, isBold, font } = { isBold: false, ...table?.rows[0]?.cells[0] } as Record<
      string,
      unknown
    >;
    expect({ text, day, number, isBold, font }).toMatchObject(read);
    if (!("number" in read)) expect(number).toBeUndefined();
    if (!("day" in read)) expect(day).toBeUndefined();
  });

  const inXml: [what: string, cell: string, read: Record<string, unknown>][] = [
    [
      "Windows' own short date, number 14",
      '<c r="A1" s="1"><v>45838</v></c>',
      { text: "30/06/2025", day: "2025-06-30" },
    ],
    [
      "a day in ISO 8601",
      '<c r="A1" s="1" t="d"><v>2025-06-30T00:00:00</v></c>',
      { text: "30/06/2025", day: "2025-06-30" },
    ],
    ["a formula's last result", '<c r="A1"><f>1+1</f><v>2</v></c>', { text: "2", number: 2 }],
    ["a formula's last text", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { text: "a" }],
    ["a formula never calculated", '<c r="A1"><f>1+1</f></c>', { text: "" }],
    [
      "the workbook's font",
      '<c r="A1" t="inlineStr"><is><t>a</t></is></c>',
      { text: "a", font: ".VnTime", isBold: false },
    ],
    [
      "words of several looks",
      '<c r="A1" s="2" t="s"><v>0</v></c>',
      { text: "Chủ trì: Văn phòng Sở", isBold: false, font: "Arial" },
    ],
    [
      "bold words in pieces",
      '<c r="A1" s="2" t="s"><v>1</v></c>',
      { text: "I. Thể chế", isBold: true, font: ".VnTimeH" },
    ],
  ];
  test.each(inXml)("%s", async (_, cell, read) => {
    const strings =
      '<si><r><t xml:space="preserve">Chủ trì: </t></r><r><rPr><rFont val="Arial"/></rPr><t>Văn phòng Sở</t></r></si><si><r><t xml:space="preserve">I. </t></r><r><rPr><b/><rFont val=".VnTimeH"/></rPr><t>Thể chế</t></r></si>';
    const sheet = `<sheetData><row r="1">${cell}<c r="B1"><v>1</v></c></row></sheetData>`;
    const [table] = await tablesOf(makeXlsx({ sheet, strings }));
    expect(table?.rows[0]?.cells[0]).toMatchObject(read);
  });
});

const python = "/usr/bin/python3";
const hasOpenpyxl = existsSync(python) && spawnSync(python, ["-c", "import openpyxl"]).status === 0;

(hasOpenpyxl ? describe : describe.skip)("A workbook written by openpyxl", () => {
  const script = `
import datetime, sys, openpyxl
from openpyxl.styles import Font
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["TT", "Nhiệm vụ", "Thời gian"])
sheet.append(["1.10", "Rà soát", datetime.date(2025, 6, 30)])
sheet["C2"].number_format = "dd/mm/yyyy"
sheet.append([None, "Công bố"])
sheet.merge_cells("A2:A3")
sheet["B2"].font = Font(name=".VnTime", bold=True)
if sys.argv[2] == "1904": book.epoch = openpyxl.utils.datetime.MAC_EPOCH
book.save(sys.argv[1])`;

  test.each(["1900", "1904"])("that counts days from %s", async (epoch) => {
    const folder = mkdtempSync(join(tmpdir(), "read-xlsx-"));
    try {
      const path = join(folder, "book.xlsx");
      expect(spawnSync(python, ["-c", script, path, epoch]).status).toBe(0);
      const [table] = await tablesOf(new Uint8Array(readFileSync(path)));
      expect(table && gridText(table)).toBe("TT | Nhiệm vụ | Thời gian\n1.10 | Rà soát | 30/06/2025\n^ | Công bố | ");
      expect(table?.rows[1]?.cells[1]).toMatchObject({ isBold: true, font: ".VnTime" });
      expect(table?.rows[1]?.cells[2]).toMatchObject({ day: "2025-06-30" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
