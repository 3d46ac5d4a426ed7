import type { DeadlineTyped } from "../../app/import/import-deadline";
import type { AskedDoubt, AskedKind } from "../../app/import/import-question";
import { formatDay } from "../../domain/calendar/local-date";
import type { Unreadable } from "../../domain/deadline/deadline";
import type { ToldRow } from "../../domain/import/rows/read-rows";
import { unreachable } from "../../domain/unreachable";
import { DEADLINE_KIND_WORDS } from "../deadline-kinds";
import { quote } from "../check/finding-sentence";
import { ROLE_WORDS } from "./roles";
import { rowTakenWords } from "./rows-taken";

export const QUESTION_WORDS = {
  hint: "Xử lý ngay tại đây hoặc để nguyên như đã đọc; chưa ghi gì vào sổ.",
  none: "Không có vấn đề nào cần xử lý.",
  asRead: "Để nguyên",
  rightDeadline: "Thời hạn đúng",
  rightLead: "Đơn vị chủ trì",
  rightUnits: "Các đơn vị, ngăn cách bằng dấu chấm phẩy",
  rightPoints: "Số điểm đúng",
  rowIs: "Dòng này là",
  bothTasks: "Giữ cả hai",
  leaveOut: "Trùng, bỏ dòng này",
  newUnit: "Đơn vị mới",
  twoUnits: "Hai đơn vị khác nhau",
  unitIs: "Đơn vị này là",
  answered: "Đã xử lý",
} as const;

/** What a group of questions of one kind is called. */
export const QUESTION_TITLES: Readonly<Record<AskedKind, string>> = {
  "table-not-continued": "Bảng không nối được với phụ lục",
  "row-retold": "Dòng đã đổi loại khi xem trước",
  "group-or-task": "Dòng là nhóm hay nhiệm vụ",
  "continuation-or-task": "Dòng nối vào nhiệm vụ phía trên",
  "left-out-or-task": "Dòng bỏ qua nhưng có nội dung",
  "no-lead": "Nhiệm vụ chưa có chủ trì",
  "no-deadline": "Nhiệm vụ chưa có thời hạn",
  "unreadable-deadline": "Thời hạn chưa đọc được",
  "duplicate-task": "Nhiệm vụ trùng nhau",
  "unreadable-points": "Điểm chưa đọc được",
  "unknown-unit": "Đơn vị chưa có trong Danh mục",
  "maybe-one-unit": "Có thể là tên khác của một đơn vị",
  "one-unit-or-several": "Một hay nhiều đơn vị",
};

/** The kinds in the order in which they are shown: what changes the rows comes before what stands in them. */
export const QUESTION_KINDS = Object.keys(QUESTION_TITLES) as readonly AskedKind[];

/** What a row can be said to be. */
export const ROW_ANSWERS: readonly { readonly value: ToldRow["as"]; readonly words: string }[] = [
  { value: "group", words: "Nhóm" },
  { value: "task", words: "Nhiệm vụ" },
  { value: "continuation", words: "Nối dòng trên" },
  { value: "left-out", words: "Bỏ qua" },
];

/** `Thời hạn chưa đọc được (5, đã xử lý 2)` */
export function groupTitle(kind: AskedKind, count: number, answered: number): string {
  return `${QUESTION_TITLES[kind]} (${count}${answered > 0 ? `, đã xử lý ${answered}` : ""})`;
}

/**
 * What was read and what to do about it.
 * @param about the words of the task, where the doubt does not quote it.
 */
export function questionSentence(doubt: AskedDoubt, about: string): string {
  switch (doubt.kind) {
    case "table-not-continued":
      return `${doubt.rows} dòng chưa nạp vì bảng không có dòng đầu bảng và khác số cột. Nếu là phụ lục, quay lại bước Nguồn để đổi chỗ bảng.`;
    case "group-or-task":
      return `${quote(doubt.text)} đã đọc là ${doubt.takenAs === "group" ? "nhóm" : "nhiệm vụ"}.`;
    case "row-retold":
      return `${quote(doubt.text)} đã đọc là "${rowTakenWords(doubt.taken)}" trước khi đổi.`;
    case "continuation-or-task":
      return `${quote(doubt.text)} không có số thứ tự, đã nối vào nhiệm vụ phía trên.`;
    case "left-out-or-task":
      return `${quote(doubt.text)} chưa nạp vì đã đọc là "${rowTakenWords({ kind: "skipped", reason: doubt.reason })}".`;
    case "no-lead":
      return `${quote(about)} không ghi đơn vị chủ trì.`;
    case "no-deadline":
      return `${quote(about)} không ghi thời hạn. Nhập thời hạn, hoặc để nguyên và bổ sung sau trong sổ.`;
    case "unreadable-deadline":
      return `${quote(doubt.text)} ${UNREADABLE_WORDS[doubt.reason]}. Nhập lại, ví dụ: 30/6/2025 hoặc Quý II/2025.`;
    case "duplicate-task":
      return `${quote(doubt.text)} có nội dung giống dòng ${doubt.first.row}.`;
    case "unreadable-points":
      return `${ROLE_WORDS[doubt.role]} ghi ${quote(doubt.text)}, không phải số điểm. Nhập lại, ví dụ: 2,5.`;
    case "unknown-unit":
      return `${quote(doubt.name)} chủ trì ${doubt.rows.length} nhiệm vụ nhưng chưa có trong Danh mục.`;
    case "maybe-one-unit":
      return `${quote(doubt.name)} có thể là cách viết tắt của ${quote(doubt.other)}.`;
    case "one-unit-or-several":
      return `${quote(doubt.text)} đã đọc là ${doubt.takenAs.map(quote).join(" và ")}.`;
    default:
      return unreachable(doubt);
  }
}

/** What typed words would be read as. */
export function deadlineTypedWords({ kind, days }: DeadlineTyped): string {
  if (kind === "unreadable") return "Chưa đọc được. Ví dụ: 30/6/2025, Quý II/2025, Thường xuyên.";
  const shown = days.slice(0, DAYS_SHOWN).map(formatDay).join(", ");
  const more = days.length > DAYS_SHOWN ? ` và ${days.length - DAYS_SHOWN} mốc khác` : "";
  return `${DEADLINE_KIND_WORDS[kind]}${shown === "" ? "" : `: ${shown}${more}`}.`;
}

const DAYS_SHOWN = 4;

const UNREADABLE_WORDS: Readonly<Record<Unreadable["reason"], string>> = {
  "unknown-words": "chưa đọc được thành thời hạn",
  "no-such-day": "là ngày hoặc kỳ không có",
  "two-digit-year": "ghi năm hai chữ số, chưa rõ năm nào",
  empty: "không có chữ hoặc số",
};
