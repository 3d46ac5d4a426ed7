import type { ColumnChange, PlanColumn } from "../plan-columns";
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
  /** What the corrected version makes of it: its tasks in their order, with the codes they have or get, and its title. */
  readonly corrected: Appendix;
  /**
   * The tasks of `corrected` as the table itself has them. They differ where a cell was put right while loading, and where the
   * workbook says something else and the table still says what it said when it was last read: there the workbook's words stay.
   */
  readonly read: readonly PlanTask[];
  /** Alike in every column; by place in the corrected version, as the next two. */
  readonly unchanged: readonly PlanTask[];
  readonly changed: readonly ChangedTask[];
  readonly added: readonly PlanTask[];
  /** By place in the current version. */
  readonly removed: readonly PlanTask[];
  /** Of the removed tasks those that the table did not have before either: added by the Office, or kept by it. */
  readonly own: ReadonlySet<string>;
}

export interface ChangedTask {
  readonly before: PlanTask;
  /** With the same code. */
  readonly after: PlanTask;
  /** The same without what stays of the workbook's words: what a task of its own says. */
  readonly said: PlanTask;
  /** At least one, or none when only doubtful. */
  readonly columns: readonly ColumnChange[];
  /** Columns that were changed in the workbook since the table was last read, and in the table too: the Office decides. */
  readonly contested: readonly PlanColumn[];
  /** `doubtful`: may well be another task; the Office confirms that it is the same or splits it. */
  readonly certainty: Certainty;
  /** How alike the words of the task are, from 0 to 1. */
  readonly similarity: number;
}

export type Certainty = "sure" | "doubtful";
