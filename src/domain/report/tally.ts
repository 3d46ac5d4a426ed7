import type { AssessedTask, CountedStanding } from "./assessed-task";

/** A count and what it is a part of. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** `count / of`, 0 to 1; `undefined` when `of` is 0. */
  readonly share: number | undefined;
}

/** How many tasks of a tally stand in some way. */
export interface Count {
  /** Of all tasks of the tally. */
  readonly all: Share;
  /** Of the tasks of the tally that are due by the day. */
  readonly due: Share;
}

/** Counts over a set of tasks; tasks taken out of the plan are not among them. */
export interface Tally {
  readonly tasks: number;
  /** Due by the day, the day included. */
  readonly due: number;
  readonly byStanding: Readonly<Record<CountedStanding, Count>>;
  /** On time or late. */
  readonly completed: Count;
  /** With a due day and not completed: on schedule, due soon or overdue. */
  readonly open: Count;
}

export const COMPLETED_STANDINGS: readonly CountedStanding[] = ["completed-on-time", "completed-late"];
export const OPEN_STANDINGS: readonly CountedStanding[] = ["on-schedule", "due-soon", "overdue"];

export function tallyOf(tasks: readonly AssessedTask[]): Tally {
  const due = tasks.filter((task) => task.isDue);
  const count = (...standings: readonly CountedStanding[]): Count => {
    const stands = (task: AssessedTask) => standings.includes(task.standing);
    return {
      all: shareOf(tasks.filter(stands).length, tasks.length),
      due: shareOf(due.filter(stands).length, due.length),
    };
  };
  return {
    tasks: tasks.length,
    due: due.length,
    byStanding: {
      "completed-on-time": count("completed-on-time"),
      "completed-late": count("completed-late"),
      "on-schedule": count("on-schedule"),
      "due-soon": count("due-soon"),
      overdue: count("overdue"),
      ongoing: count("ongoing"),
      "no-deadline": count("no-deadline"),
    },
    completed: count(...COMPLETED_STANDINGS),
    open: count(...OPEN_STANDINGS),
  };
}

export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? undefined : count / of };
}
