import type { OpenWorkbook } from "../../../src/app/open-workbook";
import type { BookChange } from "../../../src/workbook/book-change";
import type { BookContent, SheetContent } from "../../../workbench/book/content/book-content";
import { differences } from "../../app/differences";
import { HEADING_ROW, planBook, STATUS_COLUMN, tasks } from "../books";
import { change, newRow, planRows, removed, taskCell } from "./changes";
import { contentNow, openBook, openExcel } from "../open-excel";

const openPlan = (count = 5) => openBook(planBook(tasks(count)));

const codesIn = async (workbook: OpenWorkbook) => (await planRows(workbook)).map((row) => row[0]);

function planSheet(content: BookContent): SheetContent {
  const sheet = content.sheets.find(({ name }) => name === "Phụ lục I");
  if (sheet === undefined) throw new Error("No sheet of the plan");
  return sheet;
}

describe("Cells", () => {
  test("are changed in locked columns too, and the sheet is protected as before", async () => {
    const { workbook, book } = await openPlan();
    const before = planSheet(await contentNow(book));
    const changed = await workbook.change(
      change({ cells: [taskCell(1, "Hạn", 45001, 45400), taskCell(1, "Kết quả", "", "- Đã trình")] }),
    );
    expect(changed).toEqual({ ok: true, value: undefined });
    expect((await planRows(workbook))[1]?.slice(2)).toEqual([45400, "", "- Đã trình", "Trong hạn"]);
    const after = planSheet(await contentNow(book));
    expect(after.protection).toEqual(before.protection);
    expect(after.protection).toMatchObject({ allowAutoFilter: true, allowFormatColumns: true, allowSort: false });
  });

  test("of text format that get a number are given a number format, and the sheet is protected as before", async () => {
    const { workbook, book } = await openPlan();
    const before = planSheet(await contentNow(book));
    const cells = [{ ...taskCell(1, "Tình trạng", "", 0.5), format: "0%" }];
    expect((await workbook.change(change({ cells }))).ok).toBe(true);
    const after = planSheet(await contentNow(book));
    const changed = after.cells.find(({ row, column }) => row === HEADING_ROW + 2 && column === STATUS_COLUMN);
    expect(changed).toMatchObject({ value: 0.5, style: { format: "0%" } });
    expect(after.protection).toEqual(before.protection);
  });

  test("that are open to all are changed without opening the sheet", async () => {
    const { workbook, Excel } = await openPlan();
    await protectWithPassword(Excel, "Phụ lục I");
    expect((await workbook.change(change({ cells: [taskCell(0, "Kết quả", "", "xong")] }))).ok).toBe(true);
  });
});

