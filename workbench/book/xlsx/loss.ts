/** Something in an opened file that a workbook saved from its content does not have any more. */
export type LossKind =
  | "add-in-settings"
  | "array-formula"
  | "background-picture"
  | "border-style"
  | "cell-alignment"
  | "chart"
  | "chart-sheet"
  | "column-or-row-style"
  | "comment"
  | "conditional-format"
  | "conditional-format-look"
  | "control"
  | "custom-properties"
  | "custom-xml"
  | "data-connection"
  | "data-model"
  | "data-type"
  /** The file counts days from 1904; days in cells are converted, days inside formulas are not. */
  | "date-1904"
  | "drawing"
  | "embedded-object"
  | "external-link"
  | "fill-pattern"
  | "filter"
  | "header-or-footer"
  | "hyperlink"
  | "local-name"
  | "macro-sheet"
  | "page-break"
  | "picture"
  | "pivot-table"
  | "print-setting"
  | "protection-password"
  | "protection-setting"
  | "rich-text"
  | "row-group"
  | "saved-view"
  | "signature"
  | "slicer"
  | "sparkline"
  | "split-view"
  | "table"
  | "table-totals"
  | "text-effect"
  | "validation"
  | "workbook-protection"
  /** A part of the file that is not known here; `part` names it. */
  | "other";

export interface Loss {
  readonly kind: LossKind;
  /** Missing when it belongs to the whole workbook. */
  readonly sheet?: string;
  /** Path inside the file, for what is not known here. */
  readonly part?: string;
}

/** Collects losses while a file is read; the same loss of the same sheet counts once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  add(loss: Loss): void {
    const key = JSON.stringify([loss.kind, loss.sheet, loss.part]);
    if (!this.found.has(key)) this.found.set(key, loss);
  }

  all(): readonly Loss[] {
    return [...this.found.values()];
  }
}

/** Says that a sheet loses something. */
export type Lose = (kind: LossKind) => void;
