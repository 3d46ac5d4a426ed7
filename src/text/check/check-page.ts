import type { CheckResult, PlacedAcceptance, PlacedFinding, PlacedFix } from "../../app/check/check-entries";
import type { EnteredFixes } from "../../app/check/fix-entries";
import { formatDay } from "../../domain/calendar/local-date";
import type { Severity } from "../../domain/check/findings/finding";
import type { GroupKey, Grouping } from "../../domain/check/findings/group-findings";
import { unreachable } from "../../domain/unreachable";
import type { SheetCell } from "../../workbook/reading/table-cell";
import { fixSentence } from "./finding-fixes";
import { findingSentence, ruleTitle, severityWords } from "./findings";

export const CHECK_WORDS = {
  hint: "Kiểm tra toàn bộ số liệu đã nhập; không thay đổi nội dung trong sổ.",
  check: "Rà soát số liệu",
  checking: "Đang rà soát số liệu…",
  again: "Rà soát lại",
  watching: "Đang theo dõi: mỗi lần nhập được kiểm tra ngay.",
  notWatching: "Excel này không báo khi có ô thay đổi: nhập xong, nhấn Rà soát số liệu.",
  behind: "Danh sách dưới đây chưa theo kịp những thay đổi mới nhất trong sổ.",
  clean: "Không phát hiện lỗi, cảnh báo nào.",
  goToCell: "Đến ô này trong sổ",
  groupBy: "Nhóm theo",
  unit: "Đơn vị",
  all: "Tất cả",
  noUnit: "Chưa rõ đơn vị",
  severity: "Mức độ",
  rule: "Loại lỗi",
  fixableOnly: "Chỉ mục có thể sửa ngay",
  search: "Tìm trong danh sách",
  nothingMatches: "Không có mục nào khớp với điều kiện lọc.",
  copy: "Chép danh sách",
  copied: "Đã chép danh sách vào bộ nhớ tạm. Dán vào nơi cần dùng bằng Ctrl+V.",
  notCopied: "Excel không cho chép tự động. Nhấn Ctrl+C để chép phần chữ đã chọn dưới đây",
  fix: "Sửa",
  fixNow: "Sửa các ô này",
  fixing: "Đang sửa…",
  fixHint:
    "Chỉ những ô dưới đây thay đổi, ghi trong một lần và có thể hoàn tác. Ô đã đổi sau khi rà soát được giữ nguyên.",
  back: "Quay lại danh sách",
  undoing: "Đang hoàn tác…",
  notLogged: " Nội dung cũ chưa ghi được vào Nhật ký: hoàn tác nếu cần trước khi đóng ngăn này.",
  accept: "Chấp nhận",
  acceptThis: "Chấp nhận, nêu lý do",
  reason: "Lý do chấp nhận",
  reasonHint: "Lý do được ghi vào Nhật ký. Mục này hiện lại khi nội dung đã phát hiện thay đổi.",
  leave: "Thôi",
  accepting: "Đang ghi vào Nhật ký…",
  acceptedDone: "Đã chấp nhận và ghi lý do vào Nhật ký.",
  notAccepted: "Ô này đã thay đổi sau khi rà soát nên chưa ghi nhận. Xem lại danh sách mới.",
  takeBack: "Bỏ chấp nhận",
  takenBack: "Đã bỏ chấp nhận; mục này có lại trong danh sách.",
} as const;

const SEVERITY_PLURAL: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  warning: "Cảnh báo cần giải trình",
  advice: "Gợi ý",
};

export function severityTitle(severity: Severity, count: number): string {
  return `${SEVERITY_PLURAL[severity]} (${count})`;
}

/** Where a finding stands: `Phụ lục I, ô AA24`. */
export function cellName(cell: PlacedFinding["cell"]): string {
  return `${cell.sheet}, ô ${cell.address}`;
}

export function checkSummary(result: CheckResult): string {
  return `Đã rà soát ${result.tasks} nhiệm vụ, đánh giá ngày ${formatDay(result.day)}: ${countedWords(result)}.`;
}

function countedWords({ findings }: CheckResult): string {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  return `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("advice")} gợi ý`;
}