describe("New rows", () => {
  test("stand where they belong, in the order in which they are given, with the formula of their columns", async () => {
    const { workbook } = await openPlan(3);
    const changed = await workbook.change(
      change({
        newRows: [
          newRow("end", { Mã: "cuối 1" }),
          newRow(1, { Mã: "giữa 1", "Nhiệm vụ": "1.10", Hạn: 45100 }),
          newRow("start", { Mã: "đầu 1" }),
          newRow(1, { Mã: "giữa 2" }),
          newRow(2, { Mã: "sau dòng cuối" }),
          newRow("start", { Mã: "đầu 2" }),
          newRow("end", { Mã: "cuối 2" }),
        ],
      }),
    );
    expect(changed).toEqual({ ok: true, value: undefined });
    const rows = await planRows(workbook);
    expect(rows.map((row) => row[0])).toEqual([
      "đầu 1",
      "đầu 2",
      "PL1-001",
      "PL1-002",
      "giữa 1",
      "giữa 2",
      "PL1-003",
      "sau dòng cuối",
      "cuối 1",
      "cuối 2",
    ]);
    expect(rows[4]).toEqual(["giữa 1", "1.10", 45100, "", "", "Trong hạn"]);
    expect(rows.map((row) => row[5])).not.toContain("");
  });

  test.each(["start", 1, "end"] as const)(
    "after %s look like their neighbours: formats, locks, rules, colours",
    async (after) => {
      const { workbook, book } = await openPlan(3);
      const before = planSheet(await contentNow(book));
      await workbook.change(change({ newRows: [newRow(after, { Mã: "mới" }), newRow(after, { Mã: "mới 2" })] }));
      const sheet = planSheet(await contentNow(book));
      const first = HEADING_ROW + 1;
      const look = (row: number) =>
        Array.from(
          { length: 6 },
          (_, column) => sheet.cells.find((one) => one.row === row && one.column === column)?.style,
        );
      for (let row = first; row < first + 5; row++) expect(look(row)).toEqual(look(first + 2));
      expect(look(first)[STATUS_COLUMN]?.locked).toBe(false);
      const body = { row: first, column: 0, rows: 5, columns: 6 };
      expect(sheet.tables[0]?.area).toEqual({ ...body, row: HEADING_ROW, rows: 6 });
      expect(sheet.validations.map(({ areas }) => areas)).toEqual([[{ ...body, column: STATUS_COLUMN, columns: 1 }]]);
      expect(sheet.conditionalFormats.map(({ areas, formula }) => ({ areas, formula }))).toEqual(
        before.conditionalFormats.map(({ formula }) => ({ areas: [body], formula })),
      );
      expect(sheet.print?.area).toEqual({ row: 0, column: 0, rows: first + 5, columns: 6 });
      expect(sheet.tables[0]?.columns).toEqual(before.tables[0]?.columns);
    },
  );

  test("get a formula with addresses from a column that Excel does not know as calculated", async () => {
    const { workbook, book } = openExcelWithAddresses();
    const made = { table: "Bang", after: { row: 0, key: "a" }, values: { Mã: "a2", Số: 5 } };
    expect(
      (await workbook.change(change({ newRows: [made, { ...made, after: "end", values: { Mã: "c", Số: 7 } }] }))).ok,
    ).toBe(true);
    expect(await planRows(workbook, "Bang")).toEqual([
      ["a", 1, 2],
      ["a2", 5, 10],
      ["b", 2, 4],
      ["b", 3, "tự nhập"],
      ["c", 7, 14],
    ]);
    expect(book.sheets()[0]?.formula(2, 2)).toBe("=B3*2");
  });

  test("leave a formula alone that a person has put into one cell of an entry column", async () => {
    const { workbook, Excel } = await openPlan(4);
    await onPlan(Excel, (sheet) => {
      sheet.getRange("E5").numberFormat = [["General"]];
      sheet.getRange("E5").formulas = [["=1+1"]];
    });
    await workbook.change(change({ newRows: [newRow(1, { Mã: "mới" })] }));
    expect((await planRows(workbook)).map((row) => row[4])).toEqual(["", 2, "", "", ""]);
  });
});

