import { createBook } from "../../../workbench/book/create-book";
import type { Book } from "../../../workbench/book/book";
import type { BookContent, SheetContent } from "../../../workbench/book/content/book-content";
import { nodeRequire } from "../../helpers/office";

const open: Book[] = [];
afterEach(() => open.splice(0).forEach((book) => book.dispose()));

function bookOf(content?: BookContent): Book {
  const book = createBook(content, nodeRequire);
  open.push(book);
  return book;
}

const EMPTY: Omit<SheetContent, "name"> = {
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

const PROTECTION = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowFormatCells: false,
  allowSort: false,
  allowInsertRows: false,
  allowDeleteRows: false,
};

const HEAD = { bold: true, fill: "#D9E1F2", horizontal: "center", vertical: "center", wrap: true } as const;
const ENTRY = {
  font: "Times New Roman",
  size: 12,
  color: "#1F4E79",
  italic: true,
  format: "dd/mm/yyyy",
  locked: false,
  borders: { top: { style: "thin", color: "#A6A6A6" }, right: { style: "thick", color: "#000000" } },
} as const;

/** Everything that the contract has. */
const WHOLE: BookContent = {
  sheets: [
    {
      ...EMPTY,
      name: "Phụ lục I",
      tabColor: "#1F4E79",
      cells: [
        { row: 0, column: 0, value: "Đánh giá tại ngày", style: { bold: true } },
        { row: 2, column: 0, value: "Mã", style: HEAD },
        { row: 2, column: 1, value: "Hạn hoàn thành", style: HEAD },
        { row: 2, column: 2, value: "Còn lại", style: HEAD },
        { row: 3, column: 0, value: "PL1-001" },
        { row: 3, column: 1, value: 45458, style: ENTRY },
        { row: 3, column: 2, value: 58, formula: "PhuLuc1[[#This Row],[Hạn hoàn thành]]-NgayDanhGia" },
        { row: 4, column: 0, value: "1.10", style: { format: "@" } },
        { row: 4, column: 1, style: ENTRY },
        { row: 4, column: 2, value: -45400, formula: "PhuLuc1[[#This Row],[Hạn hoàn thành]]-NgayDanhGia" },
        { row: 6, column: 0, value: true },
        { row: 6, column: 1, value: { error: "#N/A" }, formula: "NA()" },
      ],
      columns: [
        { index: 0, width: 9 },
        { index: 1, width: 48.43, outlineLevel: 1 },
        { index: 2, hidden: true },
      ],
      rows: [{ index: 2, height: 30 }, { index: 5, hidden: true }], // prettier-ignore
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      frozen: { rows: 3, columns: 1 },
      showGridlines: false,
      tables: [
        {
          name: "PhuLuc1",
          area: { row: 2, column: 0, rows: 3, columns: 3 },
          columns: [
            { name: "Mã" },
            { name: "Hạn hoàn thành" },
            { name: "Còn lại", formula: "PhuLuc1[[#This Row],[Hạn hoàn thành]]-NgayDanhGia" },
          ],
          style: "TableStyleLight9",
          showFilterButton: true,
          showBandedRows: false,
        },
      ],
      validations: [
        {
          areas: [{ row: 3, column: 0, rows: 2, columns: 1 }],
          type: "list",
          formula1: "DanhSach",
          allowBlank: true,
          error: { style: "warning", title: "Mã", message: "Chọn trong danh sách." },
          prompt: { title: "Mã", message: "Chọn một." },
        },
        {
          areas: [{ row: 3, column: 1, rows: 2, columns: 1 }],
          type: "date",
          operator: "between",
          formula1: "45292",
          formula2: "45657",
          allowBlank: false,
        },
        { areas: [{ row: 9, column: 0, rows: 1, columns: 1 }], type: "list", formula1: '"Có,Không"', allowBlank: true },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 3, column: 0, rows: 2, columns: 3 }],
          formula: "$C4<0",
          fill: "#FFC7CE",
          color: "#9C0006",
          bold: true,
          priority: 0,
          stopIfTrue: true,
        },
        {
          areas: [{ row: 3, column: 0, rows: 2, columns: 3 }],
          formula: "$C4<10",
          fill: "#FFEB9C",
          priority: 1,
          stopIfTrue: false,
        },
      ],
      protection: PROTECTION,
      print: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: 2, last: 2 },
        area: { row: 0, column: 0, rows: 10, columns: 3 },
        centerHorizontally: true,
        margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
        header: "&LSố liệu minh hoạ&RKế hoạch",
        footer: "&CTrang &P/&N",
      },
    },
    { ...EMPTY, name: "_meta", visibility: "veryHidden" },
    { ...EMPTY, name: "Nháp", visibility: "hidden" },
  ],
  names: [
    { name: "NgayDanhGia", refersTo: "45400" },
    { name: "DanhSach", refersTo: "'Phụ lục I'!$A$4:$A$5", hidden: true },
  ],
};

test("A book gives back everything it was filled with", async () => {
  const book = bookOf(WHOLE);
  await book.calculated();
  expect(book.toContent()).toEqual(WHOLE);
});

test("Calculation does not trust the values that came with the formulas", async () => {
  const [sheet] = WHOLE.sheets;
  const cells = sheet?.cells.map((cell) => (cell.formula ? { ...cell, value: "cũ" } : cell)) ?? [];
  const book = bookOf({ ...WHOLE, sheets: [{ ...EMPTY, ...sheet, name: "Phụ lục I", cells }] });
  await book.calculated();
  expect(book.sheet("Phụ lục I")?.value(3, 2)).toBe(58);
});

