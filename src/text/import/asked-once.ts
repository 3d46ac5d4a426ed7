import type { PlanSettings } from "../../domain/plan/plan";
import { quote } from "../check/finding-sentence";

/** Questions that are asked once for the whole plan. */
export const ASKED_ONCE_WORDS = {
  title: "Hỏi một lần cho cả kế hoạch",
  before: '"Trước ngày X" tính thế nào?',
  beforeExcluded: "Hạn là ngày liền trước ngày X",
  beforeIncluded: "Hạn là chính ngày X",
  quarters: '"Quý III, IV" tính thế nào?',
  issuedOn: "Ngày ban hành kế hoạch",
  issuedOnHint: "Việc định kỳ có hạn trước ngày này không tính là chậm.",
  withoutLead: "Đơn vị chủ trì chung",
} as const;

export const LISTED_QUARTERS_WORDS: Readonly<Record<PlanSettings["listedQuarters"], string>> = {
  once: "Một lần, hạn là cuối quý sau cùng",
  each: "Mỗi quý một lần",
};

/** The words that the question is about: `Gặp trong: "Trước ngày 15/12", "trước 30/6".` */
export function metIn(texts: readonly string[]): string {
  const more = texts.length - TEXTS_SHOWN;
  return `Gặp trong: ${texts.slice(0, TEXTS_SHOWN).map(quote).join(", ")}${more > 0 ? ` và ${more} cách ghi khác` : ""}.`;
}

const TEXTS_SHOWN = 3;

export function withoutLeadHint(tasks: number): string {
  return `${tasks} nhiệm vụ không ghi chủ trì. Ghi một đơn vị chủ trì chung, hoặc nhập riêng từng nhiệm vụ bên dưới.`;
}
