import type { AmendField } from "../../app/amend/amendment-of-draft";
import { formatDay } from "../../domain/calendar/local-date";
import type { PlannedDays } from "../../domain/deadline/planned-days";
import type { AmendmentKind } from "../../domain/plan/amendment/amendment";
import type { PlanTask } from "../../domain/plan/plan";
import type { Unit } from "../../domain/plan/unit";
import { joinedNames } from "../../domain/plan/unit-list";
import { ADJUSTMENT_WORDS } from "../../domain/progress/adjustment-words";
import type { Adjustment } from "../../domain/progress/progress";
import { quote } from "../check/finding-sentence";
import { deadlineTypedWords } from "../import/questions";

export const AMEND_WORDS = {
  title: "Điều chỉnh kế hoạch",
  hint: "Mỗi lần điều chỉnh ghi một dòng vào Nhật ký. Số liệu các phòng đã nhập được giữ nguyên.",
  reading: "Đang đọc kế hoạch…",
  what: "Nội dung điều chỉnh",
  task: "Nhiệm vụ",
  taskHint: "Gõ Mã hoặc vài chữ của nhiệm vụ, có dấu hoặc không dấu.",
  noTask: "Không có nhiệm vụ nào khớp.",
  noneAdjusted: "Chưa có nhiệm vụ nào được điều chỉnh.",
  newDay: "Hạn mới",
  document: "Văn bản cho phép",
  documentHint: "Số, ngày, cơ quan ban hành. Ví dụ: Công văn số 45/UBND-NC ngày 28/6/2024.",
  column: "Cột cần sửa",
  current: "Đang ghi",
  corrected: "Sửa thành",
  points: "Số điểm, ví dụ: 2,5. Để trống nếu không có.",
  appendix: "Phụ lục",
  number: "Số thứ tự (TT)",
  field: "Lĩnh vực",
  fieldHint: "Chọn lĩnh vực đã có, hoặc gõ lĩnh vực mới.",
  addedTask: "Nhiệm vụ, giải pháp",
  product: "Sản phẩm",
  deadline: "Thời gian hoàn thành",
  leads: "Đơn vị chủ trì",
  leadsHint: "Đơn vị chọn trước là đầu mối báo cáo.",
  coordinators: "Đơn vị phối hợp",
  others: "Cơ quan khác phối hợp",
  othersHint: "Ngăn cách bằng dấu chấm phẩy.",
  choose: "Chọn…",
  from: "Đơn vị giao",
  to: "Đơn vị nhận",
  newUnit: "Đơn vị mới…",
  unitName: "Tên đầy đủ",
  unitShortName: "Tên ngắn",
  unitShortNameHint: "Tên ghi trong bảng, ví dụ: Phòng Tổng hợp.",
  unitCode: "Mã đơn vị",
  unitCodeHint: "Gợi ý theo tên; sửa được.",
  fromDay: "Từ ngày",
  scope: "Nhiệm vụ chuyển",
  working: "Đang ghi điều chỉnh vào sổ…",
  back: "Quay lại kế hoạch",
  again: "Điều chỉnh tiếp",
  goToCell: "Đến ô vừa ghi",
  goToLog: "Đến Nhật ký",
} as const;

/** Each amendment as it is chosen, and on the button that does it. */
export const AMENDMENT_CHOICES: Readonly<Record<AmendmentKind, { readonly choice: string; readonly button: string }>> =
  {
    "change-deadline": { choice: "Gia hạn nhiệm vụ", button: "Gia hạn" },
    "take-out": { choice: "Đưa nhiệm vụ ra khỏi kế hoạch", button: "Đưa ra khỏi kế hoạch" },
    "put-back": { choice: "Bỏ điều chỉnh đã ghi", button: "Bỏ điều chỉnh" },
    "add-task": { choice: "Bổ sung nhiệm vụ", button: "Bổ sung nhiệm vụ" },
    "correct-text": { choice: "Sửa nội dung một ô", button: "Sửa nội dung" },
    "hand-over": { choice: "Chuyển nhiệm vụ sang đơn vị khác", button: "Chuyển nhiệm vụ" },
  };

