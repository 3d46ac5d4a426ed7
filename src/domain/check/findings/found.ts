import type { TrackedOccurrence, TrackedPlan, TrackedTask } from "../../progress/tracked-task";
import { HEADING_ROW, type FindingColumn } from "./finding";
import type { Found } from "../rule";

/** Name of the table that holds the occurrences of all tasks. */
export const OCCURRENCE_TABLE = "LanThucHien";

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
  const { row, code, due } = occurrence;
  return { where: { table: OCCURRENCE_TABLE, row, code, column, due }, quoted, details };
}

/** About a table as a whole: shown at the heading of a column. */
export function atTable<Details>(table: string, column: FindingColumn, details: Details): Found<Details> {
  return { where: { table, row: HEADING_ROW, code: "", column }, quoted: "", details };
}

/** @param row whatever stands there, a task or not */
export function inTable<Details>(
  { tasks, strays }: TrackedPlan,
  table: string,
  row: number,
  column: FindingColumn,
  details: Details,
): Found<Details> {
  const code =
    tasks.find((one) => one.table === table && one.row === row)?.task.code ??
    strays.find((one) => one.table === table && one.row === row)?.code ??
    "";
  return { where: { table, row, code, column }, quoted: code, details };
}
