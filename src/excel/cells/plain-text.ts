import { TEXT_FORMAT } from "../../workbook/columns/number-formats";
import type { Area, CellBlock, CellValue } from "../../workbook/sheet-spec";

/**
 * A value as it has to be handed to Excel so that a text stays the text it is. In a cell that has not the text format, Excel
 * reads "1.10" as a number, "6/7/2024" as a day and "- Ban hành" as a formula; an apostrophe before it, which is not
 * shown and not read back, keeps it from doing so.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function asWritten(value: CellValue, format: string | undefined): CellValue {
  if (typeof value !== "string" || format === TEXT_FORMAT || isPlain(value)) return value;
  return `'${value}`;
}

/** Begins with a letter, and is neither a truth value nor an English date ("May 2024"). */
function isPlain(text: string): boolean {
  return text === "" || (/^\p{L}/u.test(text) && !/^(true|false)$|^[a-z]{3,9}[-/. ]*\d/i.test(text));
}

/** The number format that a cell has when block number `last` is written: that of the latest block which covers it. */
export function formatAt(blocks: readonly CellBlock[], last: number, row: number, column: number): string | undefined {
  for (let index = last; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.style?.format !== undefined && covers(block.area, row, column)) return block.style.format;
  }
  return undefined;
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