export const AMENDMENT_KINDS = Object.keys(AMENDMENT_CHOICES) as readonly AmendmentKind[];

const FIELD_WORDS: Readonly<Record<AmendField, string>> = {
  code: "nhiệm vụ",
  document: "văn bản cho phép",
  newDay: "hạn mới (ngày/tháng/năm)",
  corrected: "nội dung sửa",
  points: "số điểm đúng (ví dụ: 2,5)",
  task: "nội dung nhiệm vụ",
  leads: "đơn vị chủ trì",
  fromUnit: "đơn vị giao",
  toUnit: "đơn vị nhận",
  unitName: "tên đầy đủ của đơn vị mới",
  unitShortName: "tên ngắn của đơn vị mới",
  unitCode: "mã của đơn vị mới",
  from: "ngày bắt đầu (ngày/tháng/năm)",
  only: "nhiệm vụ cần chuyển",
};

/** `Còn thiếu: hạn mới (ngày/tháng/năm), văn bản cho phép.` */
export function lackingWords(fields: readonly AmendField[]): string {
  return `Còn thiếu: ${fields.map((field) => FIELD_WORDS[field]).join(", ")}.`;
}

/** `PL1-005 · Ban hành kế hoạch…`, as a task stands in the list to choose from. */
export function taskChoice({ code, task }: Pick<PlanTask, "code" | "task">): string {
  return `${code} · ${task.replace(/\s+/g, " ")}`;
}

export function moreTasks(count: number): string {
  return `Còn ${count} nhiệm vụ. Gõ thêm chữ để thu hẹp.`;
}

/** What the plan says of the chosen task. */
export function taskFacts(task: PlanTask, adjustment: Adjustment): readonly string[] {
  const adjusted = adjustmentWords(adjustment);
  return [
    `Chủ trì: ${joinedNames(task.leads) || "chưa ghi"}`,
    `Thời gian hoàn thành: ${task.deadlineText || "chưa ghi"}`,
    ...(adjusted === "" ? [] : [`Đã điều chỉnh: ${adjusted}`]),
  ];
}

/** `Gia hạn đến 30/09/2024 theo Công văn số 12`; empty when nothing was adjusted. */
export function adjustmentWords({ kind, newDue, document }: Adjustment): string {
  const day = newDue?.kind === "day" ? formatDay(newDue.day) : newDue?.text;
  const parts = [
    kind === undefined ? "" : ADJUSTMENT_WORDS[kind],
    day === undefined ? "" : `đến ${day}`,
    document === "" ? "" : `theo ${document}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** `Phòng Kinh tế ngành (12 nhiệm vụ)` */
export function unitWithTasks({ shortName }: Unit, tasks: number): string {
  return `${shortName} (${tasks} nhiệm vụ)`;
}

export function allTasksWords(tasks: number): string {
  return `Tất cả ${tasks} nhiệm vụ; đơn vị giao kết thúc hoạt động`;
}

export function someTasksWords(chosen: number): string {
  return `Chỉ một số nhiệm vụ${chosen === 0 ? "" : ` (đã chọn ${chosen})`}; đơn vị giao vẫn hoạt động`;
}

/** What stands in a column now. */
export function currentWords(value: string): string {
  return value === "" ? "(để trống)" : value;
}

/** A task among others to tick: `PL1-005 · Ban hành kế hoạch cải cách…` */
export function tickedTask({ code, task }: PlanTask): string {
  return `${code} · ${quote(task).replace(/^"|"$/g, "")}`;
}

/** `Đọc được là: Theo quý: 30/09/2024.` @returns nothing for a deadline that is not written yet. */
export function readAs({ deadline, days }: PlannedDays): string {
  if (deadline.kind === "unreadable" && deadline.reason === "empty") return "";
  const words = deadlineTypedWords({ kind: deadline.kind, days: days.map(({ due }) => due) });
  return deadline.kind === "unreadable" ? words : `Đọc được là: ${words}`;
}
