import { CellValueType, type ICellData, type IDisposable, type Univer, toDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SET_RANGE_VALUES } from "../book/univer/calculation";
import { readEntry } from "../book/values/entry";

/**
 * Univer reads 12/6/2024 as 6 December and 25/6/2024 as text. The workbench is a computer set to Vietnamese days: what is typed
 * into the grid is read as the book reads it, and days that were pasted are turned round.
 */
export function readEntriesDayFirst(univer: Univer, api: FUniver): IDisposable {
  const typed = univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 100,
      handler: (cell, { worksheet, row, col }, next) => {
        const { n } = worksheet.getComposedCellStyle(row, col);
        return next(cell && typedCell(cell, n?.pattern ?? "General"));
      },
    });
  const pasted = api.onBeforeCommandExecute(({ id, params }, options) => {
    if (id !== SET_RANGE_VALUES || options?.["fromFormula"] === true) return;
    const { cellValue } = params as { readonly cellValue?: Record<number, Record<number, ICellData | null>> };
    for (const row of Object.values(cellValue ?? {})) Object.values(row).forEach(turnRound);
  });
  return toDisposable(() => {
    typed();
    pasted.dispose();
  });
}

function typedCell(cell: ICellData, format: string): ICellData {
  if (typeof cell.v !== "string") return cell;
  const entry = readEntry(cell.v, format);
  if (!("value" in entry) || typeof entry.value !== "number") return cell;
  const style = typeof cell.s === "object" ? cell.s : {};
  return { ...cell, v: entry.value, ...(entry.format && { s: { ...style, n: { pattern: entry.format } } }) };
}

/** The format that Univer gives a day it has read tells how. With full stops it is text here. */
function turnRound(cell: ICellData | null): void {
  if (cell === null || typeof cell.v !== "number" || typeof cell.s !== "object" || cell.s === null) return;
  const separator = /^m+([./-])d+\1y+$/i.exec(cell.s.n?.pattern ?? "")?.[1];
  if (separator === undefined) return;
  const read = new Date(Date.UTC(1899, 11, 30 + cell.v));
  const text = [read.getUTCMonth() + 1, read.getUTCDate(), read.getUTCFullYear()].join(separator);
  const entry = readEntry(text, "General");
  if (!("value" in entry) || typeof entry.value === "object") return;
  cell.v = entry.value;
  cell.t = typeof entry.value === "string" ? CellValueType.STRING : CellValueType.NUMBER;
  cell.s = { ...cell.s, n: { pattern: entry.format ?? "General" } };
}
