import type { TrackedOccurrence, TrackedTask } from "../progress/tracked-task";
import type { FindingColumn } from "./finding";
import type { Found } from "./rule";

/** Name of the table that holds the occurrences of all tasks. */
const OCCURRENCE_TABLE = "LanThucHien";

/** @param quoted what stands in the cell, empty when it is empty */
export function inRow<Details>(
  task: TrackedTask,
  column: FindingColumn,
  quoted: string,
  details: Details,
): Found<Details> {
  return { where: { table: task.table, row: task.row, code: task.task.code, column }, quoted, details };
}

/** @param quoted what stands in the cell, empty when it is empty */
export function inOccurrence<Details>(
  occurrence: TrackedOccurrence,
  column: FindingColumn,
  quoted: string,
  details: Details,
): Found<Details> {
  return { where: { table: OCCURRENCE_TABLE, row: occurrence.row, code: occurrence.code, column }, quoted, details };
}