describe("What a person has made of the workbook stays", () => {
  test("columns of their own, what stands beside the table, and formulas elsewhere follow their rows", async () => {
    const { workbook, Excel } = await openPlan(4);
    await onPlan(Excel, (sheet, context) => {
      context.workbook.tables.getItem("PhuLuc1").columns.add(undefined, undefined, "Ghi riêng");
      sheet.getRange("G4:G7").values = [["a"], ["b"], ["c"], ["d"]];
      sheet.getRange("I4:I7").values = [["ngoài a"], ["ngoài b"], ["ngoài c"], ["ngoài d"]];
      const other = context.workbook.worksheets.add("Khác");
      other.getRange("A1:A2").formulas = [["='Phụ lục I'!$B$6"], ["=ROWS('Phụ lục I'!A4:A7)"]];
    });
    const rows = await planRows(workbook);
    const changed = await workbook.change(
      change({ newRows: [newRow(0, { Mã: "mới" })], removedRows: [removed(1, rows)] }),
    );
    expect(changed.ok).toBe(true);
    const after = await planRows(workbook);
    expect(after.map((row) => [row[0], row[6]])).toEqual([
      ["PL1-001", "a"],
      ["mới", ""],
      ["PL1-003", "c"],
      ["PL1-004", "d"],
    ]);
    await Excel.run(async (context) => {
      const beside = context.workbook.worksheets.getItem("Phụ lục I").getRange("I4:I8").load("values");
      const elsewhere = context.workbook.worksheets.getItem("Khác").getRange("A1:A2").load("values");
      await context.sync();
      // The row that went leaves what was written beside it.
      expect(beside.values).toEqual([["ngoài a"], [""], ["ngoài b"], ["ngoài c"], ["ngoài d"]]);
      expect(elsewhere.values).toEqual([[tasks(4)[2]?.task], [4]]);
    });
  });

  test("rows that are hidden and rows of another height are the same tasks' as before", async () => {
    const { workbook, Excel, book } = await openPlan(5);
    await onPlan(Excel, (sheet) => {
      sheet.getRange("6:6").rowHidden = true;
      sheet.getRange("7:7").format.rowHeight = 60;
    });
    await workbook.change(change({ newRows: [newRow(1, { Mã: "mới" })] }));
    expect((await codesIn(workbook)).indexOf("PL1-003")).toBe(3);
    expect(planSheet(await contentNow(book)).rows).toEqual([
      { index: HEADING_ROW, height: 36 },
      { index: 6, hidden: true },
      { index: 7, height: 60 },
    ]);
  });

  test("a filter is lifted for rows to come and go, and set again", async () => {
    const { workbook, Excel, book } = await openPlan(4);
    await filterCodes(Excel, ["PL1-001", "PL1-004", "mới"]);
    const rows = await planRows(workbook);
    const changed = await workbook.change(
      change({
        cells: [taskCell(1, "Kết quả", "", "x")],
        newRows: [newRow(0, { Mã: "mới" })],
        removedRows: [removed(2, rows)],
      }),
    );
    expect(changed).toEqual({ ok: true, value: undefined });
    expect(await codesIn(workbook)).toEqual(["PL1-001", "mới", "PL1-002", "PL1-004"]);
    // PL1-002 alone is not wanted.
    expect(planSheet(await contentNow(book)).rows.filter((row) => row.hidden)).toEqual([{ index: 5, hidden: true }]);
    expect((await planRows(workbook))[2]?.[4]).toBe("x");
  });
});

describe("Rows that go", () => {
  test("take the rest of the table up, whatever new rows come beside them", async () => {
    const { workbook, book } = await openPlan(6);
    const rows = await planRows(workbook);
    await workbook.change(
      change({
        newRows: [newRow(1, { Mã: "thay 2" }), newRow("end", { Mã: "cuối" })],
        removedRows: [1, 2, 5].map((row) => removed(row, rows)),
      }),
    );
    expect(await codesIn(workbook)).toEqual(["PL1-001", "thay 2", "PL1-004", "PL1-005", "cuối"]);
    expect(planSheet(await contentNow(book)).print?.area).toMatchObject({ rows: HEADING_ROW + 1 + 5 });
  });

  test("all of them leave one empty row, its formula in place", async () => {
    const { workbook, book } = await openPlan(2);
    const rows = await planRows(workbook);
    await workbook.change(change({ removedRows: [removed(0, rows), removed(1, rows)] }));
    expect((await planRows(workbook)).map((row) => row.slice(0, 5))).toEqual([["", "", "", "", ""]]);
    expect(book.sheet("Phụ lục I")?.formula(HEADING_ROW + 1, 5)).toContain("NgayDanhGia");
  });
});

