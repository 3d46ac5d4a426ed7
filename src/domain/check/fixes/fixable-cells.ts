import type { BookState } from "../book-state";
import type { Fix } from "./fix";

/** Tells whether the cell of a fix can be given a value: a formula is a person's work and is never written over. */
export function canBeWritten(book: BookState | undefined): (fix: Fix) => boolean {
  const formulas = book?.formulas ?? [];
  if (formulas.length === 0) return () => true;
  const cells = new Set(formulas.map(keyOf));
  return (fix) => !cells.has(keyOf(fix));
}

function keyOf({ table, row, column }: { readonly table: string; readonly row: number; readonly column: string }) {
  return `${table} ${row} ${column}`;
}
