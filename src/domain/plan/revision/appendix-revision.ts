import type { ColumnChange } from "../plan-columns";
import type { Appendix, PlanTask } from "../plan";

/**
 * What a corrected version of an appendix changes. Every current task stands in exactly one of `unchanged`, `changed` and
 * `removed`, every corrected one in exactly one of `unchanged`, `changed` and `added`.
 */
export interface AppendixRevision {
  /** Id of the appendix: `PL1`. */
  readonly appendix: string;
  /** As it stands in the plan. */
  readonly current: Appendix;
  /** The corrected version: its tasks in their order, with the codes they have or get, and its title. */
  readonly corrected: Appendix;
  /** Alike in every column; by place in the corrected version, as the next two. */
  readonly unchanged: readonly PlanTask[];
  readonly changed: readonly ChangedTask[];
  readonly added: readonly PlanTask[];
  /** By place in the current version. */
  readonly removed: readonly PlanTask[];
}

export interface ChangedTask {
  readonly before: PlanTask;
  /** With the same code. */
  readonly after: PlanTask;
  /** At least one, or none when only doubtful. */
  readonly columns: readonly ColumnChange[];
  /** `doubtful`: may well be another task; the Office confirms that it is the same or splits it. */
  readonly certainty: Certainty;
  /** How alike the words of the task are, from 0 to 1. */
  readonly similarity: number;
}

export type Certainty = "sure" | "doubtful";
