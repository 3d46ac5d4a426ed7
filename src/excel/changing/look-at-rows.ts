import type { CellValue } from "../../workbook/sheet-spec";
import { isFormula } from "../cells/is-formula";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** Whole rows of a table below one another, as they are just before the change. */
export interface RowsFound {
  readonly rows: readonly RowFound[];
  /** Whether cells of the sheet beside the table hold anything in these rows. */
  readonly hasNeighbours: boolean;
}

/** One for each column of the table. */
export type RowFound = readonly TableCell[];

export interface TableCell {
  readonly value: CellValue;
  /** With its "=", as Excel gives it. */
  readonly formula: string | undefined;
  readonly format: string;
  readonly locked: boolean;
}

/** What to ask for about rows of a table, and what was found once it is answered. */
export interface RowsLook {
  readonly part: RequestPart;
  readonly found: () => RowsFound;
}

/** `"last"`: of the table's data, wherever that is. */
export type RowsPlace = "last" | { readonly row: number; readonly count: number };

/** @param bytes of the values in an answer, about. */
export function rowsLook(table: string, place: RowsPlace, bytes: number): RowsLook {
  let asked: RowsAsked | undefined;
  return {
    part: {
      bytes: 8 * OBJECT_BYTES + 5 * ACTION_BYTES + 3 * bytes,
      ask: ({ workbook }) => {
        const range = rowsAt(workbook.tables.getItemOrNullObject(table), place);
        range.load("values,formulas,numberFormat,columnIndex,columnCount");
        const used = range.getEntireRow().untrack().getUsedRangeOrNullObject(true).untrack();
        used.load("columnIndex,columnCount");
        asked = { range, used, looks: range.getCellProperties({ format: { protection: true } }) };
      },
    },
    found: () =>
      asked === undefined || asked.range.isNullObject ? { rows: [], hasNeighbours: false } : rowsFound(asked),
  };
}

interface RowsAsked {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function rowsFound({ range, used, looks }: RowsAsked): RowsFound {
  return {
    rows: (range.values as CellValue[][]).map((row, index) =>
      row.map((value, column): TableCell => {
        const formula = range.formulas[index]?.[column] as CellValue;
        return {
          value,
          formula: isFormula(formula, value) ? formula : undefined,
          format: String(range.numberFormat[index]?.[column]),
          locked: looks.value[index]?.[column]?.format?.protection?.locked !== false,
        };
      }),
    ),
    hasNeighbours: !used.isNullObject && reachesOut(used, range),
  };
}

function rowsAt(table: Excel.Table, place: RowsPlace): Excel.Range {
  const body = table.getDataBodyRange().untrack();
  if (place === "last") return body.getLastRow().untrack();
  const first = body.getRow(0).untrack();
  const top = first.getOffsetRange(place.row, 0).untrack();
  return place.count === 1 ? top : top.getResizedRange(place.count - 1, 0).untrack();
}

function reachesOut(used: Excel.Range, range: Excel.Range): boolean {
  return (
    used.columnIndex < range.columnIndex || used.columnIndex + used.columnCount > range.columnIndex + range.columnCount
  );
}
