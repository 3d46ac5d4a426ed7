import { bareWords } from "../../words/cell-words";
import { remembered } from "../../words/remembered";
import { PLAN_COLUMNS } from "../plan-columns";
import type { PlanTask } from "../plan";
import type { Certainty } from "./appendix-revision";

/** A task as a table has it: its code, if any, means nothing. */
export type UncodedTask = Omit<PlanTask, "code">;

/** Two tasks that are taken for one. */
export interface TaskMatch {
  readonly current: number;
  readonly corrected: number;
  readonly certainty: Certainty;
  /** Of the words of the task, from 0 to 1. */
  readonly similarity: number;
}

/** One side of the comparison. Four of its columns are bare: without case, diacritics and marks. */
export interface ComparedTask {
  /** Place in its appendix, counting from 0. */
  readonly at: number;
  readonly task: UncodedTask;
  readonly number: string;
  readonly field: string;
  readonly words: string;
  readonly product: string;
  /** Everything that stands in the row: puts rows in an order that does not depend on where they stand. */
  readonly content: string;
}

export function comparedTasks(tasks: readonly UncodedTask[]): readonly ComparedTask[] {
  // The same few fields and products stand in thousands of rows.
  const bare = remembered(bareWords);
  return tasks.map((task, at) => ({
    at,
    task,
    number: bare(task.number),
    field: bare(task.field),
    words: bare(task.task),
    product: bare(task.product),
    content: JSON.stringify(PLAN_COLUMNS.map((column) => task[column] ?? "")),
  }));
}

export function byContent(one: ComparedTask, other: ComparedTask): number {
  if (one.content !== other.content) return one.content < other.content ? -1 : 1;
  return one.at - other.at;
}
