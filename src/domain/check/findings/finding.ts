import type { LocalDate } from "../../calendar/local-date";
import type { PlanTask } from "../../plan/plan";
import type { EntryColumn } from "../../progress/progress";
import type { DetailsOfRule, RuleId } from "./details-of-rule";

/** How bad a finding is: an error must be put right before reporting, a warning explained, advice may be followed. */
export type Severity = "error" | "warning" | "advice";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** The column of a table that a finding is about, by what it means. */
export type FindingColumn = keyof PlanTask | "due" | "times" | EntryColumn;

/** Something wrong or doubtful in the workbook, as data; `text/` makes the sentence. */
export interface Finding<Id extends RuleId = RuleId> {
  /** A rule id of docs/RULES.md. */
  readonly rule: Id;
  readonly severity: Severity;
  readonly where: FindingPlace;
  /** What stands in the cell, as the person sees it; empty when the cell is empty. */
  readonly quoted: string;
  /** What else the sentence needs: days, words and numbers in the form a person reads. */
  readonly details: DetailsOfRule[Id];
}

/** A cell of a task row or of an occurrence row, by meaning; `app` finds its address. */
export interface FindingPlace {
  /** Name of the table: `PhuLuc1`, `LanThucHien`. */
  readonly table: string;
  /** Row of the table's data, counting from 0 in the order read; `HEADING_ROW` for a row that should be there and is not. */
  readonly row: number;
  /** Mã in that row; empty when missing. */
  readonly code: string;
  readonly column: FindingColumn;
  /** In the table of occurrences: the due day of the row, which with Mã tells it from the others when rows are sorted. */
  readonly due?: LocalDate;
  /** In a table of `Danh mục`, whose columns no task has: the heading of the cell's column, which counts instead of `column`. */
  readonly heading?: string;
}

/** The row above the first data row. */
export const HEADING_ROW = -1;
