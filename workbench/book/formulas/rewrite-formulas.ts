import { contains } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import { bodyArea } from "../book-tables";
import { changeConditionalFormat, conditionalFormatsOf } from "../looks/conditional-formats";
import { setValidation, validationsOf } from "../values/validations";

type Rewrite = (formula: string, home: string | undefined) => string;

/**
 * Rewrites every formula of the book, as Excel does after a rename: in cells, names, calculated columns, validation rules and
 * conditional formats. `home` is the table that holds the formula. What stays the same is not written.
 */
export function rewriteFormulas(book: Book, rewriteOne: Rewrite): void {
  const rewrite = remembered(rewriteOne);
  rewriteCells(book, rewrite);
  for (const name of book.names.all()) {
    const formula = rewrite(name.formula, undefined);
    if (formula !== name.formula) book.names.change(name, { formula });
  }
  for (const table of book.tables.all())
    for (const [column, formula] of table.extras.formulas)
      table.extras.formulas.set(column, rewrite(formula, table.name));
  for (const sheet of book.sheets()) {
    for (const { content } of validationsOf(sheet)) {
      const formula1 = rewrite(content.formula1, undefined);
      const formula2 = content.formula2 === undefined ? undefined : rewrite(content.formula2, undefined);
      if (formula1 === content.formula1 && formula2 === content.formula2) continue;
      setValidation(sheet, { ...content, formula1, ...(formula2 === undefined ? {} : { formula2 }) });
    }
    for (const { id, content } of conditionalFormatsOf(sheet)) {
      const formula = rewrite(content.formula, undefined);
      if (formula !== content.formula) changeConditionalFormat(sheet, id, { formula });
    }
  }
}

/** Cells of a calculated column all have the same text. */
function remembered(rewrite: Rewrite): Rewrite {
  const known = new Map<string, string>();
  return (formula, home) => {
    const key = `${home ?? ""}|${formula}`;
    const after = known.get(key) ?? rewrite(formula, home);
    known.set(key, after);
    return after;
  };
}

/**
 * The same for formulas in cells and names alone, which are told the sheet they stand on; a name stands on none. Those of tables,
 * validations and conditional formats follow their areas (shift-cells.ts).
 */
export function rewriteFormulasBySheet(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets()) {
    const onSheet = remembered((formula) => rewrite(formula, sheet.name));
    rewriteCells(book, onSheet, [sheet]);
  }
  for (const name of book.names.all()) {
    const formula = rewrite(name.formula, undefined);
    if (formula !== name.formula) book.names.change(name, { formula });
  }
}

function rewriteCells(book: Book, rewrite: Rewrite, sheets: readonly BookSheet[] = book.sheets()): void {
  for (const sheet of sheets) {
    const tables = book.tables.on(sheet.id);
    const changed: { row: number; column: number; formula: string }[] = [];
    sheet.forEachCell((row, column, cell) => {
      if (!cell.f && !cell.si) return;
      const formula = sheet.formula(row, column);
      if (formula === undefined) return;
      const home = tables.find((table) => contains(bodyArea(table), row, column));
      const after = rewrite(formula, home?.name);
      if (after !== formula) changed.push({ row, column, formula: after });
    });
    sheet.writeScattered(changed);
  }
}
