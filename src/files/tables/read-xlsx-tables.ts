import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { columnLetters } from "../../workbook/names";
import { further, sheetReach, type Reach } from "./filled-area";
import { rawRows, type CellContent, type PlacedCell } from "./raw-rows";
import { readZipPart } from "../package/read-zip-part";
import { xlsxCellContent } from "./xlsx-cell";
import { guardFile, type GuardedFile } from "../package/zip-guard";

/**
 * The sheets of an .xlsx that have words, in its order, the hidden ones marked; those that Excel's own menus cannot show are left
 * out, and so is a book that has words on hidden sheets alone.
 */
export async function readXlsxTables(bytes: Uint8Array): Promise<Result<readonly RawTable[], FileProblem>> {
  const guarded = guardFile(bytes);
  if (!guarded.ok) return guarded;
  if (guarded.value.type !== "xlsx") return failed({ kind: "wrong-type" });
  if (!hasWholeSheets(guarded.value)) return failed({ kind: "broken" });
  const opened = await openBook(bytes, undefined);
  const book = opened ?? (await openFarBook(guarded.value));
  if (!book) return failed({ kind: "broken" });
  if (book === "too-large") return failed({ kind: "too-large" });
  const tables: RawTable[] = [];
  for (const sheet of book.sheets) {
    const rows = rawRows(cellsOfSheet(sheet, book.defaultFont?.name));
    if (!rows) return failed({ kind: "too-large" });
    const hidden = sheet.hidden === true ? ({ isHidden: true } as const) : {};
    if (rows.length > 0) tables.push({ place: `trang tính "${sheet.name}"`, sheet: sheet.name, ...hidden, rows });
  }
  return tables.some(({ isHidden }) => isHidden !== true) ? ok(tables) : failed({ kind: "no-table" });
}

/** The library reads a sheet that stops in the middle as far as it goes, and says nothing. */
function hasWholeSheets(file: GuardedFile): boolean {
  return sheetParts(file).every((part) => part !== undefined && WHOLE.test(decoded(part.subarray(-LAST_BYTES))));
}

const WHOLE = /(<\/(\w+:)?worksheet\s*|<(\w+:)?worksheet\b[^>]*\/)>\s*(<!--[^]*)?$/;

/** Enough for the closing tag and what some programs write after it. */
const LAST_BYTES = 512;

/** Of each worksheet; `undefined` for one that cannot be unpacked. */
function sheetParts({ bytes, entries }: GuardedFile): readonly (Uint8Array | undefined)[] {
  const sheets = [...entries.values()].filter(({ path }) => /\bworksheets\/[^/]+\.xml$/.test(path));
  return sheets.map((entry) => {
    try {
      return readZipPart(bytes, entry);
    } catch {
      return undefined;
    }
  });
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/**
 * A book that the library refused because some cell stands far away, such as an empty but coloured Z1048576: read as far as its
 * words go.
 * @returns `undefined` when that was not the reason.
 */
async function openFarBook(file: GuardedFile): Promise<Workbook | "too-large" | undefined> {
  const reaches = sheetParts(file).map((part) => sheetReach(part === undefined ? "" : decoded(part)));
  if (reaches.every(({ all }) => squares(all) <= MOST_SQUARES_OF_LIBRARY)) return undefined;
  const filled = reaches.reduce((most, reach) => further(most, reach.filled), { rows: 1, columns: 1 });
  return squares(filled) > MOST_SQUARES_OF_LIBRARY ? "too-large" : openBook(file.bytes, filled);
}

/** It makes a grid as high and wide as the furthest cell. Source: `MAX_TOTAL_CELLS` in hucre's limits.mjs. */
const MOST_SQUARES_OF_LIBRARY = 20_000_000;

function squares({ rows, columns }: Reach): number {
  return rows * columns;
}

/**
 * @param within - Cells outside are not read; `undefined` for all.
 * @returns `undefined` when the library cannot read it, whatever the reason.
 */
async function openBook(bytes: Uint8Array, within: Reach | undefined): Promise<Workbook | undefined> {
  try {
    return await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ veryHidden }) => veryHidden !== true,
      ...(within && { range: `A1:${columnLetters(within.columns - 1)}${within.rows}` }),
    });
  } catch {
    return undefined;
  }
}

function cellsOfSheet(sheet: Sheet, defaultFont: string | undefined): readonly PlacedCell[] {
  const contentAt = (row: number, column: number): CellContent =>
    xlsxCellContent(sheet.rows[row]?.[column] ?? null, sheet.cells?.get(`${row},${column}`), defaultFont);
  const cells: PlacedCell[] = (sheet.merges ?? []).map(({ startRow: row, startCol: column, endRow, endCol }) => {
    return { row, column, rows: endRow - row + 1, columns: endCol - column + 1, content: contentAt(row, column) };
  });
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) cells.push({ row, column, rows: 1, columns: 1, content: contentAt(row, column) });
    });
  });
  return cells;
}
