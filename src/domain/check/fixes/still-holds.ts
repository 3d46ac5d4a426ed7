import { OCCURRENCE_TABLE } from "../findings/found";
import type { TrackedTask } from "../../progress/tracked-task";
import type { TypedValue } from "../../progress/typed-entries";
import { valueInOccurrence, valueInRow } from "./cell-value";
import type { Fix } from "./fix";

/**
 * The cell still holds what it held when the fix was found, wherever its row stands now.
 * @param task as it was read just before writing; a fix of another task never holds
 */
export function stillHolds(fix: Fix, task: TrackedTask): boolean {
  if (fix.code !== task.task.code) return false;
  if (fix.table !== OCCURRENCE_TABLE) return isSame(valueInRow(task, fix.column), fix.before);
  const occurrence = task.occurrences.find(({ due }) => due === fix.due);
  const { column } = fix;
  if (occurrence === undefined || !(column === "completedOn" || column === "result" || column === "evidence"))
    return false;
  return isSame(valueInOccurrence(occurrence, column), fix.before);
}

function isSame(one: TypedValue, other: TypedValue): boolean {
  if (typeof one === "object" && typeof other === "object") return one.day === other.day;
  return one === other;
}
