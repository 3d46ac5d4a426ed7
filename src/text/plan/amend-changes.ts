import type { AmendmentPreview, ChangedSheet } from "../../app/amend/amend-preview";
import { addDays, formatDay } from "../../domain/calendar/local-date";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import { taskWith } from "../../domain/plan/amendment/changed-plan";
import type { LogEntry } from "../../domain/plan/amendment/log-entry";
import type { Plan } from "../../domain/plan/plan";
import { unreachable } from "../../domain/unreachable";
import { PLAN_COLUMN_WORDS } from "./plan-columns";
import { quote } from "../check/finding-sentence";

/** What the amendment means, before it is done. */
export function meaningSentence(amendment: Amendment, { log }: AmendmentPreview, plan: Plan): string {
  switch (amendment.kind) {
    case "change-deadline":
      return `${named(amendment.code, plan)} được gia hạn đến ${formatDay(amendment.newDay)}. Thời gian hoàn thành trong kế hoạch vẫn giữ nguyên để đối chiếu.`;
    case "take-out":
      return `${named(amendment.code, plan)} không còn phải thực hiện, không tính vào tỷ lệ hoàn thành. Dòng nhiệm vụ và số liệu đã nhập vẫn giữ trong bảng.`;
    case "put-back":
      return `${named(amendment.code, plan)} trở lại như kế hoạch đã ban hành: ${quote(log.after)}. Bỏ ${quote(log.before)}.`;
    case "add-task":
      return `Nhiệm vụ mới có Mã ${log.code}.`;
    case "correct-text":
      return `${amendment.code}, cột ${PLAN_COLUMN_WORDS[amendment.column]}: ${quoteOrBlank(log.before)} thành ${quoteOrBlank(log.after)}.`;
    case "hand-over":
      return handOverSentence(amendment, log, plan);
    default:
      return unreachable(amendment);
  }
}

/** Where it will be written: `Sẽ ghi: Phụ lục I (Điều chỉnh 1 ô, Hạn điều chỉnh 1 ô); Nhật ký (1 dòng).` */
export function placesSentence({ sheets }: AmendmentPreview): string {
  return `Sẽ ghi: ${[...sheets.map(sheetWords), "Nhật ký (1 dòng)"].join("; ")}.`;
}

/** What was done, after. */
export function amendedSentence({ what, code, column, tasks = [], before, after }: LogEntry): string {
  switch (what) {
    case "change-deadline":
      return `Đã điều chỉnh ${code}: ${quote(before)} thành ${quote(after)}.`;
    case "take-out":
      return `Đã đưa ${code} ra khỏi kế hoạch. Dòng nhiệm vụ vẫn giữ trong bảng.`;
    case "put-back":
      return `Đã bỏ điều chỉnh của ${code}. Thời hạn trở lại ${quoteOrBlank(after)}.`;
    case "add-task":
      return `Đã bổ sung nhiệm vụ ${code}: ${quote(after)}.`;
    case "correct-text":
      return `Đã sửa ${code}${column === undefined ? "" : `, cột ${PLAN_COLUMN_WORDS[column]}`}: ${quoteOrBlank(before)} thành ${quoteOrBlank(after)}.`;
    case "hand-over":
      return `Đã chuyển ${tasks.length} nhiệm vụ từ ${quote(before)} sang ${quote(after)}.`;
    default:
      return unreachable(what);
  }
}

function handOverSentence(
  { on, only }: Extract<Amendment, { kind: "hand-over" }>,
  { tasks = [], before, after }: LogEntry,
  plan: Plan,
): string {
  const ends =
    only === undefined
      ? ` ${before} kết thúc hoạt động ngày ${formatDay(addDays(on, -1))}, đơn vị kế tục là ${after}.`
      : ` ${before} vẫn hoạt động.`;
  const isNew = plan.units.every(({ shortName }) => shortName !== after);
  return `${tasks.length} nhiệm vụ của ${before} chuyển sang ${after}${isNew ? " (đơn vị mới)" : ""} từ ngày ${formatDay(on)}.${ends}`;
}

function sheetWords({ sheet, columns, newRows, removedRows }: ChangedSheet): string {
  const parts = [
    ...columns.map(({ heading, cells }) => `${heading} ${cells} ô`),
    ...(newRows > 0 ? [`thêm ${newRows} dòng`] : []),
    ...(removedRows > 0 ? [`bỏ ${removedRows} dòng`] : []),
  ];
  return `${sheet} (${parts.join(", ")})`;
}

function named(code: string, plan: Plan): string {
  const task = taskWith(plan, code);
  return task === undefined ? code : `${code} ${quote(task.task)}`;
}

function quoteOrBlank(words: string): string {
  return words === "" ? "ô trống" : quote(words);
}
