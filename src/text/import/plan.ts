import type { TypedFacts } from "../../app/import/import-draft";
import type { ImportObstacle } from "../../app/import/import-plan";
import type { UnitToConfirm } from "../../app/import/import-units";
import type { DeadlineKind } from "../../domain/deadline/deadline";
import { unreachable } from "../../domain/unreachable";
import { DEADLINE_KIND_WORDS } from "../deadline-kinds";
import { quote } from "../check/finding-sentence";
import { appendixName } from "./steps";

export const IMPORT_PLAN_WORDS = {
  facts: "Thông tin kế hoạch",
  appendices: "Phụ lục",
  units: "Đơn vị chủ trì",
  unitsHint: "Tên lấy từ phụ lục. Sửa tên đầy đủ và tên ngắn nếu cần; hai tên giống nhau là một đơn vị.",
  known: "Đã có trong Danh mục",
  name: "Tên đầy đủ",
  shortName: "Tên ngắn",
  summary: "Tổng hợp",
  deadlines: "Thời hạn đọc được",
  skipped: "Dòng không nạp",
  appendixTitle: "Tên phụ lục",
  index: "Chỉ số",
  indexHint: "Ví dụ: PAR INDEX, SIPAS.",
  back: "Quay lại thông tin kế hoạch",
  obstacles: "Còn thiếu trước khi ghi:",
  daysOff:
    'Ngày nghỉ 01/01, 30/4, 01/5, 02/9 đã có sẵn. Tết Âm lịch, Giỗ Tổ và ngày nghỉ thứ hai dịp Quốc khánh thay đổi từng năm: nhập vào trang tính "Danh mục" khi có thông báo, rồi nạp lại kế hoạch trước khi giao cho các phòng để hạn trùng ngày nghỉ được chuyển.',
} as const;

export const FACT_WORDS: Readonly<Record<keyof TypedFacts, string>> = {
  year: "Năm kế hoạch",
  title: "Tên kế hoạch",
  shortName: "Tên ngắn",
  basis: "Căn cứ",
  issuedOn: "Ngày ban hành",
  issuer: "Đơn vị ban hành",
  receiver: "Nơi nhận báo cáo",
  signerPost: "Chức vụ người ký",
};

export const INDEXES = ["PAR INDEX", "SIPAS"] as const;

/** What is still to be done before a plan can be made. */
export function obstacleSentence(obstacle: ImportObstacle): string {
  switch (obstacle.kind) {
    case "fact":
      return `Nhập "${FACT_WORDS[obstacle.fact]}".`;
    case "appendix-fact": {
      const field = obstacle.fact === "title" ? IMPORT_PLAN_WORDS.appendixTitle : IMPORT_PLAN_WORDS.index;
      return `${appendixName(obstacle.appendix)}: nhập "${field}".`;
    }
    case "unit-name":
      return obstacle.name === ""
        ? "Có đơn vị chưa có tên đầy đủ. Nhập tên đơn vị."
        : `Tên ngắn của ${quote(obstacle.name)} để trống hoặc ghi nhiều đơn vị. Sửa lại thành một tên.`;
    case "no-tasks":
      return `${appendixName(obstacle.appendix)} chưa đọc được nhiệm vụ nào. Quay lại bước Cột để chọn cột nhiệm vụ.`;
    case "tasks-without-lead":
      return `${appendixName(obstacle.appendix)} có ${obstacle.rows.length} nhiệm vụ chưa có chủ trì. Quay lại bước Vấn đề để chọn đơn vị.`;
    default:
      return unreachable(obstacle);
  }
}

export function unitFigure({ tasks, isKnown }: UnitToConfirm): string {
  return `Chủ trì ${tasks} nhiệm vụ${isKnown ? ` · ${IMPORT_PLAN_WORDS.known}` : ""}`;
}

export function deadlineKindWords(kind: DeadlineKind | "none"): string {
  return kind === "none" ? "Không ghi thời hạn" : DEADLINE_KIND_WORDS[kind];
}
