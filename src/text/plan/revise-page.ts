import type { ChangeAnswer, RevisionFigures } from "../../app/revise/revise-figures";
import type { PlanRevised } from "../../app/revise/revise-plan";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import type { PlanColumn } from "../../domain/plan/plan-columns";
import type { ChangedTask } from "../../domain/plan/revision/appendix-revision";
import type { Unit } from "../../domain/plan/unit";
import { joinedNames } from "../../domain/plan/unit-list";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { unreachable } from "../../domain/unreachable";
import { amendProblemSentence } from "./amend-problems";
import { PLAN_COLUMN_WORDS } from "./plan-columns";
import { quote } from "../check/finding-sentence";

export const REVISE_WORDS = {
  begin: "Nạp bản sửa phụ lục",
  chooseTitle: "Sổ đã có kế hoạch",
  how: "Cách nạp",
  revise: "Cập nhật kế hoạch đang có (giữ số liệu đã nhập)",
  reviseHint: "So sánh với kế hoạch trong sổ, cho xem từng chỗ khác rồi mới ghi.",
  load: "Nạp kế hoạch mới, giữ trang cũ",
  loadHint: 'Trang tính của kế hoạch cũ được giữ lại dưới tên có thêm "(cũ)".',
  recommended: "Nên chọn: cùng năm, cùng đơn vị ban hành và có nhiệm vụ trùng.",
  next: "Tiếp tục",
  title: "Bản sửa khác gì kế hoạch trong sổ",
  comparing: "Đang so sánh với kế hoạch trong sổ…",
  same: "Bản này giống hệt kế hoạch trong sổ. Không có gì phải ghi.",
  nothing: "Theo các lựa chọn trên, kế hoạch trong sổ giữ nguyên. Không có gì phải ghi.",
  hint: "Chưa ghi gì vào sổ. Số liệu đã nhập đi theo Mã của nhiệm vụ.",
  doubtful: "Cần xác nhận",
  isSame: "Là cùng một nhiệm vụ",
  isSameAsNow: "Là cùng một nhiệm vụ, giữ như trong sổ",
  isOther: "Là nhiệm vụ khác",
  asCorrected: "Theo bản sửa",
  asNow: "Giữ như trong sổ",
  allSame: "Tất cả là cùng nhiệm vụ",
  changed: "Sửa",
  added: "Thêm",
  removed: "Không còn trong bản sửa",
  keep: "Giữ lại trong kế hoạch",
  entered: "đã có số liệu",
  own: "không có trong lần nạp trước",
  entriesGo: "Số liệu đã nhập của nhiệm vụ này sẽ bị xóa cùng dòng.",
  noWords: "(để trống)",
  update: "Cập nhật kế hoạch",
  updating: "Đang cập nhật kế hoạch trong sổ…",
  compareAgain: "So sánh lại",
  back: "Quay lại",
  goToSheet: "Đến phụ lục",
  goToLog: "Đến Nhật ký",
} as const;

/** `Nguồn: phu-luc-1.docx` */
export function sourceWords(source: string): string {
  return `Nguồn: ${source}.`;
}

/** The plan that the workbook carries. */
export function currentPlanWords({ title }: Plan): string {
  return `Kế hoạch trong sổ: ${title}.`;
}

/** `Phụ lục I (PAR INDEX)` */
export function appendixTitle({ sheetName, index }: Appendix): string {
  return `${sheetName} (${index})`;
}

/** Names and figures of what becomes of an appendix. */
export function figureRows(figures: RevisionFigures): readonly (readonly [name: string, figure: string])[] {
  const rows: readonly (readonly [string, number])[] = [
    ["Giữ nguyên", figures.unchanged],
    ["Sửa", figures.changed],
    ["Thêm", figures.added],
    ["Bỏ", figures.dropped],
    ["Không còn trong bản sửa, giữ lại", figures.kept],
    ["Chưa xác nhận", figures.open],
  ];
  return rows
    .filter(([name, count]) => count > 0 || name === "Giữ nguyên")
    .map(([name, count]) => [name, `${count} nhiệm vụ`]);
}

