import type { CellStyle, ValidationSpec } from "../sheet-spec";

/** How the data rows of a table of ours are meant to look and behave, wherever it stands and whatever stands in it. */
export interface TableForm {
  readonly table: string;
  /** Of our columns those that the table has. */
  readonly columns: readonly ColumnForm[];
  /** Heading of the column by whose words rows are coloured; `undefined` when the table has it no more. */
  readonly colouredBy: string | undefined;
}

export interface ColumnForm {
  /** As the table has it. */
  readonly heading: string;
  readonly style: CellStyle;
  readonly rule?: EntryRule;
  /** For every cell of the column, with its "=". */
  readonly formula?: string;
}

/** What may be entered, and what the person is told otherwise. */
export type EntryRule = Omit<ValidationSpec, "area">;
