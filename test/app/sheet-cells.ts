import type { BookContent, CellContent, ContentValue, SheetContent } from "../../workbench/book/content/book-content";

export function sheetIn(content: BookContent, name: string): SheetContent {
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined)
    throw new Error(`No sheet ${name}, only ${content.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** @param address without dollar signs: `H12`. */
export function valueAt(sheet: SheetContent, address: string): ContentValue | undefined {
  const { row, column } = placeOf(address);
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

/** Values of a table's column, by heading. */
export function columnValues(content: BookContent, table: string, heading: string): (ContentValue | undefined)[] {
  const { sheet, found } = tableIn(content, table);
  const column = found.area.column + found.columns.findIndex((one) => one.name === heading);
  if (column < found.area.column) throw new Error(`Table ${table} has no column ${heading}`);
  const cells = new Map(sheet.cells.filter((cell) => cell.column === column).map((cell) => [cell.row, cell.value]));
  return Array.from({ length: found.area.rows - 1 }, (_, index) => cells.get(found.area.row + 1 + index));
}

export function tableIn(content: BookContent, name: string) {
  for (const sheet of content.sheets) {
    const found = sheet.tables.find((table) => table.name === name);
    if (found !== undefined) return { sheet, found };
  }
  throw new Error(`No table ${name}`);
}

/** Where the cell of a table's data stands; `row` counts data rows from 0. */
export function cellOf(content: BookContent, table: string, row: number, heading: string) {
  const { sheet, found } = tableIn(content, table);
  const column = found.area.column + found.columns.findIndex((one) => one.name === heading);
  return { sheet: sheet.name, row: found.area.row + 1 + row, column };
}

export function errorsIn(content: BookContent): string[] {
  return content.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell: CellContent) => typeof cell.value === "object")
      .map((cell) => `${sheet.name} ${cell.row} ${cell.column} ${JSON.stringify(cell.value)}`),
  );
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