/** `Sửa (12)` */
export function listTitle(words: string, count: number): string {
  return `${words} (${count})`;
}

/** `PL1-005 · Ban hành kế hoạch cải cách…` */
export function taskWords({ code, task }: PlanTask): string {
  return `${code} · ${task.replace(/\s+/g, " ")}`;
}

/** The words of a task that has no code of its own yet, with its number. */
export function newTaskWords({ code, number, task, leads, deadlineText }: PlanTask): string {
  const facts = [joinedNames(leads), deadlineText].filter((words) => words !== "").join(" · ");
  return `${code} · ${number === "" ? "" : `${number}. `}${task.replace(/\s+/g, " ")}${facts === "" ? "" : ` (${facts})`}`;
}

/** What a person can choose for a changed task. */
export function changeAnswerWords(answer: ChangeAnswer, { certainty }: Pick<ChangedTask, "certainty">): string {
  const isDoubtful = certainty === "doubtful";
  switch (answer) {
    case "corrected":
      return isDoubtful ? REVISE_WORDS.isSame : REVISE_WORDS.asCorrected;
    case "current":
      return isDoubtful ? REVISE_WORDS.isSameAsNow : REVISE_WORDS.asNow;
    case "other":
      return REVISE_WORDS.isOther;
    default:
      return unreachable(answer);
  }
}

/** Columns that both the Office and the corrected version changed. */
export function contestedSentence(columns: readonly PlanColumn[]): string {
  const names = columns.map((column) => PLAN_COLUMN_WORDS[column]).join(", ");
  return `${names}: cả sổ và bản sửa đều đã đổi so với lần nạp trước. Chọn nội dung được dùng.`;
}

export function newUnitsSentence(units: readonly Unit[]): string {
  return `Thêm vào Danh mục ${units.length} đơn vị mới: ${units.map(({ name }) => name).join("; ")}.`;
}

/** Appendices that the comparison leaves alone. */
export function untouchedSentence(appendices: readonly Appendix[]): string {
  return `Bản sửa không có ${appendices.map(appendixTitle).join(", ")}; phụ lục này giữ nguyên.`;
}

export function leftOutSentence(appendices: readonly Appendix[]): string {
  const titles = appendices.map(({ sheetName, title }) => `${sheetName} ${quote(title)}`).join(", ");
  return `Kế hoạch trong sổ không có phụ lục tương ứng với ${titles} của bản sửa nên phụ lục này không được nạp. Để nạp đủ, quay lại và chọn "${REVISE_WORDS.load}".`;
}

export function openSentence(open: number): string {
  return `Còn ${open} nhiệm vụ cần xác nhận.`;
}

/** What the comparison did to the workbook. */
export function revisedSentence({ changed, added, dropped, kept }: PlanRevised): string {
  const parts = [`sửa ${changed}`, `thêm ${added}`, `bỏ ${dropped}`, ...(kept > 0 ? [`giữ lại ${kept}`] : [])];
  return `Đã cập nhật kế hoạch: ${parts.join(", ")} nhiệm vụ. Số liệu đã nhập của các nhiệm vụ còn lại được giữ nguyên; từng thay đổi ghi tại Nhật ký.`;
}

/** Why the corrected version could not be written. @param plan that of the workbook. */
export function reviseProblemSentence(problem: WorkbookProblem | PlanChangeProblem, plan: Plan): string {
  if (problem.kind !== "changed-meanwhile") return amendProblemSentence(problem, plan);
  const where = problem.cells.length === 0 ? "" : ` (${problem.cells.join(", ")})`;
  return `Kế hoạch hoặc số liệu trong sổ vừa được sửa sau khi so sánh${where}. Chưa ghi gì vào sổ; bấm "${REVISE_WORDS.compareAgain}" để xem lại.`;
}
