import { formatDay } from "../../calendar/local-date";
import { adjustmentNamed } from "../../progress/adjustment-words";
import type { Adjustment, DayEntry, NumberEntry, StatusEntry } from "../../progress/progress";
import { statusNamed } from "../../progress/status";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { TypedValue } from "../../progress/typed-entries";
import type { Fix } from "./fix";

/** The task as it stands after the fix; only that cell differs. A fix of another task changes nothing. */
export function withFix(task: TrackedTask, fix: Fix): TrackedTask {
  if (fix.due !== undefined) {
    return {
      ...task,
      occurrences: task.occurrences.map((one) => (one.row === fix.row ? fixedOccurrence(one, fix) : one)),
    };
  }
  if (fix.table !== task.table || fix.row !== task.row) return task;
  return { ...fixedRow(task, fix), typed: without(task.typed, fix.column) };
}

function fixedRow(task: TrackedTask, { column, after }: Fix): TrackedTask {
  const { progress, adjustment } = task;
  switch (column) {
    case "status":
      return { ...task, progress: { ...progress, status: statusEntry(after) } };
    case "percent":
    case "selfScore":
      return { ...task, progress: { ...progress, [column]: numberEntry(after) } };
    case "completedOn":
    case "expectedOn":
    case "updatedOn":
      return { ...task, progress: { ...progress, [column]: dayEntry(after) } };
    case "newDue":
      return { ...task, adjustment: { ...adjustment, newDue: dayEntry(after) } };
    case "adjustment":
      return { ...task, adjustment: { ...adjustment, ...adjustmentEntry(after) } };
    case "adjustmentDocument":
      return { ...task, adjustment: { ...adjustment, document: wordsOf(after) } };
    default:
      return { ...task, progress: { ...progress, [column]: wordsOf(after) } };
  }
}

function fixedOccurrence(occurrence: TrackedOccurrence, { column, after }: Fix): TrackedOccurrence {
  const typed = without(occurrence.typed, column);
  if (column === "completedOn") return { ...occurrence, typed, completedOn: dayEntry(after) };
  return { ...occurrence, typed, [column]: wordsOf(after) };
}

function without<Words extends object>(typed: Words | undefined, column: string): Words | undefined {
  if (typed === undefined) return undefined;
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== column)) as Words;
}

function statusEntry(value: TypedValue): StatusEntry {
  const status = statusNamed(wordsOf(value));
  return status === undefined ? { kind: "text", text: wordsOf(value) } : { kind: "status", status };
}

function adjustmentEntry(value: TypedValue): Pick<Adjustment, "kind" | "words"> {
  const kind = adjustmentNamed(wordsOf(value));
  return { kind, words: kind === undefined ? wordsOf(value) : undefined };
}

function numberEntry(value: TypedValue): NumberEntry {
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: wordsOf(value) };
}

function dayEntry(value: TypedValue): DayEntry {
  return typeof value === "object" ? { kind: "day", day: value.day } : { kind: "text", text: wordsOf(value) };
}

function wordsOf(value: TypedValue): string {
  return typeof value === "object" ? formatDay(value.day) : String(value);
}
