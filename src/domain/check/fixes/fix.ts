import type { LocalDate } from "../../calendar/local-date";
import type { TypedValue } from "../../progress/typed-entries";
import type { RuleId } from "../findings/details-of-rule";
import type { FixableColumn } from "./cell-value";

/** One cell with the one value that it can only mean. Nothing is fixed that needs a person to decide. */
export interface Fix {
  /** The rule whose finding it settles. */
  readonly rule: RuleId;
  readonly table: string;
  /** Data row, counting from 0. */
  readonly row: number;
  readonly code: string;
  readonly column: FixableColumn;
  /** In the table of occurrences: the due day of the row. */
  readonly due?: LocalDate;
  /** As it stands in the cell; `""` when it is empty. Where something else stands there, the fix no longer holds. */
  readonly before: TypedValue;
  readonly after: TypedValue;
}
