import type { Entry } from "../../workbook/book-change";
import { numberFormatKind, showsDigits } from "../../workbook/form/number-format-kind";
import { numberFormatOf, TEXT_FORMAT } from "../../workbook/columns/number-formats";
import type { CellValue } from "../../workbook/sheet-spec";
import { cellsOf } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import type { CellFound, RunFound } from "./look-at-entries";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";
import { asWritten } from "../cells/plain-text";

/**
 * The cells of entries as they are to be, or as they were before. Excel misplaces what is written over several rows of which a
 * filter hides some; cell by cell it does not.
 * https://github.com/OfficeDev/office-js/issues/224
 */
export function entryParts(runs: readonly RunFound[], which: "value" | "before"): readonly RequestPart[] {
  return runs.flatMap((run) => {
    const cells = run.entries.map((entry, index) => writtenCell(entry, run.cells[index], which));
    return run.hasHiddenRows
      ? cells.flatMap((cell, index) => (cell.value === null ? [] : columnParts(run, run.row + index, [cell])))
      : columnParts(run, run.row, cells);
  });
}

/**
 * The format that a cell has to be given before its value; `undefined` when its own will do. Pasting leaves cells of text format, in
 * which a number becomes text, and of none, in which a day is shown as 45453.
 */
export function formatToGive(entry: Entry | undefined, cell: CellFound | undefined): string | undefined {
  if (entry === undefined || cell === undefined) return undefined;
  const wanted = entry.format ?? formatOfNumber(entry, cell.format);
  return wanted === undefined || isSameFormat(wanted, cell.format) ? undefined : wanted;
}

/** Excel names the computer's own short day in several ways: `dd/mm/yyyy` given can be `m/d/yyyy` when read. */
function isSameFormat(one: string, other: string): boolean {
  return one === other || (numberFormatKind(one) === "day" && numberFormatKind(other) === "day");
}

function formatOfNumber({ value, heading }: Entry, format: string): string | undefined {
  if (typeof value !== "number" || !showsDigits(format)) return undefined;
  const ofColumn = numberFormatOf(heading);
  return format === TEXT_FORMAT || !showsDigits(ofColumn) ? ofColumn : undefined;
}

/** Whether a cell of the run is given another format, which the protection of its sheet does not allow. */
export function givesFormats({ entries, cells }: RunFound): boolean {
  return entries.some((entry, index) => formatToGive(entry, cells[index]) !== undefined);
}

interface WrittenCell {
  /** Excel leaves a cell as it is that is given null. */
  readonly value: CellValue;
  readonly format: string | null;
}

function writtenCell(entry: Entry | undefined, cell: CellFound | undefined, which: "value" | "before"): WrittenCell {
  if (entry === undefined) return { value: null, format: null };
  const given = formatToGive(entry, cell);
  const format = given !== undefined && which === "before" ? cell?.format : given;
  return { value: asWritten(entry[which] ?? "", format ?? cell?.format), format: format ?? null };
}

/** The format stands before the value: the value is taken by it. */
function columnParts(run: RunFound, row: number, cells: readonly WrittenCell[]): readonly RequestPart[] {
  const values = columnPart(
    run,
    row,
    "values",
    cells.map(({ value }) => value),
  );
  if (cells.every(({ format }) => format === null)) return [values];
  return [
    columnPart(
      run,
      row,
      "numberFormat",
      cells.map(({ format }) => format),
    ),
    values,
  ];
}

function columnPart(
  { table, column }: RunFound,
  row: number,
  property: "values" | "numberFormat",
  cells: readonly CellValue[],
): RequestPart {
  const rows = cells.map((cell) => [cell]);
  return {
    bytes: 2 * OBJECT_BYTES + ACTION_BYTES + jsonBytes(rows),
    ask: (context) => {
      cellsOf(context, table.sheet, { row, column, rows: rows.length, columns: 1 })[property] = rows;
    },
  };
}
