import type { AreaContent } from "./content/book-content";

/** A rectangle of cells; rows and columns count from 0. */
export type Area = AreaContent;

/** Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === SHEET_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === SHEET_COLUMNS;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** `area` without `hole`, as up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: area.row + area.rows - cut.row - cut.rows },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    {
      row: cut.row,
      rows: cut.rows,
      column: cut.column + cut.columns,
      columns: area.column + area.columns - cut.column - cut.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** 0 is `A`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:C3`, `A:C` or `1:3`. */
export function addressOf(area: Area): string {
  const [left, right] = [columnName(area.column), columnName(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** With dollars: `$A$1:$C$3`. */
export function absoluteAddressOf(area: Area): string {
  return addressOf(area)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
}

export interface SheetAddress {
  /** Without quotes. */
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `'Phụ lục I'!$A$1:C3`, `A:C`, `2:5`; `undefined` when it is none of these or outside a sheet. */
export function readAddress(text: string): SheetAddress | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/u.exec(text.trim());
  const area = match?.[3] ? readArea(match[3]) : undefined;
  if (!match || !area) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

function readArea(text: string): Area | undefined {
  const parts = text.replaceAll("$", "").split(":");
  if (parts.length > 2) return undefined;
  const first = corner(parts[0] ?? "");
  const last = corner(parts[1] ?? parts[0] ?? "");
  if (!first || !last) return undefined;
  // `A` or `5` alone is no address; `A:A` is.
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = span(first.row, last.row, SHEET_ROWS);
  const columns = span(first.column, last.column, SHEET_COLUMNS);
  if (!rows || !columns) return undefined;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(text);
  if (!match || text === "") return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

function span(
  a: number | undefined,
  b: number | undefined,
  limit: number,
): { start: number; count: number } | undefined {
  if (a === undefined && b === undefined) return { start: 0, count: limit };
  if (a === undefined || b === undefined) return undefined;
  const start = Math.min(a, b);
  const end = Math.max(a, b);
  return start < 0 || end >= limit ? undefined : { start, count: end - start + 1 };
}

/** The sheet's name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
