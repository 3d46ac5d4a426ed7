import type { PlanTask } from "./plan";
import { joinedNames } from "./unit-list";

/** A column of the plan, which divisions cannot change. Mã is none: it never changes. */
export type PlanColumn = Exclude<keyof PlanTask, "code">;

/** Missing texts and numbers are `undefined`; names of units are a list. */
export type PlanValue = PlanTask[PlanColumn];

/** In the order of the sheet. */
export const PLAN_COLUMNS = [
  "number",
  "field",
  "criterion",
  "subCriterion",
  "task",
  "provincialNumber",
  "product",
  "deadlineText",
  "leads",
  "coordinators",
  "leader",
  "maximumPoints",
  "lastYearPoints",
] as const satisfies readonly PlanColumn[];

/** What stands in one column of a task before and after a change. */
export interface ColumnChange {
  readonly column: PlanColumn;
  readonly before: PlanValue;
  readonly after: PlanValue;
}

/** The columns in which two tasks differ, in the order of the sheet. An empty text is the same as none. */
export function columnChanges(before: Omit<PlanTask, "code">, after: Omit<PlanTask, "code">): readonly ColumnChange[] {
  return PLAN_COLUMNS.filter((column) => !isSameValue(before[column], after[column])).map((column) => ({
    column,
    before: before[column],
    after: after[column],
  }));
}

export function isSameValue(one: PlanValue, other: PlanValue): boolean {
  if (typeof one === "object" && typeof other === "object")
    return one.length === other.length && one.every((name, at) => name === other[at]);
  return (one ?? "") === (other ?? "");
}

/** As a cell shows it: names with semicolons between them, a decimal comma; empty for none. */
export function planValueWords(value: PlanValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : joinedNames(value);
}
