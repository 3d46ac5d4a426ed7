import type { Entry } from "../../../src/workbook/book-change";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import { HEADING_ROW, RESULT_COLUMN, STATUS_COLUMN, tasks } from "../books";
import { entry, openPlan, openTyped, personActs, protectionNow } from "./entering";

describe("Entering values", () => {
  test("puts them into their cells and nowhere else", async () => {
    const { workbook, cells } = await openPlan();
    const entered = await workbook.enter([
      entry(0, "Tình trạng", "Đã hoàn thành"),
      entry(1, "Tình trạng", "Đang thực hiện"),
      entry(3, "Tình trạng", "Chưa triển khai"),
      entry(1, "Kết quả", "- Đã trình UBND tỉnh"), // a text that looks like a formula
    ]);
    expect(entered).toEqual({ ok: true, value: { formats: new Map() } });
    expect(await cells(STATUS_COLUMN)).toEqual(["Đã hoàn thành", "Đang thực hiện", "", "Chưa triển khai", ""]);
    expect(await cells(RESULT_COLUMN)).toEqual(["", "- Đã trình UBND tỉnh", "", "", ""]);
  });

  test("passes over the cells between them, whatever they hold", async () => {
    const { workbook, Excel, cells } = await openPlan(20);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục I");
      sheet.protection.unprotect();
      sheet.getRange("E5").numberFormat = [["General"]];
      sheet.getRange("E5").formulas = [["=1+1"]];
      sheet.getRange("E6").values = [["Đã ghi từ trước"]];
      sheet.protection.protect();
      await context.sync();
    });
    const entered = await workbook.enter([0, 3, 19].map((row) => entry(row, "Kết quả", `Kết quả ${row}`)));
    expect(entered).toEqual({ ok: true, value: { formats: new Map() } });
    const expected = Array<CellValue>(20).fill("");
    expected.splice(0, 4, "Kết quả 0", 2, "Đã ghi từ trước", "Kết quả 3");
    expected[19] = "Kết quả 19";
    expect(await cells(RESULT_COLUMN)).toEqual(expected);
  });

  test("is not stopped by a locked cell between them", async () => {
    const { workbook, Excel, cells } = await openPlan();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục I");
      sheet.protection.unprotect();
      sheet.getRange("E5").format.protection.locked = true;
      sheet.protection.protect();
      await context.sync();
    });
    const entered = await workbook.enter([0, 2].map((row) => entry(row, "Kết quả", `Kết quả ${row}`)));
    expect(entered).toEqual({ ok: true, value: { formats: new Map() } });
    expect(await cells(RESULT_COLUMN)).toEqual(["Kết quả 0", "", "Kết quả 2", "", ""]);
  });

  test("empties a cell", async () => {
    const { workbook, cells } = await openPlan();
    await workbook.enter([entry(2, "Kết quả", "Đã xong")]);
    await workbook.enter([entry(2, "Kết quả", null, { before: "Đã xong" })]);
    expect(await cells(RESULT_COLUMN)).toEqual(["", "", "", "", ""]);
  });

  test("leaves the sheet protected", async () => {
    const { workbook } = await openPlan();
    await workbook.enter([entry(0, "Kết quả", "Đã xong")]);
    const read = await workbook.read(() => false);
    expect(read.ok && read.value.sheets.find((sheet) => sheet.name === "Phụ lục I")?.isProtected).toBe(true);
  });

  test("takes two syncs for any number of cells, none for none", async () => {
    const { workbook, host } = await openPlan(300);
    const before = host.traffic.requests;
    await workbook.enter([]);
    expect(host.traffic.requests - before).toBe(0);
    await workbook.enter(tasks(300).map((_, row) => entry(row, "Kết quả", `Kết quả ${row}`)));
    expect(host.traffic.requests - before).toBe(2);
  });

  test("writes cell by cell where rows are hidden, so that a filter misplaces nothing", async () => {
    const { workbook, Excel, cells } = await openPlan();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phụ lục I").protection.unprotect();
      context.workbook.worksheets.getItem("Phụ lục I").getRange("A5:A6").rowHidden = true;
      await context.sync();
    });
    await workbook.enter([0, 1, 2, 3, 4].map((row) => entry(row, "Kết quả", `Kết quả ${row}`)));
    expect(await cells(RESULT_COLUMN)).toEqual(["Kết quả 0", "Kết quả 1", "Kết quả 2", "Kết quả 3", "Kết quả 4"]);
  });
});

