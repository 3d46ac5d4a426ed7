import type { AmendProblem } from "../../app/amend/amend-plan";
import { formatDay } from "../../domain/calendar/local-date";
import { taskWith } from "../../domain/plan/amendment/changed-plan";
import type { Plan } from "../../domain/plan/plan";
import { planValueWords, type PlanValue } from "../../domain/plan/plan-columns";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import { PLAN_COLUMN_WORDS } from "./plan-columns";
import { quote } from "../check/finding-sentence";
import { workbookProblemSentence } from "../workbook-problems";

/** Why the plan cannot be amended so, and what to do. @param plan names the tasks and units. */
export function amendProblemSentence(problem: AmendProblem, plan: Plan): string {
  const task = (code: string) => taskWords(code, plan);
  const unit = (code: string) => quote(plan.units.find((one) => one.code === code)?.shortName ?? code);
  switch (problem.kind) {
    case "unknown-code":
      return `Kế hoạch trong sổ không có nhiệm vụ Mã ${quote(problem.code)}. Chọn lại nhiệm vụ trong danh sách.`;
    case "unknown-appendix":
      return `Kế hoạch trong sổ không có phụ lục ${quote(problem.appendix)}. Chọn lại phụ lục.`;
    case "unknown-unit":
      return `${quote(problem.unit)} không có trong danh mục đơn vị. Chọn đơn vị trong danh sách; đơn vị mới thì thêm bằng "Chuyển nhiệm vụ sang đơn vị khác".`;
    case "no-document":
      return "Chưa ghi văn bản cho phép. Nhập số, ngày, cơ quan ban hành văn bản.";
    case "before-issue":
      return `Ngày ${formatDay(problem.day)} trước ngày ban hành kế hoạch (${formatDay(problem.issuedOn)}). Kiểm tra lại ngày, tháng, năm.`;
    case "unchanged":
      return "Nội dung giống hệt kế hoạch đang có. Nhập nội dung mới để điều chỉnh.";
    case "taken-out":
      return `${task(problem.code)} đã được đưa ra khỏi kế hoạch. Nếu cần làm lại, dùng "Bỏ điều chỉnh đã ghi" trước.`;
    case "not-adjusted":
      return `${task(problem.code)} chưa được điều chỉnh. Chọn nhiệm vụ đã gia hạn hoặc đã đưa ra khỏi kế hoạch.`;
    case "before-differs":
      return `Cột ${PLAN_COLUMN_WORDS[problem.column]} vừa được sửa, nay là ${valueWords(problem.found)}. Xem lại nội dung đang ghi, rồi bấm lại.`;
    case "blank":
      return `Cột ${PLAN_COLUMN_WORDS[problem.column]} không được để trống. ${problem.column === "task" ? "Nhập nội dung nhiệm vụ." : "Chọn ít nhất một đơn vị."}`;
    case "no-points":
      return `${PLAN_COLUMN_WORDS[problem.column]} ghi ${quote(String(problem.points).replace(".", ","))}, không phải số điểm từ 0 đến 1000. Nhập lại, ví dụ: 2,5.`;
    case "task-exists":
      return `Phụ lục đã có nhiệm vụ giống hệt: ${task(problem.code)}. Sửa nội dung, hoặc dùng nhiệm vụ đã có.`;
    case "to-itself":
      return `Đơn vị nhận chính là đơn vị giao (${unit(problem.unit)}). Chọn đơn vị nhận khác.`;
    case "not-in-force":
      return `Đơn vị ${unit(problem.unit)} không hoạt động vào ngày ${formatDay(problem.on)}. Kiểm tra lại ngày, hoặc chọn đơn vị khác.`;
    case "name-taken":
      return `Tên ${quote(problem.name)} đã dùng cho đơn vị ${unit(problem.unit)}. Đặt tên khác, hoặc chọn đơn vị đó làm đơn vị nhận.`;
    case "unfit-name":
      return problem.name.trim() === ""
        ? "Tên đơn vị để trống. Nhập tên đơn vị."
        : `Tên ${quote(problem.name)} có dấu chấm phẩy hoặc xuống dòng. Ghi thành một tên.`;
    case "not-its-task":
      return `${task(problem.code)} không do ${unit(problem.unit)} chủ trì hoặc phối hợp. Bỏ chọn nhiệm vụ này.`;
    case "column-needed":
    case "catalogue-unread":
    case "occurrences-needed":
    case "occurrences-entered":
      return planChangeSentence(problem, plan);
    default:
      return workbookProblemSentence(problem);
  }
}

/** Why the tables of the workbook cannot follow the plan, and what to do. */
function planChangeSentence(problem: PlanChangeProblem, plan: Plan): string {
  switch (problem.kind) {
    case "column-needed":
      return `Trang tính "${problem.sheet}" không có cột "${problem.heading}" để ghi. Nếu cột vừa bị xóa, hoàn tác (Ctrl+Z); nếu phụ lục chưa từng có cột này, để trống nội dung đó hoặc nạp kế hoạch mới.`;
    case "catalogue-unread":
      return `Bảng đơn vị trong trang tính "Danh mục", cột "${problem.heading}" đang ghi ${quote(problem.quoted)}, chưa dùng được; điều chỉnh này sẽ ghi đè lên. Sửa hoặc xóa nội dung ô đó trước.`;
    case "occurrences-needed":
      return `${taskWords(problem.code, plan)} có nhiều mốc thời hạn nhưng sổ không có trang tính "Lần thực hiện". Ghi một thời hạn, hoặc nạp kế hoạch mới.`;
    case "occurrences-entered":
      return `${taskWords(problem.code, plan)} đã có số liệu cho các mốc ${problem.days.map(formatDay).join(", ")} mà thời hạn mới không còn. Chuyển số liệu sang mốc khác tại trang tính "Lần thực hiện" trước, hoặc giữ thời hạn cũ.`;
  }
}

function taskWords(code: string, plan: Plan): string {
  const task = taskWith(plan, code);
  return task === undefined ? `Nhiệm vụ ${code}` : `Nhiệm vụ ${code} ${quote(task.task)}`;
}

function valueWords(value: PlanValue): string {
  const words = planValueWords(value);
  return words === "" ? "ô trống" : quote(words);
}
