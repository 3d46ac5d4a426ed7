import type { TrackedPlan, TrackedTask } from "../progress/tracked-task";
import type { DetailsOfRule, RuleId } from "./findings/details-of-rule";
import type { FindingPlace, Severity } from "./findings/finding";
import type { RuleContext } from "./rule-context";

/** Something that can be wrong in the row of one task, its occurrences included. */
export interface TaskRule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  find(task: TrackedTask, context: RuleContext): readonly Found<DetailsOfRule[Id]>[];
}

/** Something that shows only when all rows are seen together. */
export interface PlanRule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  find(tracked: TrackedPlan, context: RuleContext): readonly Found<DetailsOfRule[Id]>[];
}

/** A finding before its rule signs it. */
export interface Found<Details> {
  readonly where: FindingPlace;
  readonly quoted: string;
  readonly details: Details;
}
