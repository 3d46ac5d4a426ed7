import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import type { DayEntry, NumberEntry, StatusEntry } from "../../domain/progress/progress";
import { statusNamed } from "../../domain/progress/status";
import { folded } from "../../domain/words/folded";
import { remembered } from "../../domain/words/remembered";
import type { TableSnapshot } from "./book-snapshot";
import type { CellValue } from "../sheet-spec";

/** One data row of a table, by heading; a column that is not there reads as empty. */
export type RowReader = (heading: string) => CellValue;

/** @returns a reader for each data row; headings are found once for the whole table. */
export function rowReaders(table: TableSnapshot): readonly RowReader[] {
  const columns = new Map(table.headings.map((heading, index) => [foldedHeading(heading), index]));
  return table.rows.map((row) => (heading) => {
    const column = columns.get(foldedHeading(heading));
    return column === undefined ? "" : (row[column] ?? "");
  });
}

/** Where a heading stands in the table, counting from 0, or -1. */
export function columnIndex({ headings }: Pick<TableSnapshot, "headings">, heading: string): number {
  let columns = columnsOf.get(headings);
  if (columns === undefined) {
    columns = new Map(headings.map((one, index) => [foldedHeading(one), index] as const).reverse());
    columnsOf.set(headings, columns);
  }
  return columns.get(foldedHeading(heading)) ?? -1;
}

/** By folded heading; of two that are the same, the first. The same tables are asked for every finding and every row. */
const columnsOf = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

export function textIn(value: CellValue): string {
  return value === null ? "" : String(value).normalize("NFC").trim();
}

/** A cell of spaces is empty, as TRIM in the sheet's formulas says. */
export function dayIn(value: CellValue): DayEntry | undefined {
  if (typeof value === "number") {
    const day = dayOfExcelNumber(value);
    return day === undefined ? { kind: "text", text: String(value) } : { kind: "day", day };
  }
  const text = spacesTrimmed(value);
  return text === "" ? undefined : { kind: "text", text };
}

export function numberIn(value: CellValue): NumberEntry | undefined {
  if (typeof value === "number") return { kind: "number", number: value };
  const text = spacesTrimmed(value);
  return text === "" ? undefined : { kind: "text", text };
}

/** A status is its exact words; with a space before or after, formulas do not know it either. */
export function statusIn(value: CellValue): StatusEntry | undefined {
  const text = value === null ? "" : String(value);
  const status = statusNamed(text);
  if (status !== undefined) return { kind: "status", status };
  return text.trim() === "" ? undefined : { kind: "text", text };
}

function spacesTrimmed(value: CellValue): string {
  return value === null ? "" : String(value).replace(/^ +| +$/g, "");
}

/** A workbook has a few dozen headings, and each is looked for in every row. */
const foldedHeading = remembered(folded);
