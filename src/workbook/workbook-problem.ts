/** Why the open workbook could not be read or written; the person can act on each. */
export type WorkbookProblem =
  /** A cell is being edited: press Enter or Esc first. */
  | { readonly kind: "cell-edit-mode" }
  /** A sheet is protected with a password of somebody else's; where only some cells need it open, these: `Phụ lục I!H12`. */
  | { readonly kind: "sheet-protected"; readonly sheet: string; readonly cells?: readonly string[] }
  /** A sheet or table that should be there is not. */
  | { readonly kind: "missing"; readonly what: string }
  /** Cells changed between reading and writing. */
  | { readonly kind: "changed-meanwhile"; readonly cells: readonly string[] }
  /** A dialog of Excel is open. */
  | { readonly kind: "dialog-open" }
  /** More data than this Excel takes or gives at once. */
  | { readonly kind: "too-large" }
  /** Excel is busy or its session has ended. */
  | { readonly kind: "not-answering" }
  /** The workbook does not let itself be changed (read-only, protected structure). */
  | { readonly kind: "access-denied" }
  /** Sheets of these names exist; the person must say that they may be set aside. */
  | { readonly kind: "sheets-exist"; readonly sheets: readonly string[] }
  /** No cells are selected, or none that hold anything. */
  | { readonly kind: "nothing-selected" }
  /** More than one area is selected at once. */
  | { readonly kind: "several-areas-selected" }
  /** More cells are selected than are read; both counted within what is in use. */
  | { readonly kind: "selection-too-large"; readonly cells: number; readonly most: number }
  | { readonly kind: "no-plan" }
  /** The workbook carries another plan than the one asked for; `plan` is its title. */
  | { readonly kind: "other-plan"; readonly plan: string }
  | { readonly kind: "newer-schema"; readonly version: string }
  /** The hidden metadata cannot be read. */
  | { readonly kind: "broken-metadata" }
  /** Excel's own words for something we do not know; `code` is Office.js's. */
  | { readonly kind: "unknown"; readonly code: string; readonly message: string };
