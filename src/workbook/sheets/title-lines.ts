import type { Plan } from "../../domain/plan/plan";
import { ILLUSTRATIVE, ILLUSTRATIVE_WORDS, LINE } from "../house-style";
import { ASSESSMENT_DAY } from "../names";
import type { CellBlock, CellStyle } from "../sheet-spec";

/** Words in column A that run over the cells beside. `row` counts from 0. */
export function titleLine(row: number, style: CellStyle, text: string): CellBlock {
  return { area: { row, column: 0, rows: 1, columns: 1 }, style, values: [[text]] };
}

/** The live line that says on which day the standings below are. */
export function assessmentLine(row: number): CellBlock {
  return {
    area: { row, column: 0, rows: 1, columns: 1 },
    style: { ...LINE, bold: true, format: "General" },
    formula: `="Đánh giá tại ngày "&TEXT(${ASSESSMENT_DAY},"dd/mm/yyyy")`,
  };
}

/** Says that a plan is made up; nothing for a real one. */
export function illustrativeLine(row: number, plan: Plan): readonly CellBlock[] {
  return plan.illustrative ? [titleLine(row, ILLUSTRATIVE, ILLUSTRATIVE_WORDS)] : [];
}
