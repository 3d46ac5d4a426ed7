import { day } from "../../../../src/domain/calendar/local-date";
import type { CheckContext } from "../../../../src/domain/check/rule-context";
import type { TrackedPlan } from "../../../../src/domain/progress/tracked-task";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";

/** A plan in a context of its own. */
export interface Situation {
  readonly tracked: TrackedPlan;
  readonly context: CheckContext;
}

/** What a rule is asked of: one row of the plan, whole tables, or these on another day or in a workbook that is known better. */
export type RuleRow = TaskInWords | TrackedPlan | Situation;

export const JUNE: CheckContext = { day: day("2024-06-14"), dataFrom: day("2023-12-15"), policy: { warningDays: 10 } };

export function situationOf(row: RuleRow): Situation {
  if ("tracked" in row) return row;
  return { tracked: "strays" in row ? row : trackedPlan([row]), context: JUNE };
}

/** A row beside a plan that says something else of it. */
export function rowOtherwiseIssued(row: TaskInWords, issued: TaskInWords): TrackedPlan {
  return { ...trackedPlan([row]), plan: trackedPlan([issued]).plan };
}
