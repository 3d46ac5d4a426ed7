import { type Area, intersection } from "../area";
import type { BookSheet } from "../book-sheet";
import { STANDARD_ROW_POINTS } from "./text-height";
import { areaOfRange, rangeOfArea } from "../univer/univer-range";

// Columns, rows, merges and panes of a sheet, kept by Univer in pixels (96 a inch; a point is 4/3 of one).

/** Excel's standard column: 8.43 characters of Calibri 11. */
export const STANDARD_COLUMN_PIXELS = 64;

export const pointsOfPixels = (pixels: number): number => pixels * 0.75;
export const pixelsOfPoints = (points: number): number => points / 0.75;

/** Pixels of a width in characters. Source: ECMA-376 Part 1, 18.3.1.13 (7 pixels a digit, 5 of padding). */
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
/** What a column's width leaves for text. */
export const innerWidth = (pixels: number): number => pixels - 5;
export const charactersOfPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

export function columnWidth(sheet: BookSheet, column: number): number {
  return sheet.model.getColumnManager().getColumn(column)?.w ?? STANDARD_COLUMN_PIXELS;
}

export function setColumnWidth(sheet: BookSheet, area: Area, pixels: number): void {
  applyColumns(sheet, area, { w: pixels });
}

export function isColumnHidden(sheet: BookSheet, column: number): boolean {
  return sheet.model.getColumnManager().getColumn(column)?.hd === 1;
}

export function setColumnsHidden(sheet: BookSheet, area: Area, hidden: boolean): void {
  applyColumns(sheet, area, { hd: hidden ? 1 : 0 });
}

export function rowHeight(sheet: BookSheet, row: number): number {
  const data = sheet.model.getRowManager().getRow(row);
  const pixels = data?.ia === 1 ? data.ah : data?.h;
  return pixels === undefined ? STANDARD_ROW_POINTS : pointsOfPixels(pixels);
}

/** From now on the rows keep this height, whatever their text. */
export function setRowHeight(sheet: BookSheet, area: Area, points: number): void {
  applyRows(sheet, area, () => ({ h: pixelsOfPoints(points), ia: 0 }));
}

/** The rows have no height of their own, but what their text needs. */
export function fitRows(sheet: BookSheet, area: Area, points: (row: number) => number): void {
  applyRows(sheet, area, (row) => ({ ah: pixelsOfPoints(points(row)), ia: 1 }));
}

export function isRowHidden(sheet: BookSheet, row: number): boolean {
  return sheet.model.getRowManager().getRow(row)?.hd === 1;
}

export function setRowsHidden(sheet: BookSheet, area: Area, hidden: boolean): void {
  applyRows(sheet, area, () => ({ hd: hidden ? 1 : 0 }));
}

export function mergesOf(sheet: BookSheet): Area[] {
  return sheet.model.getMergeData().map(areaOfRange);
}

/**
 * Only the top-left value stays; `across`: each row's left one, each row for itself.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
 */
export function merge(sheet: BookSheet, area: Area, across: boolean): void {
  unmerge(sheet, area);
  const lines = across ? indices(area.row, area.rows).map((row) => ({ ...area, row, rows: 1 })) : [area];
  const ranges = lines.filter((line) => line.rows * line.columns > 1).map(rangeOfArea);
  if (ranges.length === 0) return;
  sheet.makeRoom(area);
  sheet.univer.apply("sheet.mutation.add-worksheet-merge", { subUnitId: sheet.id, ranges });
  sheet.write(area, (row, column) =>
    column === area.column && (across || row === area.row) ? undefined : { value: null },
  );
}

export function unmerge(sheet: BookSheet, area: Area): void {
  const ranges = mergesOf(sheet)
    .filter((merged) => intersection(merged, area))
    .map(rangeOfArea);
  if (ranges.length > 0) sheet.univer.apply("sheet.mutation.remove-worksheet-merge", { subUnitId: sheet.id, ranges });
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function frozen(sheet: BookSheet): Frozen | undefined {
  const { xSplit, ySplit } = sheet.model.getFreeze();
  return xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : undefined;
}

export function setFrozen(sheet: BookSheet, panes: Frozen | undefined): void {
  sheet.univer.apply("sheet.mutation.set-frozen", { subUnitId: sheet.id, ...univerFreeze(panes) });
}

export function univerFreeze(panes: Frozen | undefined): {
  xSplit: number;
  ySplit: number;
  startRow: number;
  startColumn: number;
} {
  const { rows, columns } = panes ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function applyColumns(sheet: BookSheet, area: Area, data: object): void {
  sheet.makeRoom({ ...area, row: 0, rows: 1 });
  const columnData = Object.fromEntries(indices(area.column, area.columns).map((index) => [index, data]));
  sheet.univer.apply("sheet.mutation.set-col-data", { subUnitId: sheet.id, columnData });
}

function applyRows(sheet: BookSheet, area: Area, data: (row: number) => object): void {
  sheet.makeRoom({ ...area, column: 0, columns: 1 });
  const rowData = Object.fromEntries(indices(area.row, area.rows).map((index) => [index, data(index)]));
  sheet.univer.apply("sheet.mutation.set-row-data", { subUnitId: sheet.id, rowData });
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => first + offset);
}
