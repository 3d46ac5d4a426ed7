import type { RawCell } from "../../../src/domain/import/raw-table";
import { workbookProblemSentence } from "../../../src/text/workbook-problems";
import type { BookContent, CellContent, SheetContent } from "../../../workbench/book/content/book-content";
import { openExcel } from "../open-excel";

const SHEET: SheetContent = {
  name: "Kế hoạch",
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

function bookWith(cells: readonly CellContent[], more: Partial<SheetContent> = {}): BookContent {
  return { sheets: [{ ...SHEET, cells, ...more }], names: [] };
}

/** What is read of a selection on a sheet that holds an appendix from B3 on. */
async function selected(address: string, content: BookContent = appendix()) {
  const office = openExcel({ content });
  office.host.personSelects("Kế hoạch", address);
  const before = office.host.traffic.requests;
  const read = await office.workbook.readSelection();
  return { ...office, read, requests: office.host.traffic.requests - before };
}

const BOLD = { bold: true, font: "Times New Roman" };
const PLAIN = { font: "Times New Roman" };
const DAY = { ...PLAIN, format: "dd/mm/yyyy" };

/** B3:E6: a head of two rows with merged squares, a task and its deadline as a real date. */
function appendix(): BookContent {
  return bookWith(
    [
      { row: 2, column: 1, value: "TT", style: BOLD },
      { row: 2, column: 2, value: "Nhiệm vụ", style: BOLD },
      { row: 2, column: 3, value: "Cơ quan thực hiện", style: BOLD },
      { row: 3, column: 3, value: "Chủ trì", style: BOLD },
      { row: 3, column: 4, value: "Phối hợp", style: BOLD },
      { row: 4, column: 1, value: 1, style: PLAIN },
      { row: 4, column: 2, value: "Ban hành kế hoạch\nnăm 2024", style: { font: ".VnTime" } },
      { row: 4, column: 3, value: "1.10", style: { ...PLAIN, format: "@" } },
      { row: 4, column: 4, value: 45473, style: DAY },
      { row: 5, column: 1, value: 0.125, style: { ...PLAIN, format: "0.0%" } },
      { row: 5, column: 2, value: true },
      { row: 9, column: 0, value: "Ghi chú ngoài bảng" },
    ],
    {
      merges: [
        { row: 2, column: 1, rows: 2, columns: 1 },
        { row: 2, column: 2, rows: 2, columns: 1 },
        { row: 2, column: 3, rows: 1, columns: 2 },
      ],
    },
  );
}

const cell = (text: string, more: Partial<Extract<RawCell, { kind: "cell" }>> = {}): RawCell => ({
  kind: "cell",
  text,
  isBold: false,
  font: "Times New Roman",
  rows: 1,
  columns: 1,
  ...more,
});
const empty: RawCell = { kind: "cell", text: "", isBold: false, rows: 1, columns: 1 };
const covered = (up: number, left: number): RawCell => ({ kind: "covered", up, left });

describe("The selected cells", () => {
  test("are read with their words, days, numbers, looks and merged areas", async () => {
    const { read } = await selected("B3:E6");
    expect(read).toEqual({
      ok: true,
      value: {
        place: 'trang tính "Kế hoạch", vùng B3:E6',
        rows: [
          {
            number: 3,
            cells: [
              cell("TT", { isBold: true, rows: 2 }),
              cell("Nhiệm vụ", { isBold: true, rows: 2 }),
              cell("Cơ quan thực hiện", { isBold: true, columns: 2 }),
              covered(0, 1),
            ],
          },
          {
            number: 4,
            cells: [
              covered(1, 0),
              covered(1, 0),
              cell("Chủ trì", { isBold: true }),
              cell("Phối hợp", { isBold: true }),
            ],
          },
          {
            number: 5,
            cells: [
              cell("1", { number: 1 }),
              cell("Ban hành kế hoạch\nnăm 2024", { font: ".VnTime" }),
              cell("1.10"),
              cell("30/06/2024", { day: "2024-06-30" as never }),
            ],
          },
          { number: 6, cells: [cell("12.5%", { number: 0.125 }), cell("TRUE", { font: "Calibri" }), empty, empty] },
        ],
      },
    });
  });

  test.each([
    ["B:E", "B3:E6"], // whole columns
    ["A1:XFD1048576", "A3:E10"], // the whole sheet
    ["3:5", "B3:E5"], // whole rows
    ["B3:Z99", "B3:E6"],
    ["C5", "C5:C5"],
  ])("of %s are those in use: %s", async (address, place) => {
    const { read } = await selected(address);
    expect(read.ok && read.value.place).toBe(`trang tính "Kế hoạch", vùng ${place}`);
  });

  test("keep a merged area that begins outside of them within them", async () => {
    const { read } = await selected("C4:E5");
    expect(read.ok && read.value.rows[0]?.cells[0]).toEqual(empty);
  });

  test("are the ones of the sheet in front, whatever its name", async () => {
    const content = bookWith([{ row: 0, column: 0, value: "x" }]);
    const { Excel, workbook, host } = await selected("A1", content);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Số liệu (2)").getRange("B2").values = [["y"]];
      await context.sync();
    });
    host.personSelects("Số liệu (2)", "A1:C3");
    const read = await workbook.readSelection();
    expect(read.ok && read.value.place).toBe('trang tính "Số liệu (2)", vùng B2:B2');
  });

  const shown: [what: string, value: number, format: string, text: string][] = [
    ["a day", 45473, "dd/mm/yyyy", "30/06/2024"],
    ["a day in American order", 45473, "mm/dd/yyyy", "30/06/2024"],
    ["a sum", 1234567.25, "#,##0.00", "1234567.25"],
    ["a share", 0.12345, "0.00%", "12.35%"],
  ];
  test.each(shown)("show %s in a column that is too narrow for it", async (_what, value, format, text) => {
    const narrow = bookWith([{ row: 0, column: 0, value, style: { format } }], { columns: [{ index: 0, width: 2 }] });
    const { read, Excel } = await selected("A1", narrow);
    const cells = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("text");
      await context.sync();
      return range.text;
    });
    expect(cells[0]?.[0]).toMatch(/^#+$/);
    expect(read.ok && read.value.rows[0]?.cells[0]).toMatchObject({ text });
  });
});