/** Said aloud when the findings have become others while the person works in the sheet. */
export function foundNow(result: CheckResult): string {
  return result.findings.length === 0 ? CHECK_WORDS.clean : `Hiện có ${countedWords(result)}.`;
}

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  severity: "Mức độ",
  unit: "Đơn vị",
  rule: "Loại lỗi",
  row: "Nhiệm vụ",
};

/** @param sheet where the group's first finding stands */
export function groupTitle(key: GroupKey, count: number, sheet: string): string {
  switch (key.by) {
    case "severity":
      return severityTitle(key.severity, count);
    case "unit":
      return `${key.unit === "" ? CHECK_WORDS.noUnit : key.unit} (${count})`;
    case "rule":
      return `${ruleTitle(key.rule)} (${count})`;
    case "row":
      return `${key.code === "" ? sheet : key.code} (${count})`;
    default:
      return unreachable(key);
  }
}

/** @param count how many choices narrow the list */
export function filterTitle(count: number): string {
  return count === 0 ? "Lọc danh sách" : `Lọc danh sách (${count})`;
}

export function shownOf(shown: number, all: number): string {
  return `Đang hiện ${shown} trong ${all} mục.`;
}

export function fixAllWords(count: number): string {
  return `Sửa tất cả (${count})`;
}

export function fixAllTitle(count: number): string {
  return `Sẽ sửa ${count} ô`;
}

export function placedFixSentence({ fix, cell }: PlacedFix): string {
  return fixSentence(fix, cellName(cell));
}

export function fixedWords({ entered, kept, closed }: EnteredFixes): string {
  const done = entered.length === 0 ? "Chưa sửa ô nào." : `Đã sửa ${entered.length} ô.`;
  return `${done}${keptWords(kept)}${closedWords(closed)}`;
}

/** The button that undoes the last press. */
export function undoWords(cells: number): string {
  return `Hoàn tác sửa ${cells} ô`;
}

export function undoneWords({ entered, kept, closed }: EnteredFixes): string {
  const done = entered.length === 0 ? "Không hoàn tác được ô nào." : `Đã trả lại nội dung cũ cho ${entered.length} ô.`;
  return `${done}${keptWords(kept)}${closedWords(closed)}`;
}

/** Names of cells are many when whole columns were pasted over: the first ones say where to look. */
const MOST_NAMED = 10;

function keptWords(cells: readonly SheetCell[]): string {
  if (cells.length === 0) return "";
  return ` Giữ nguyên ${cells.length} ô đã thay đổi sau lần ghi, rà soát trước hoặc chứa công thức: ${cellNames(cells)}.`;
}

function closedWords(cells: readonly SheetCell[]): string {
  if (cells.length === 0) return "";
  return ` Giữ nguyên ${cells.length} ô đang ở định dạng văn bản (Text) trên trang tính khóa bằng mật khẩu: ${cellNames(cells)}. Mở khóa tại thẻ Review (Xem lại) > Unprotect Sheet, rồi rà soát lại.`;
}

function cellNames(cells: readonly SheetCell[]): string {
  const names = cells.slice(0, MOST_NAMED).map(cellName).join("; ");
  return cells.length > MOST_NAMED ? `${names} và ${cells.length - MOST_NAMED} ô khác` : names;
}

export function acceptedTitle(count: number): string {
  return `Đã chấp nhận ${count}`;
}

export function acceptedWords({ acceptance }: PlacedAcceptance): string {
  return `Chấp nhận ngày ${formatDay(acceptance.on)}. Lý do: ${acceptance.reason}`;
}

/** What is copied: the groups with their findings, one a line. */
export function findingListText(
  groups: readonly (readonly [title: string, found: readonly PlacedFinding[]])[],
): string {
  return groups
    .map(([title, found]) =>
      [
        title,
        ...found.map(({ finding, cell }) => `- ${severityWords[finding.severity]}. ${foundWords(finding, cell)}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function foundWords(finding: PlacedFinding["finding"], cell: SheetCell): string {
  return findingSentence(finding, cellName(cell));
}
