import type { LocalDate } from "../calendar/local-date";
import type { Plan, PlanTask } from "../plan/plan";
import type { Adjustment, Occurrence, Progress } from "./progress";

/** When a task is due, as its row says: what the live formula reads. */
export type Schedule =
  | { readonly kind: "single"; readonly due: LocalDate }
  /** `times`: Số lần, more than 1; the days are the task's occurrences. */
  | { readonly kind: "several"; readonly times: number }
  | { readonly kind: "ongoing" }
  | { readonly kind: "none" };

/** A task of the plan with what was entered for it: one row of an appendix table, as it stands in the workbook. */
export interface TrackedTask {
  /** Id of its appendix: `PL1`. */
  readonly appendix: string;
  /** Name of its table: `PhuLuc1`. */
  readonly table: string;
  /** Data row in that table, counting from 0. */
  readonly row: number;
  readonly task: PlanTask;
  /** Columns of the plan that its table has not: nothing is said of them. */
  readonly absent?: readonly (keyof PlanTask)[] | undefined;
  readonly schedule: Schedule;
  readonly adjustment: Adjustment;
  readonly progress: Progress;
  readonly typed?: TypedWords | undefined;
  /** Rows of `Lần thực hiện` with this Mã, by due day; empty unless `several`. */
  readonly occurrences: readonly TrackedOccurrence[];
}

/**
 * Words of cells exactly as they stand, for columns whose entry has them tidied (composed letters, no spaces at the ends); a
 * column left out stands as in its entry.
 */
export type TypedWords = Readonly<Partial<Record<keyof Progress | "newDue" | "adjustmentDocument", string>>>;

export interface TrackedOccurrence extends Occurrence {
  readonly typed?: Pick<TypedWords, "completedOn" | "result" | "evidence"> | undefined;
  /** Data row in the table of occurrences, counting from 0. */
  readonly row: number;
}

/** Everything the checks and the report read: the plan as issued, and its tasks as they stand in the workbook. */
export interface TrackedPlan {
  readonly plan: Plan;
  /** One for each Mã of the plan that has a row; of rows with the same Mã, the first. */
  readonly tasks: readonly TrackedTask[];
  /** Rows of the appendix tables that are no task of the plan. */
  readonly strays: readonly StrayRow[];
  /** Mã of the plan without a row. */
  readonly missing: readonly string[];
}

export interface StrayRow {
  readonly table: string;
  /** Data row in that table, counting from 0. */
  readonly row: number;
  /** As it stands in the cell; empty when there is none. */
  readonly code: string;
  readonly reason: "no-code" | "unknown-code" | "duplicate-code";
}
