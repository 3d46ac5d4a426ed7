import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { rawRows, type CellContent, type PlacedCell } from "./raw-rows";
import { readZipPart } from "../package/read-zip-part";
import { xlsxCellContent } from "./xlsx-cell";
import { guardFile, type GuardedFile } from "../package/zip-guard";

/** The sheets of an .xlsx that have words, in its order; hidden ones are left out. */
export async function readXlsxTables(bytes: Uint8Array): Promise<Result<readonly RawTable[], FileProblem>> {
  const guarded = guardFile(bytes);
  if (!guarded.ok) return guarded;
  if (guarded.value.type !== "xlsx") return failed({ kind: "wrong-type" });
  const book = hasWholeSheets(guarded.value) ? await openBook(bytes) : undefined;
  if (!book) return failed({ kind: "broken" });
  const tables: RawTable[] = [];
  for (const sheet of book.sheets) {
    const rows = rawRows(cellsOfSheet(sheet, book.defaultFont?.name));
    if (!rows) return failed({ kind: "too-large" });
    if (rows.length > 0) tables.push({ place: `trang tính "${sheet.name}"`, sheet: sheet.name, rows });
  }
  return tables.length > 0 ? ok(tables) : failed({ kind: "no-table" });
}

/** The library reads a sheet that stops in the middle as far as it goes, and says nothing. */
function hasWholeSheets({ bytes, entries }: GuardedFile): boolean {
  const sheets = [...entries.values()].filter(({ path }) => /\bworksheets\/[^/]+\.xml$/.test(path));
  return sheets.every((entry) => {
    try {
      const part = readZipPart(bytes, entry);
      return /(<\/(\w+:)?worksheet\s*|<(\w+:)?worksheet\b[^>]*\/)>\s*(<!--[^]*)?$/.test(
        new TextDecoder().decode(part.subarray(-LAST_BYTES)),
      );
    } catch {
      return false;
    }
  });
}

/** Enough for the closing tag and what some programs write after it. */
const LAST_BYTES = 512;

/** @returns `undefined` when the library cannot read it, whatever the reason. */
async function openBook(bytes: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
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
