import type { TrackedTask } from "../progress/tracked-task";

/** What a list of the report says of each of its tasks. */
export interface ListedTask {
  readonly code: string;
  /** TT as printed. */
  readonly number: string;
  readonly task: string;
  /** As the plan writes them, or the unit that stood for them on the day of the report. */
  readonly leads: readonly string[];
}

export function listed({ task }: TrackedTask): ListedTask {
  return { code: task.code, number: task.number, task: task.task, leads: task.leads };
}
