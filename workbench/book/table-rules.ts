import { type Area, contains, intersection } from "./area";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { type BookTable, bodyArea, calculatedFormula } from "./book-tables";
import { renameColumnIn, sameName, shiftRelative } from "./formulas/rewrite-formula";
import { rewriteFormulas } from "./formulas/rewrite-formulas";

// What Excel does to a table when its cells are written.

/** After a write: heading cells rename columns, and a column filled with one formula becomes a calculated one. */
export function followTables(book: Book, sheet: BookSheet, area: Area): void {
  for (const table of book.tables.on(sheet.id)) {
    if (intersection(area, { ...table.area, rows: 1 })) renameColumns(book, sheet, table);
    if (intersection(area, bodyArea(table))) noteCalculatedColumns(sheet, table, area);
  }
}

/**
 * The table takes in the row below when something is typed there, if it is allowed to and the row was empty; calculated
 * columns fill down. Source: https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c
 */
export function growTable(book: Book, sheet: BookSheet, row: number, column: number): BookTable | undefined {
  if (sheet.extras.protection) return undefined;
  const table = book.tables
    .on(sheet.id)
    .find(({ area }) => contains({ ...area, row: area.row + area.rows, rows: 1 }, row, column));
  if (!table || book.tables.touching(sheet.id, { ...table.area, row, rows: 1 })) return undefined;
  const grown = book.tables.change(table, { area: { ...table.area, rows: table.area.rows + 1 } });
  fillRows(sheet, grown, row, 1, column);
  return grown;
}

/** New data rows take over looks and calculated columns from the row above them. */
export function fillRows(sheet: BookSheet, table: BookTable, first: number, count: number, except?: number): void {
  const { column: left, columns } = table.area;
  const above = first - 1;
  if (above > table.area.row)
    for (let column = left; column < left + columns; column++) {
      const look = sheet.look(above, column);
      sheet.restyle({ row: first, column, rows: count, columns: 1 }, look);
    }
  sheet.write({ row: first, column: left, rows: count, columns }, (row, column) => {
    const name = table.columns[column - left]?.name ?? "";
    const formula = column === except ? undefined : calculatedFormula(table, name, row);
    return formula === undefined ? undefined : { formula };
  });
}

/** A formula typed into an otherwise empty column fills it. Source: https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8 */
export function fillColumn(book: Book, sheet: BookSheet, row: number, column: number): Area | undefined {
  const table = book.tables.on(sheet.id).find((candidate) => contains(bodyArea(candidate), row, column));
  const formula = sheet.formula(row, column);
  if (!table || formula === undefined) return undefined;
  const body = { ...bodyArea(table), column, columns: 1 };
  for (let other = body.row; other < body.row + body.rows; other++)
    if (other !== row && sheet.value(other, column) !== null) return undefined;
  sheet.write(body, (at) => (at === row ? undefined : { formula: shiftRelative(formula, at - row, 0) }));
  noteCalculatedColumns(sheet, table, body);
  return body;
}

/** Headings are text, never empty and unique in their table; Excel changes what is written until they are. */
function renameColumns(book: Book, sheet: BookSheet, table: BookTable): void {
  const { row, column: left } = table.area;
  const names: string[] = [];
  table.columns.forEach((_, index) => {
    const value = sheet.value(row, left + index);
    const text = value === null || typeof value === "object" ? "" : String(value);
    names.push(uniqueHeading(text === "" ? `Column${index + 1}` : text, names));
  });
  sheet.write({ ...table.area, rows: 1 }, (_, column) => {
    const name = names[column - left] ?? "";
    return sheet.value(row, column) === name ? undefined : { value: name };
  });
  const changes = table.columns.flatMap((column, index) => {
    const to = names[index] ?? column.name;
    return to === column.name ? [] : [{ from: column.name, to }];
  });
  if (changes.length === 0) return;
  book.tables.change(table, { columns: names.map((name) => ({ name })) });
  const { formulas } = table.extras;
  for (const { from, to } of changes) {
    const formula = formulas.get(from);
    formulas.delete(from);
    if (formula !== undefined) formulas.set(to, formula);
  }
  rewriteFormulas(book, (formula, home) =>
    changes.reduce((text, change) => renameColumnIn(text, table.name, change, home), formula),
  );
}

export function uniqueHeading(name: string, taken: readonly string[]): string {
  let unique = name;
  for (let number = 2; taken.some((other) => sameName(other, unique)); number++) unique = `${name}${number}`;
  return unique;
}

function noteCalculatedColumns(sheet: BookSheet, table: BookTable, written: Area): void {
  const body = bodyArea(table);
  table.columns.forEach(({ name }, index) => {
    const column = body.column + index;
    if (column < written.column || column >= written.column + written.columns) return;
    const isWhole = written.row <= body.row && written.row + written.rows >= body.row + body.rows;
    const formula = sheet.formula(body.row, column);
    if (!isWhole && !table.extras.formulas.has(name)) return;
    if (isWhole && formula === undefined) return void table.extras.formulas.delete(name);
    if (!isWhole || formula === undefined) return;
    for (let row = body.row + 1; row < body.row + body.rows; row++)
      if (sheet.formula(row, column) !== shiftRelative(formula, row - body.row, 0)) return;
    table.extras.formulas.set(name, formula);
  });
}
