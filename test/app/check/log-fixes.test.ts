import { checkEntries } from "../../../src/app/check/check-entries";
import { fixEntries, undoFixes } from "../../../src/app/check/fix-entries";
import { afterFixing, afterUndoing } from "../../../src/app/check/fixes-made";
import { logFixes } from "../../../src/app/check/log-fixes";
import { day } from "../../../src/domain/calendar/local-date";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { countingSyncs } from "../counting-syncs";
import { contentNow, given, loadedContent, openWorkbook } from "../open-plan";
import { cellOf, columnValues, sheetIn } from "../sheet-cells";

const CUT_OFF = day("2024-06-14");
const LOG = ["Ngày", "Việc", "Mã", "Nội dung", "Trước", "Sau"];

test("What cells held before they were put right stands in Nhật ký, and so does undoing it", async () => {
  const opened = openWorkbook(await loadedContent());
  const content = opened.book.toContent();
  for (const [row, heading, text] of TYPED) {
    const cell = cellOf(content, "PhuLuc1", row, heading);
    opened.book.type(cell.sheet, cell.row, cell.column, text);
  }
  const counted = countingSyncs(opened.Excel);
  const workbook = excelWorkbook(counted.excel);
  const { fixes } = given(await checkEntries(workbook, CUT_OFF));
  const { entered } = given(await fixEntries(workbook, fixes, CUT_OFF));
  const before = counted.syncs();
  given(await logFixes(workbook, entered, { what: "fixed", on: CUT_OFF, titleOf }));
  const first = counted.syncs();
  expect(first - before).toBeLessThanOrEqual(10);
  const undone = given(await undoFixes(workbook, entered));
  const second = counted.syncs();
  given(await logFixes(workbook, undone.entered, { what: "undone", on: CUT_OFF, titleOf }));
  expect(counted.syncs() - second).toBeLessThanOrEqual(6);
  const now = await contentNow(opened.book);
  const columns = LOG.map((heading) => columnValues(now, "NhatKy", heading));
  const lines = Array.from({ length: 6 }, (_, row) => columns.map((values) => values[row] ?? ""));
  const percents = "% hoàn thành, 2 dòng: PL1-002, PL1-004. percent-not-a-share";
  expect(lines).toEqual([
    [45457, "Sửa khi rà soát", "PL1-001", "Tình trạng thực hiện. unknown-status", "da hoan thanh", "Đã hoàn thành"],
    [45457, "Sửa khi rà soát", "", percents, "45%", "45%"],
    [45457, "Sửa khi rà soát", "PL1-003", "Ghi chú. untidy-text", "=  gửi\u00a0rồi ", "= gửi rồi"],
    [45457, "Hoàn tác sửa", "PL1-001", "Tình trạng thực hiện. unknown-status", "Đã hoàn thành", "da hoan thanh"],
    [45457, "Hoàn tác sửa", "", percents, "45%", "45%"],
    [45457, "Hoàn tác sửa", "PL1-003", "Ghi chú. untidy-text", "= gửi rồi", "=  gửi\u00a0rồi "],
  ]);
  expect(sheetIn(now, "Nhật ký").protection).toBeDefined();
});

test("Without anything put right nothing is written, and no log is made", async () => {
  const { workbook, host } = openWorkbook(await loadedContent());
  const before = host.traffic.requests;
  given(await logFixes(workbook, [], { what: "fixed", on: CUT_OFF, titleOf }));
  expect(host.traffic.requests).toBe(before);
});

test("The way back is kept press by press, until it was gone", () => {
  const one = { kept: [], closed: [], entered: [] };
  const placed = (address: string) =>
    ({
      fix: { rule: "untidy-text", table: "PhuLuc1", row: 0, code: "PL1-001", column: "note", before: " a", after: "a" },
      cell: { sheet: "Phụ lục I", address, row: 0, column: 0 },
      before: " a",
      after: "a",
    }) as const;
  const [first, second] = [[placed("A1")], [placed("A2"), placed("A3")]];
  let made = afterFixing([], { ...one, entered: first });
  made = afterFixing(made, { ...one, entered: second });
  expect(afterFixing(made, one)).toBe(made);
  const closed = [placed("A3").cell];
  expect(afterUndoing(made, { ...one, entered: [placed("A2")], closed })).toEqual([first, [placed("A3")]]);
  expect(afterUndoing(made, { ...one, entered: second })).toEqual([first]);
  expect(afterUndoing([first], { ...one, kept: [placed("A1").cell] })).toEqual([]);
});

const TYPED: readonly (readonly [row: number, heading: string, text: string])[] = [
  [0, "Tình trạng thực hiện", "da hoan thanh"],
  [1, "% hoàn thành", "'45%"],
  [3, "% hoàn thành", "'45%"],
  [2, "Ghi chú", "=  gửi\u00a0rồi "],
];

const titleOf = (rule: string) => rule;
