import type { Validation } from "../sheet-spec";

/** How the data rows of a table look and behave beside their values. `null`: not the same in all of the cells. */
export interface TableLook {
  readonly isFiltered: boolean;
  /** Data rows that are not shown, whoever hid them, counting from 0. */
  readonly hiddenRows: readonly number[];
  /** As many as the table has headings. */
  readonly columns: readonly ColumnLook[];
  /**
   * Conditional formats that touch the data rows, the one applied first in front. `undefined` when Excel does not tell: it fails on
   * rules that a person has duplicated (https://github.com/OfficeDev/office-js/issues/6835).
   */
  readonly conditionalFormats: readonly ConditionalFormatLook[] | undefined;
}

export interface ColumnLook {
  /** Excel number format; `""` for a table without rows. */
  readonly format: string | null;
  readonly locked: boolean | null;
  /** `undefined`: none. `"other"`: one that no form of ours has, or not the same in all cells. */
  readonly validation: Validation | "other" | undefined;
  /** One a data row, with its "="; `""` for a cell without. Absent when not asked for, and for live formulas of a very long table. */
  readonly formulas?: readonly string[];
}

export interface ConditionalFormatLook {
  /** In A1 notation without the sheet: `A8:AD62`; `undefined` when it is applied to several areas. */
  readonly address: string | undefined;
  /** With its "="; `undefined` for another kind than a formula of the person's. */
  readonly formula: string | undefined;
}
