import type { ReadableTable } from "../../app/import/import-old-texts";
import type { RawTable } from "../../domain/import/raw-table";
import { quote } from "../check/finding-sentence";

export const SOURCE_WORDS = {
  hint: "Nạp nguyên phụ lục đã ban hành, không phải gõ lại. Tệp chỉ được đọc trên máy này; chưa ghi gì vào sổ trước bước cuối.",
  files: "Tệp Word, Excel",
  filesHint: "Có thể chọn nhiều tệp .docx, .xlsx: mỗi phụ lục một tệp. Tệp kế hoạch .json được mở ngay.",
  chooseFiles: "Chọn tệp",
  addFiles: "Chọn thêm tệp",
  selection: "Vùng đang chọn trong sổ",
  selectionHint: "Chọn các ô của phụ lục trong sổ này, cả dòng đầu bảng, rồi bấm nút.",
  takeSelection: "Lấy vùng đang chọn",
  selectionName: "Vùng đã chọn trong sổ",
  paste: "Dán bảng từ Word hoặc trang web",
  pasteHere: "Bấm vào đây rồi nhấn Ctrl+V",
  pasteHint: "Sao chép bảng trong Word, Excel hoặc trang web, rồi dán vào ô này.",
  pastedName: "Nội dung đã dán",
  found: "Bảng đã đọc",
  leftOut: "Không nạp",
  newAppendix: "Phụ lục mới",
  remove: "Bỏ nguồn này",
  more: "Thêm nguồn khác",
  beginAnew: "Bắt đầu lại",
  year: "Năm kế hoạch",
  yearHint: "Thời hạn không ghi năm được hiểu theo năm này.",
  notAYear: "Nhập năm có 4 chữ số, ví dụ: 2025.",
  nothingChosen: "Chưa có bảng nào được nạp. Chọn phụ lục cho ít nhất một bảng.",
  oldTexts: "Chữ theo bảng mã cũ (TCVN3, VNI)",
  converted: "Chuyển sang Unicode",
  kept: "Giữ nguyên",
  chooseOldTexts: "Đối chiếu các ô mẫu, rồi chọn một cách để tiếp tục.",
} as const;

/** What stands beside the place of a table: `64 dòng, 7 cột`. */
export function tableFigure({ rows }: RawTable): string {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return `${rows.length} dòng, ${width} cột`;
}

/** What tells a table from others: the line above it that says "Phụ lục", else its first row with words. */
export function tableWords({ heading = [], rows }: RawTable): string {
  const said = heading.findIndex((line) => /^\s*phụ lục/iu.test(line));
  if (said >= 0) return quote(heading.slice(said, said + 2).join(" "));
  const lines = rows
    .slice(0, FIRST_ROWS)
    .map(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "cell" && cell.text.trim() !== "" ? [cell.text] : [])).join(" | "),
    );
  return quote(lines.find((line) => /\p{L}/u.test(line)) ?? "");
}

const FIRST_ROWS = 5;

/** `3 bảng`, beside the name of a source. */
export function sourceFigure(tables: readonly ReadableTable[]): string {
  return `${tables.length} bảng`;
}

export function oldTextsCount(cells: number): string {
  return `${cells} ô có chữ không phải Unicode. Ví dụ:`;
}

/** `"ChØ sè" → "Chỉ số"` */
export function beforeAndAfter(before: string, after: string): string {
  return `${quote(before)} → ${quote(after)}`;
}
