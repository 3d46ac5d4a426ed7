import { type Area, cellArea, contains } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import { readEntry } from "./entry";
import { fullReferences } from "../formulas/rewrite-formula";
import { fillColumn, followTables, growTable } from "../table-rules";

/** What became of a person's typing. */
export type TypeOutcome =
  | { readonly kind: "entered"; readonly area: Area }
  /** The cell is locked and its sheet protected: Excel shows a message. */
  | { readonly kind: "locked" }
  /** "There's a problem with this formula": the cell stays being edited. */
  | { readonly kind: "wrong-formula" };

export function typeInto(book: Book, sheet: BookSheet, row: number, column: number, text: string): TypeOutcome {
  if (sheet.extras.protection && sheet.isLocked(row, column)) return { kind: "locked" };
  const isHeading = book.tables.on(sheet.id).some(({ area }) => contains({ ...area, rows: 1 }, row, column));
  const entry = readEntry(text, isHeading ? "@" : sheet.format(row, column));
  if ("refused" in entry) return { kind: "wrong-formula" };
  const area = cellArea(row, column);
  const grown = text === "" ? undefined : growTable(book, sheet, row, column);
  const home = grown ?? book.tables.touching(sheet.id, area);
  const input = "formula" in entry ? { formula: fullReferences(entry.formula, home?.name) } : { value: entry.value };
  sheet.write(area, () => input);
  if (entry.format) sheet.restyle(area, { format: entry.format });
  followTables(book, sheet, area);
  const filled = "formula" in input ? fillColumn(book, sheet, row, column) : undefined;
  return { kind: "entered", area: filled ?? area };
}
