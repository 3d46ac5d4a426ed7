import type { Area, CellValue } from "../../workbook/sheet-spec";
import { cellsOf } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { PIECE_BYTES } from "../requests/pieces-by-bytes";
import { syncUnlessTooLarge } from "../requests/sync-unless-too-large";

/** Cells of an area, row by row, and the merged areas that touch it. */
export interface SelectedCells {
  readonly rows: readonly (readonly SelectedCell[])[];
  readonly merges: readonly Area[];
}

export interface SelectedCell {
  readonly value: CellValue;
  /** As Excel shows it, which is "####" where the column is too narrow. */
  readonly text: string;
  readonly format: string;
  readonly isBold: boolean;
  readonly font: string | undefined;
}

/** The first rows in one answer, which shows how large a row is; then the others in answers of at most 4 MB. */
export async function readSelectedCells(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<SelectedCells> {
  const read: CellsBeingRead = { rows: [], merges: new Map() };
  await readRows(context, sheet, area, read, Math.max(1, Math.floor(FIRST_CELLS / area.columns)));
  return { rows: read.rows, merges: [...read.merges.values()] };
}

interface CellsBeingRead {
  readonly rows: (readonly SelectedCell[])[];
  /** By address: one that lies in two bands is met twice. */
  readonly merges: Map<string, Area>;
}

/** Cells that hardly ever fill an answer. */
const FIRST_CELLS = 10_000;

/** Of a cell's looks in an answer. */
const LOOK_BYTES = 75;

async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  read: CellsBeingRead,
  most: number,
): Promise<void> {
  const left = area.rows - read.rows.length;
  if (left === 0) return;
  const band = { ...area, row: area.row + read.rows.length, rows: Math.min(most, left) };
  const range = cellsOf(context, sheet, band);
  range.load("values,text,numberFormat");
  const looks = range.getCellProperties({ format: { font: { bold: true, name: true } } });
  const merges = mergeBands(band).map((part) => {
    const areas = cellsOf(context, sheet, part).getMergedAreasOrNullObject().untrack();
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return areas;
  });
  const answer = await syncUnlessTooLarge(context, band.rows > 1);
  if (answer === "too-large") return readRows(context, sheet, area, read, Math.ceil(band.rows / 4));
  cellsIn(range, looks).forEach((row) => read.rows.push(row));
  merges.forEach((areas) => {
    if (!areas.isNullObject) areas.areas.items.forEach((merged) => noteMerged(read.merges, merged));
  });
  const rowBytes = jsonBytes([range.values, range.text, range.numberFormat]) / band.rows + area.columns * LOOK_BYTES;
  return readRows(context, sheet, area, read, Math.max(1, Math.floor(PIECE_BYTES / rowBytes)));
}

function cellsIn(
  { values, text, numberFormat }: Excel.Range,
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): readonly (readonly SelectedCell[])[] {
  return (values as CellValue[][]).map((row, down) =>
    row.map((value, across) => {
      const font = looks.value[down]?.[across]?.format?.font;
      return {
        value,
        text: String(text[down]?.[across]),
        format: String(numberFormat[down]?.[across]),
        isBold: font?.bold === true,
        font: font?.name === "" ? undefined : font?.name,
      };
    }),
  );
}

/** Excel gives at most 512 merged areas at once; each has two cells or more. */
function mergeBands(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(1024 / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

function noteMerged(merges: Map<string, Area>, range: Excel.Range): void {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  merges.set(`${row} ${column}`, { row, column, rows, columns });
}