describe("Tables", () => {
  test("on a very hidden sheet are changed like others", async () => {
    const { workbook, Excel, book } = await openPlan();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("_meta");
      sheet.getRange("A1:B4").numberFormat = "@" as never;
      sheet.getRange("A1:B4").values = [
        ["Khóa", "Giá trị"],
        ["schema", "1"],
        ["plan", "|{1"],
        ["plan", "|2}"],
      ];
      sheet.tables.add("A1:B4", true).name = "CCHC_DuLieu";
      sheet.protection.protect();
      await context.sync();
    });
    const table = "CCHC_DuLieu";
    const changed = await workbook.change({
      cells: [{ table, key: "plan", row: 1, heading: "Giá trị", before: "|{1", value: `|${"a".repeat(30_000)}` }],
      newRows: [{ table, after: "end", values: { Khóa: "plan", "Giá trị": "|=3" } }],
      removedRows: [{ table, row: 2, key: "plan", before: ["plan", "|2}"] }],
    });
    expect(changed).toEqual({ ok: true, value: undefined });
    expect(await planRows(workbook, table)).toEqual([
      ["schema", "1"],
      ["plan", `|${"a".repeat(30_000)}`],
      ["plan", "|=3"],
    ]);
    const sheet = (await contentNow(book)).sheets.find(({ name }) => name === "_meta");
    expect([sheet?.visibility, sheet?.protection === undefined]).toEqual(["veryHidden", false]);
  });

  test("side by side are changed without moving one another, several in one change", async () => {
    const { workbook, Excel } = openExcelWithAddresses();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sổ");
      sheet.getRange("F1:F4").values = [["Đơn vị"], ["P1"], ["P2"], ["P3"]];
      sheet.tables.add("F1:F4", true).name = "DonVi";
      await context.sync();
    });
    const changed = await workbook.change({
      cells: [],
      newRows: [
        { table: "DonVi", after: { row: 0, key: "P1" }, values: { "Đơn vị": "P1b" } },
        { table: "Bang", after: { row: 1, key: "b" }, values: { Mã: "b2" } },
      ],
      removedRows: [{ table: "DonVi", row: 2, key: "P3", before: ["P3"] }],
    });
    expect(changed).toEqual({ ok: true, value: undefined });
    expect(await planRows(workbook, "DonVi")).toEqual([["P1"], ["P1b"], ["P2"]]);
    expect((await planRows(workbook, "Bang")).map((row) => row[0])).toEqual(["a", "b", "b2", "b"]);
  });
});

describe("Nothing is changed", () => {
  const task = tasks(5);
  const row = (index: number) => [task[index]?.code ?? "", task[index]?.task ?? "", task[index]?.due ?? 0, "", "", "x"];
  const at = (address: string) => ({ kind: "changed-meanwhile", cells: [`Phụ lục I!${address}`] });
  const cases: [why: string, change: BookChange, problem: unknown][] = [
    ["when a cell is no longer what it was", change({ cells: [taskCell(0, "Hạn", 1, 2)] }), at("C4")],
    [
      "when anything in a row that goes has changed",
      change({
        removedRows: [{ table: "PhuLuc1", row: 1, key: "PL1-002", before: [...row(1).slice(0, 4), "đã đọc", "x"] }],
      }),
      at("E5"),
    ],
    [
      "when another task stands where a row is to go",
      change({ removedRows: [{ table: "PhuLuc1", row: 1, key: "PL1-001", before: row(0) }] }),
      { kind: "changed-meanwhile", cells: ["Phụ lục I!A5", "Phụ lục I!B5", "Phụ lục I!C5"] },
    ],
    [
      "when another task stands where a row is to follow",
      change({ newRows: [newRow({ row: 1, key: "PL1-009" }, {})] }),
      at("A5"),
    ],
    ["when the row to follow is gone", change({ newRows: [newRow({ row: 9, key: "" }, {})] }), at("A13")],
    [
      "in a column that is not there",
      change({ newRows: [newRow(0, { Không: 1 })] }),
      { kind: "missing", what: "Không" },
    ],
    [
      "in a table that is not there",
      change({ newRows: [{ table: "PhuLuc9", after: "end", values: {} }] }),
      { kind: "missing", what: "PhuLuc9" },
    ],
  ];
  test.each(cases)("%s", async (_why, wrong, problem) => {
    const { workbook, book } = await openPlan();
    const before = await contentNow(book);
    const changed = await workbook.change({ ...wrong, cells: [...wrong.cells, taskCell(3, "Kết quả", "", "x")] });
    expect(changed).toEqual({ ok: false, problem });
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("of rows whose formulas alone give something else by now, they go", async () => {
    const { workbook } = await openPlan();
    const gone = { table: "PhuLuc1", row: 1, key: "PL1-002", before: row(1) };
    expect((await workbook.change(change({ removedRows: [gone] }))).ok).toBe(true);
  });

  test("on a sheet with a password, and the others are protected again", async () => {
    const { workbook, book, Excel } = await openPlan();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Danh mục").protection.protect({ allowSort: true });
      await context.sync();
    });
    await protectWithPassword(Excel, "Phụ lục I");
    const before = await contentNow(book);
    const newRows = [
      { table: "TinhTrang", after: "end" as const, values: { "Tình trạng": "Mới" } },
      newRow("end", { Mã: "mới" }),
    ];
    expect(await workbook.change(change({ newRows }))).toEqual({
      ok: false,
      problem: { kind: "sheet-protected", sheet: "Phụ lục I" },
    });
    expect(differences(before, await contentNow(book))).toEqual([]);
  });

  test("while a person is typing into a cell", async () => {
    const { workbook, host } = await openPlan();
    host.faults.cellEditMode = true;
    expect(await workbook.change(change({ newRows: [newRow("end", {})] }))).toEqual({
      ok: false,
      problem: { kind: "cell-edit-mode" },
    });
  });
});