describe("Nothing is read", () => {
  test.each([
    ["several areas", "B3:C4,E3:E9", { kind: "several-areas-selected" }],
    ["empty cells", "J20:K30", { kind: "nothing-selected" }],
    ["whole empty columns", "J:K", { kind: "nothing-selected" }],
  ])("of %s", async (_what, address, problem) => {
    const { read } = await selected(address);
    expect(read).toEqual({ ok: false, problem });
  });

  test("of a chart", async () => {
    const { host, workbook } = await selected("B3");
    host.personSelectsChart("Kế hoạch");
    expect(await workbook.readSelection()).toEqual({ ok: false, problem: { kind: "nothing-selected" } });
  });

  test("of more than 200,000 cells, whatever of them is empty", async () => {
    const far = bookWith([
      { row: 0, column: 0, value: "a" },
      { row: 100_000, column: 2, value: "b" },
    ]);
    const { read } = await selected("A:C", far);
    const problem = { kind: "selection-too-large", cells: 300_003, most: 200_000 } as const;
    expect(read).toEqual({ ok: false, problem });
    expect(workbookProblemSentence(problem)).toContain("300.003 ô, vượt mức đọc một lần là 200.000 ô");
  });

  test("while a person is typing into a cell", async () => {
    const { workbook, host } = await selected("B3");
    host.faults.cellEditMode = true;
    expect(await workbook.readSelection()).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  });
});

describe("Reading a selection costs", () => {
  test("two syncs", async () => {
    expect((await selected("B3:E6")).requests).toBe(2);
  });

  test("one more for every 4 MB, fewer rows at a time where an answer would be too large", async () => {
    const rows = 3000;
    const cells = Array.from({ length: rows * 4 }, (_, index) => ({
      row: Math.floor(index / 4),
      column: index % 4,
      value: index % 4 === 1 && index > 8000 ? "Nhiệm vụ ".repeat(60) : `Việc ${index}`,
    }));
    const office = openExcel({ content: bookWith(cells) });
    office.host.faults.payloadLimit = 1_500_000;
    office.host.personSelects("Kế hoạch", "A:D");
    const read = await office.workbook.readSelection();
    expect(read.ok && read.value.rows.map((row) => row.number)).toEqual(
      Array.from({ length: rows }, (_, index) => index + 1),
    );
    expect(read.ok && read.value.rows.at(-1)?.cells[3]).toMatchObject({ text: `Việc ${rows * 4 - 1}` });
  });

  test("and more than 512 merged areas are read", async () => {
    const count = 700;
    const merges = Array.from({ length: count }, (_, index) => ({ row: 2 * index, column: 0, rows: 2, columns: 1 }));
    const cells = merges.map(({ row }) => ({ row, column: 0, value: `Nhóm ${row}` }));
    const { read } = await selected("A:B", bookWith([...cells, { row: 0, column: 1, value: "x" }], { merges }));
    const groups = read.ok ? read.value.rows.filter((row) => row.cells[0]?.kind === "cell") : [];
    expect(groups).toHaveLength(count);
    // The last row has no words and is not in use.
    expect(groups[0]?.cells[0]).toMatchObject({ rows: 2 });
  });
});
