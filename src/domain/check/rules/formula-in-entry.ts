import type { LocalDate } from "../../calendar/local-date";
import type { TrackedTask } from "../../progress/tracked-task";
import type { TypedValue } from "../../progress/typed-entries";
import type { FormulaCell } from "../book-state";
import { isErrorValue } from "../words/error-value";
import { valueInOccurrence, valueInRow } from "../fixes/cell-value";
import { OCCURRENCE_TABLE } from "../findings/found";
import type { PlanRule } from "../rule";

/**
 * An entry is what a division states; a formula changes by itself, and breaks when workbooks are put together. Of one that has
 * broken already `error-value` speaks.
 */
export const formulaInEntry: PlanRule<"formula-in-entry"> = {
  id: "formula-in-entry",
  severity: "warning",
  find(tracked, { book }) {
    const formulas = book?.formulas ?? [];
    if (formulas.length === 0) return [];
    const tasks = new Map(tracked.tasks.map((task) => [task.task.code, task]));
    return formulas
      .filter((cell) => !isErrorValue(wordsIn(cell, tasks.get(cell.code))))
      .map(({ table, row, code, column, formula }) => ({
        where: { table, row, code, column, ...dueOf(table, row, tasks.get(code)) },
        quoted: formula,
        details: {},
      }));
  },
};

/** What tells the row of an occurrence from the others of its task. */
function dueOf(table: string, row: number, task: TrackedTask | undefined): { readonly due?: LocalDate } {
  const occurrence = table === OCCURRENCE_TABLE ? task?.occurrences.find((one) => one.row === row) : undefined;
  return occurrence === undefined ? {} : { due: occurrence.due };
}

/** What the formula gives, where it gives words. */
function wordsIn({ table, row, column }: FormulaCell, task: TrackedTask | undefined): string {
  if (task === undefined) return "";
  if (table !== OCCURRENCE_TABLE) return textOf(task.row === row ? valueInRow(task, column) : "");
  const occurrence = task.occurrences.find((one) => one.row === row);
  const isOwn = column === "completedOn" || column === "result" || column === "evidence";
  return occurrence === undefined || !isOwn ? "" : textOf(valueInOccurrence(occurrence, column));
}

function textOf(value: TypedValue): string {
  return typeof value === "string" ? value : "";
}