describe("A number that goes into a cell of text format", () => {
  const share = entry(1, "Tình trạng", 0.45, { before: "45%", format: "0%" });
  const words = entry(2, "Kết quả", "Đã xong");

  test("stays a number: the cell gets a number format, its neighbours keep theirs", async () => {
    const opened = await openTyped();
    const entered = await opened.workbook.enter([share, words]);
    expect(entered).toEqual({ ok: true, value: { formats: new Map([[share, "@"]]) } });
    expect(await opened.cells(STATUS_COLUMN)).toEqual(["", 0.45, "", "", ""]);
    expect(await opened.cells(RESULT_COLUMN)).toEqual(["", "", "Đã xong", "", ""]);
    expect(await opened.formats()).toEqual(["@", "0%", "@", "@", "@"]);
  });

  test("gets the format of its column when none is said", async () => {
    const opened = await openTyped();
    const { workbook, formats } = opened;
    await workbook.enter([{ ...share, format: undefined }]);
    expect((await formats())[1]).toBe("General"); // no column of ours
    await personActs(opened, (sheet) => {
      sheet.getRange("D3").values = [["Ngày hoàn thành"]];
    });
    await workbook.enter([entry(3, "Ngày hoàn thành", 45453)]);
    expect((await formats())[3]).toBe("dd/mm/yyyy");
  });

  test.each([
    ["without a format of its own", "General", "dd/mm/yyyy"],
    ["with bare digits", "0", "dd/mm/yyyy"],
    ["with another way to write days", "d/m/yyyy", "d/m/yyyy"],
  ])("is shown as a day in a cell %s, and gives the format back", async (_name, before, after) => {
    const opened = await openTyped();
    const { workbook, formats } = opened;
    await personActs(opened, (sheet) => {
      sheet.getRange("D3").values = [["Ngày hoàn thành"]];
      sheet.getRange("D6").numberFormat = [[before]];
    });
    const day = entry(2, "Ngày hoàn thành", 45453);
    const entered = await workbook.enter([day]);
    expect((await formats())[2]).toBe(after);
    const formatBefore = entered.ok ? entered.value.formats.get(day) : undefined;
    expect(formatBefore).toBe(before === after ? undefined : before);
    await workbook.enter([{ ...day, before: 45453, value: "", format: formatBefore }]);
    expect((await formats())[2]).toBe(before);
  });

  test("is taken back to the letter, format and all", async () => {
    const { workbook, formats, cells } = await openTyped();
    await workbook.enter([share]);
    const back = entry(1, "Tình trạng", "45%", { before: 0.45, format: "@" });
    expect(await workbook.enter([back])).toEqual({ ok: true, value: { formats: new Map([[back, "0%"]]) } });
    expect([await cells(STATUS_COLUMN), await formats()]).toEqual([["", "45%", "", "", ""], Array(5).fill("@")]);
  });

  test("leaves the sheet protected as it was, at the cost of four more syncs", async () => {
    const opened = await openTyped();
    await personActs(opened, () => undefined, { allowInsertRows: true, allowSort: true });
    const before = await protectionNow(opened);
    const requests = opened.host.traffic.requests;
    await opened.workbook.enter([share]);
    expect(opened.host.traffic.requests - requests).toBe(5);
    expect(before).toMatchObject({ allowInsertRows: true, allowSort: true, allowFormatCells: false });
    expect(await protectionNow(opened)).toEqual(before);
  });

  test("is no matter on an open sheet: two syncs", async () => {
    const { workbook, Excel, host, cells } = await openTyped();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phụ lục I").protection.unprotect();
      await context.sync();
    });
    const requests = host.traffic.requests;
    await workbook.enter([share]);
    expect([host.traffic.requests - requests, await cells(STATUS_COLUMN)]).toEqual([2, ["", 0.45, "", "", ""]]);
  });

  test("is put into its own row where a filter hides others", async () => {
    const opened = await openTyped();
    const { workbook, cells, formats } = opened;
    await personActs(opened, (sheet) => {
      sheet.getRange("A4:A4").rowHidden = true;
      sheet.getRange("A6:A6").rowHidden = true;
    });
    const rows = [0, 1, 2, 4];
    const entered = await workbook.enter(rows.map((row) => ({ ...share, ...at(row), before: row === 1 ? "45%" : "" })));
    expect(entered.ok).toBe(true);
    expect(await cells(STATUS_COLUMN)).toEqual([0.45, 0.45, 0.45, "", 0.45]);
    expect(await formats()).toEqual(["0%", "0%", "0%", "@", "0%"]);
  });

  test("is not written where somebody's password protects the sheet, and no other cell is either", async () => {
    const opened = await openTyped();
    const { workbook, cells, formats } = opened;
    await personActs(opened, () => undefined, {}, "mật khẩu");
    expect(await workbook.enter([share, words])).toEqual({
      ok: false,
      problem: { kind: "sheet-protected", sheet: "Phụ lục I", cells: ["Phụ lục I!D5"] },
    });
    expect(await cells(STATUS_COLUMN)).toEqual(["", "45%", "", "", ""]);
    expect([await cells(RESULT_COLUMN), await formats()]).toEqual([["", "", "", "", ""], Array(5).fill("@")]);
  });

  function at(row: number): Pick<Entry, "row" | "key"> {
    return { row, key: tasks(row + 1)[row]?.code ?? "" };
  }
});

