import type { AmendmentKind } from "../../domain/plan/amendment/amendment";
import { bareWords } from "../../domain/words/cell-words";
import { PLAN_COLUMNS, type PlanColumn } from "../../domain/plan/plan-columns";
import type { Plan, PlanTask } from "../../domain/plan/plan";
import { unitNamed, type Unit } from "../../domain/plan/unit";
import type { TrackedTask } from "../../domain/progress/tracked-task";
import { headingOf } from "../../workbook/columns/appendix-columns";
import { tableNamed } from "../../workbook/reading/book-snapshot";
import { columnIndex } from "../../workbook/reading/read-cells";
import type { PlanBook } from "../../workbook/reading/read-plan-book";

/** The tasks to which an amendment of this kind can be done. */
export function tasksToAmend({ tracked: { tasks } }: PlanBook, kind: AmendmentKind): readonly TrackedTask[] {
  switch (kind) {
    case "put-back":
      return tasks.filter(isAdjusted);
    case "change-deadline":
    case "take-out":
      return tasks.filter(({ adjustment }) => adjustment.kind !== "withdrawn");
    default:
      return tasks;
  }
}

/** Also by words that name no adjustment: putting back empties the cell. */
export function isAdjusted({ adjustment: { kind, words, newDue, document } }: TrackedTask): boolean {
  return kind !== undefined || words !== undefined || newDue !== undefined || document !== "";
}

/** Those whose Mã and words have all the words typed; case, diacritics and marks do not matter. */
export function tasksFound(tasks: readonly TrackedTask[], typed: string): readonly TrackedTask[] {
  const wanted = bareWords(typed).split(" ");
  return tasks.filter(({ task }) => {
    const words = bareWords(`${task.code} ${task.task}`);
    return wanted.every((word) => words.includes(word));
  });
}

/** The columns of the plan that the task's table has: only those can be corrected. */
export function columnsToCorrect({ snapshot }: PlanBook, task: TrackedTask | undefined): readonly PlanColumn[] {
  const table = task && tableNamed(snapshot, task.table);
  return table === undefined ? [] : PLAN_COLUMNS.filter((column) => columnIndex(table, headingOf(column)) >= 0);
}

/** Fields of an appendix in the order of its tasks. */
export function fieldsOf(plan: Plan, appendix: string): readonly string[] {
  const tasks = plan.appendices.find(({ id }) => id === appendix)?.tasks ?? [];
  return [...new Set(tasks.map(({ field }) => field))].filter((field) => field !== "");
}

/** The tasks of the plan that a unit leads or helps with. */
export function tasksOfUnit(plan: Plan, code: string): readonly PlanTask[] {
  const isIt = (name: string) => unitNamed(name, plan.units)?.code === code;
  return plan.appendices.flatMap(({ tasks }) =>
    tasks.filter(({ leads, coordinators }) => [...leads, ...coordinators].some(isIt)),
  );
}

/** Units that have not ended. */
export function unitsToChoose({ units }: Plan): readonly Unit[] {
  return units.filter(({ validTo }) => validTo === undefined);
}
