import type { CellValue } from "../../workbook/sheet-spec";
import { isFormula } from "../cells/is-formula";
import { jsonBytes } from "../requests/json-bytes";
import { adjacentRows } from "../cells/runs";

/** Rows of a table below one another, as they were read. */
export interface RowsAnswered {
  readonly values: readonly (readonly CellValue[])[];
  /** Where looks were asked for. */
  readonly looks: RowLooks | undefined;
  /** Of the answer, about; without formulas. */
  readonly bytes: number;
}

export interface RowLooks {
  /** One a row. */
  readonly hidden: readonly boolean[];
  /** One a column: the number format of all its cells, or `null` when they differ. */
  readonly formats: readonly (string | null)[];
  /** By column, counting from 0 in the table: one a row, `""` without a formula. */
  readonly formulas: ReadonlyMap<number, readonly string[]>;
  /** Of the formulas in the answer, by column; in a cell without one its value comes again. */
  readonly formulaBytes: ReadonlyMap<number, number>;
}

/**
 * Asks for rows of a table.
 * @param range all columns of these rows
 * @param formulaColumns the columns whose formulas are wanted, counting from 0; `undefined`: values only, no looks
 * @returns what to call for the rows once they are answered
 */
export function askForRows(range: Excel.Range, formulaColumns: readonly number[] | undefined): () => RowsAnswered {
  if (formulaColumns === undefined) {
    range.load("values");
    return () => ({ values: range.values as CellValue[][], looks: undefined, bytes: jsonBytes(range.values) });
  }
  range.load("values,numberFormat");
  // `rowHidden` of a range is null when only some of its rows are hidden; this tells row by row.
  const lines = range.getRowProperties({ rowHidden: true });
  const runs = adjacentRows(formulaColumns.map((column) => ({ row: column }))).map((run) => {
    const first = run[0].row;
    const cells = columnsOf(range, first, run.length);
    cells.load("formulas");
    return { first, cells };
  });
  return () => {
    const values = range.values as CellValue[][];
    const formulas = new Map<number, readonly CellValue[]>();
    for (const { first, cells } of runs) {
      for (let column = 0; column < (cells.formulas[0]?.length ?? 0); column += 1)
        formulas.set(
          first + column,
          (cells.formulas as CellValue[][]).map((row) => row[column] ?? ""),
        );
    }
    return {
      values,
      looks: {
        hidden: lines.value.map(({ rowHidden }) => rowHidden === true),
        formats: uniformColumns(range.numberFormat as string[][]),
        formulas: mapped(formulas, (cells, column) =>
          cells.map((formula, row) => (isFormula(formula, values[row]?.[column] ?? "") ? formula : "")),
        ),
        formulaBytes: mapped(formulas, jsonBytes),
      },
      bytes: jsonBytes(values) + jsonBytes(range.numberFormat) + values.length * BYTES_OF_A_LINE,
    };
  };
}

/** `{"rowHidden":false},` */
const BYTES_OF_A_LINE = 20;

function columnsOf(range: Excel.Range, first: number, count: number): Excel.Range {
  const column = range.getColumn(first).untrack();
  return count === 1 ? column : column.getResizedRange(0, count - 1).untrack();
}

function uniformColumns(formats: readonly (readonly string[])[]): readonly (string | null)[] {
  return (formats[0] ?? []).map((format, column) => (formats.every((row) => row[column] === format) ? format : null));
}

function mapped<From, To>(from: ReadonlyMap<number, From>, to: (value: From, key: number) => To): Map<number, To> {
  return new Map([...from].map(([key, value]) => [key, to(value, key)]));
}