describe("Nothing is entered", () => {
  const cases: [why: string, entries: Entry[], problem: unknown][] = [
    [
      "when a cell is no longer what it was",
      [entry(0, "Kết quả", "mới"), entry(1, "Kết quả", "mới", { before: "cũ" })],
      { kind: "changed-meanwhile", cells: [`Phụ lục I!E${HEADING_ROW + 3}`] },
    ],
    [
      "when another task stands in the row",
      [entry(0, "Kết quả", "mới"), entry(2, "Kết quả", "mới", { key: "PL1-009" })],
      { kind: "changed-meanwhile", cells: [`Phụ lục I!E${HEADING_ROW + 4}`] },
    ],
    [
      "when the row is gone",
      [entry(0, "Kết quả", "mới"), entry(7, "Kết quả", "mới", { key: "" })],
      { kind: "changed-meanwhile", cells: [`Phụ lục I!E${HEADING_ROW + 9}`] },
    ],
    [
      "into locked cells of a protected sheet",
      [entry(0, "Kết quả", "mới"), entry(0, "Hạn", 45400, { before: 45000 })],
      { kind: "sheet-protected", sheet: "Phụ lục I" },
    ],
    ["into a column that is not there", [entry(0, "Không có", "mới")], { kind: "missing", what: "Không có" }],
    [
      "into a table that is not there",
      [entry(0, "Kết quả", "mới"), entry(0, "Kết quả", "mới", { table: "PhuLuc9" })],
      { kind: "missing", what: "PhuLuc9" },
    ],
  ];
  test.each(cases)("%s", async (_why, entries, problem) => {
    const { workbook, cells } = await openPlan();
    expect(await workbook.enter(entries)).toEqual({ ok: false, problem });
    expect(await cells(RESULT_COLUMN)).toEqual(["", "", "", "", ""]);
  });

  test("over a formula that a person has put into an entry cell", async () => {
    const { workbook, Excel } = await openPlan();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phụ lục I").getRange("E4");
      context.workbook.worksheets.getItem("Phụ lục I").protection.unprotect();
      range.numberFormat = [["General"]];
      range.formulas = [["=1+1"]];
      await context.sync();
    });
    expect(await workbook.enter([entry(0, "Kết quả", "mới", { before: 2 })])).toEqual({
      ok: false,
      problem: { kind: "changed-meanwhile", cells: ["Phụ lục I!E4"] },
    });
  });

  test("while a person is typing into a cell", async () => {
    const { workbook, host } = await openPlan();
    host.faults.cellEditMode = true;
    expect(await workbook.enter([entry(0, "Kết quả", "mới")])).toEqual({
      ok: false,
      problem: { kind: "cell-edit-mode" },
    });
  });
});