describe("A change costs", () => {
  test("four syncs for any number of rows in one place or many, none for nothing", async () => {
    const { workbook, host } = await openPlan(60);
    const rows = await planRows(workbook);
    const before = host.traffic.requests;
    await workbook.change(change({}));
    expect(host.traffic.requests - before).toBe(0);
    const many = Array.from({ length: 10 }, (_, index) => index * 5);
    const changed = await workbook.change(
      change({
        cells: many.map((row) => taskCell(row, "Kết quả", "", "x")),
        newRows: [
          ...many.map((row) => newRow(row, { Mã: `sau ${row}` })),
          ...many.map((row) => newRow("end", { Mã: `cuối ${row}` })),
        ],
        removedRows: many.map((row) => removed(row + 1, rows)),
      }),
    );
    expect(changed).toEqual({ ok: true, value: undefined });
    expect(host.traffic.requests - before).toBe(4);
    expect(host.keptReferences).toBe(0);
  });
});

type Excel = Awaited<ReturnType<typeof openPlan>>["Excel"];

async function onPlan(
  excel: Excel,
  edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    sheet.protection.unprotect();
    edit(sheet, context);
    sheet.protection.protect({ allowAutoFilter: true });
    await context.sync();
  });
}

function protectWithPassword(excel: Excel, name: string): Promise<void> {
  return excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.unprotect();
    protection.protect({}, "mật khẩu");
    await context.sync();
  });
}

function filterCodes(excel: Excel, values: string[]): Promise<void> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PhuLuc1");
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values });
    await context.sync();
  });
}

/** A1:C4: a table as other programs save one, whose formulas say addresses, one of them overwritten. */
function openExcelWithAddresses() {
  const cells = [
    ["Mã", "Số", "Gấp đôi"],
    ["a", 1, "B2*2"],
    ["b", 2, "B3*2"],
    ["b", 3, undefined],
  ].flatMap((row, index) =>
    row.map((value, column) => {
      const place = { row: index, column };
      if (value === undefined) return { ...place, value: "tự nhập" };
      return index > 0 && column === 2 ? { ...place, formula: String(value) } : { ...place, value };
    }),
  );
  const table = {
    name: "Bang",
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: ["Mã", "Số", "Gấp đôi"].map((name) => ({ name })),
    showFilterButton: true,
    showBandedRows: false,
  };
  const sheet: SheetContent = {
    name: "Sổ",
    visibility: "visible",
    cells,
    columns: [],
    rows: [],
    merges: [],
    showGridlines: true,
    tables: [table],
    validations: [],
    conditionalFormats: [],
  };
  return openExcel({ content: { sheets: [sheet], names: [] } });
}