describe("Formulas of Univer", () => {
  const FORMULAS: [formula: string, value: unknown][] = [
    ["TODAY()>45000", true],
    ["SUM(T[Điểm])", 6],
    ['COUNTIFS(T[Mã],"b",T[Điểm],"<="&2)', 1],
    ['COUNTIFS(T[Mã],"b")-COUNTIFS(T[Mã],"b",T[Điểm],"<="&1)', 1],
    ["KhongCo+1", { error: "#NAME?" }],
    ["NgayDanhGia+1", 45459],
    ['TEXT(NgayDanhGia,"dd/mm/yyyy")', "15/06/2024"],
    ['IFERROR(INDEX(T_cu[Mã],2),"không")', "y"], // an underscore in a table's name
  ];

  test.each(FORMULAS)("%s is %p", async (formula, value) => {
    const table = (name: string, column: number, codes: readonly string[]) => ({
      name,
      area: { row: 0, column, rows: 4, columns: 2 },
      columns: [{ name: "Mã" }, { name: "Điểm" }],
      showFilterButton: true,
      showBandedRows: true,
      codes,
    });
    const tables = [table("T", 0, ["a", "b", "c"]), table("T_cu", 3, ["x", "y", "z"])];
    const cells = tables.flatMap(({ area, codes }) => [
      { row: 0, column: area.column, value: "Mã" },
      { row: 0, column: area.column + 1, value: "Điểm" },
      ...codes.flatMap((code, index) => [
        { row: index + 1, column: area.column, value: code },
        { row: index + 1, column: area.column + 1, value: index + 1 },
      ]),
    ]);
    const book = bookOf({
      sheets: [{ ...EMPTY, name: "S", cells: [...cells, { row: 9, column: 9, formula }], tables }],
      names: [{ name: "NgayDanhGia", refersTo: "45458" }],
    });
    await book.calculated();
    expect(book.sheet("S")?.value(9, 9)).toEqual(value);
  });

  test("follow a name and a table that change, in one book and not in another", async () => {
    const [one, other] = [bookOf(), bookOf()];
    for (const [book, days] of [
      [one, 1],
      [other, 2],
    ] as const) {
      // prettier-ignore
      book.names.add("SoNgay", `=${days}`);
      const sheet = book.sheets()[0];
      if (!sheet) throw new Error("No sheet");
      sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => ({ formula: "=SoNgay+10" }));
      await book.calculated();
    }
    const values = () => [one, other].map((book) => book.sheets()[0]?.value(0, 0));
    expect(values()).toEqual([11, 12]);
    const name = one.names.find("SoNgay");
    if (name) one.names.change(name, { formula: "=5" });
    await one.calculated();
    expect(values()).toEqual([15, 12]);
  });

  // Univer keeps formulas as first understood, and finds long ones only by a hash of their text.
  test("follow a name that another name is defined by, however long they are", async () => {
    const book = bookOf();
    const [sheet] = book.sheets();
    if (!sheet) throw new Error("No sheet");
    book.names.add("NgayCoDinh", "=45458");
    book.names.add("NgayDanhGia", "=IF(ISNUMBER(NgayCoDinh),NgayCoDinh,0)");
    const long = '="Đánh giá tiến độ thực hiện nhiệm vụ của kế hoạch tại ngày "&TEXT(NgayDanhGia,"dd/mm/yyyy")';
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => ({ formula: long }));
    await book.calculated();
    expect(sheet.value(0, 0)).toMatch(/15\/06\/2024$/);
    const name = book.names.find("NgayCoDinh");
    if (name) book.names.change(name, { formula: "=45459" });
    await book.calculated();
    expect(sheet.value(0, 0)).toMatch(/16\/06\/2024$/);
  });
});

describe("A person's typing", () => {
  test("is taken as Excel takes it, and told from the add-in's writes", () => {
    const book = bookOf();
    const [sheet] = book.sheets();
    const seen: string[] = [];
    book.onChanged(({ area, by }) => seen.push(`${by} ${area.row},${area.column}`));
    if (sheet) book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => ({ value: 1 }));
    book.type("Sheet1", 1, 0, "15/6/2024");
    expect([sheet?.value(1, 0), sheet?.format(1, 0)]).toEqual([45458, "dd/mm/yyyy"]);
    expect(book.type("Sheet1", 2, 0, "- Ban hành")).toEqual({ kind: "wrong-formula" });
    expect(seen).toEqual(["addin 0,0", "person 1,0"]);
  });

  test("is refused where a protected sheet is locked", () => {
    const book = bookOf(WHOLE);
    expect(book.type("Phụ lục I", 3, 0, "x")).toEqual({ kind: "locked" });
    expect(book.type("Phụ lục I", 3, 1, "20/6/2024").kind).toBe("entered");
    expect(book.type("Phụ lục I", 5, 0, "PL1-003")).toEqual({ kind: "locked" }); // below the table: no growing either
  });

  test("in the grid itself is seen too: values that change without a write of the add-in", async () => {
    const book = bookOf();
    const [sheet] = book.sheets();
    const seen: string[] = [];
    book.onChanged(({ area, by }) => seen.push(`${by} ${area.row},${area.column} ${area.rows}x${area.columns}`));
    book.univer.facade
      .getActiveSheet()
      .getRange(4, 1, 2, 1)
      .setValues([["gõ"], ["tay"]]);
    await book.calculated();
    expect(seen).toEqual(["person 4,1 2x1"]);
    expect(sheet?.value(5, 1)).toBe("tay");
  });
});
