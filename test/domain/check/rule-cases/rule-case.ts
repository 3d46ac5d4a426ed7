import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import type { TaskInWords } from "../../../helpers/tracked";
import type { RuleRow } from "./situation";

/** Rows as they stand on 14/6/2024, the period's data from 15/12/2023. */
export interface RuleCases {
  /** Each gives this rule's findings, where the third text says, and no finding of another rule. */
  readonly violating: readonly (readonly [claim: string, row: RuleRow, found: string])[];
  /** None gives a finding of this rule; what another rule finds, if any, is the last text. */
  readonly conforming: readonly (readonly [claim: string, row: RuleRow, others?: RuleId])[];
}

/** Nothing to say against it on 14/6/2024. */
export const DONE = {
  status: "completed",
  percent: 1,
  completedOn: "2024-06-10",
  result: "Đã ban hành Kế hoạch số 12/KH-SKHĐT",
  evidence: "12/KH-SKHĐT ngày 10/6/2024",
} as const satisfies TaskInWords;

/** Nothing to say against it on 14/6/2024. */
export const GOING = {
  status: "in-progress",
  percent: 0.4,
  result: "Đã lấy ý kiến các phòng",
  updatedOn: "2024-06-10",
} as const satisfies TaskInWords;
