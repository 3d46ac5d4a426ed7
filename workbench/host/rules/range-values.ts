import { contains } from "../../book/area";
import type { BookValue } from "../../book/values/book-value";
import type { CellInput } from "../../book/book-sheet";
import { type Entry, readEntry } from "../../book/values/entry";
import { bodyArea } from "../../book/book-tables";
import { fullReferences, shiftRelative, shortReferences } from "../../book/formulas/rewrite-formula";
import { HostError } from "../host-error";
import type { HostContext, RangeTarget } from "../members";
import type { Json } from "../wire";
import { isUnbounded, refuseLocked } from "./protected-cells";

/** One value a cell, rows first; `null` for whole columns and rows. */
export function readCells(range: RangeTarget, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(range)) return null;
  const { area } = range;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)),
  );
}

/** An empty cell is "", an error its text. Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
export function wireValue(value: BookValue): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A formula as Excel gives it, else the value. Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member */
export function wireFormula(host: HostContext, { sheet }: RangeTarget, row: number, column: number): Json {
  const formula = sheet.formula(row, column);
  return formula === undefined
    ? wireValue(sheet.value(row, column))
    : shortReferences(formula, homeOf(host, sheet.id, row, column));
}

/**
 * Writes values or formulas. A single value goes into every cell, `null` leaves a cell as it is, "" empties it, a text is
 * taken as if it was typed. The array must have the range's size.
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values,
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells (null and blank)
 */
export function writeCells(host: HostContext, range: RangeTarget, values: Json): void {
  if (isUnbounded(range)) throw new HostError("InvalidArgument");
  const { sheet, area } = range;
  const cells = cellsOf(range, values);
  refuseLocked(range);
  const tables = host.book.tables.on(sheet.id);
  const formats: { row: number; column: number; format: string }[] = [];
  const isScalar = !Array.isArray(values);
  const inputs = cells.map((line, rowOffset) =>
    line.map((value, columnOffset): CellInput | undefined => {
      if (value === null) return undefined;
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      const isHeading = tables.some((table) => contains({ ...table.area, rows: 1 }, row, column));
      if (isHeading) return { value: String(value) };
      if (typeof value !== "string")
        return { value: sheet.format(row, column) === TEXT_FORMAT ? textOf(value) : value };
      const entry: Entry = readEntry(value, sheet.format(row, column));
      if ("refused" in entry) throw new HostError("InvalidArgument");
      if (entry.format) formats.push({ row, column, format: entry.format });
      if (!("formula" in entry)) return { value: entry.value };
      const home = tables.find((table) => contains(bodyArea(table), row, column))?.name;
      // One formula for many cells is filled: its relative references move.
      const formula = isScalar ? shiftRelative(entry.formula, rowOffset, columnOffset) : entry.formula;
      return { formula: fullReferences(formula, home) };
    }),
  );
  host.book.write(sheet, area, (row, column) => inputs[row - area.row]?.[column - area.column]);
  for (const { row, column, format } of formats) sheet.restyle({ row, column, rows: 1, columns: 1 }, { format });
}

/**
 * Cells of this format hold text, even where a number is put into them.
 * Source: https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
const TEXT_FORMAT = "@";

function textOf(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The value for each cell; a wrong size is the add-in's mistake. */
export function cellsOf({ area }: RangeTarget, values: Json): (string | number | boolean | null)[][] {
  if (!Array.isArray(values)) {
    const value = cellOf(values);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  if (values.length !== area.rows) throw new HostError("InvalidArgument", SIZE);
  return values.map((line: Json) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw new HostError("InvalidArgument", SIZE);
    return line.map(cellOf);
  });
}

const SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Characters that a cell takes. Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

function cellOf(value: Json): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new HostError("InvalidArgument");
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  return value;
}

function homeOf(host: HostContext, sheetId: string, row: number, column: number): string | undefined {
  return host.book.tables.on(sheetId).find((table) => contains(bodyArea(table), row, column))?.name;
}
