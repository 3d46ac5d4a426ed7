import type { TableHeading } from "../../workbook/reading/book-snapshot";
import type { ColumnLook, TableLook } from "../../workbook/reading/table-look";
import { askForColumns } from "./column-looks";
import { askForFormats, formatLooks, type FormatsAsked } from "./format-looks";
import type { ListedFormat } from "./listed-formats";
import type { RowLooks, RowsAnswered } from "./rows-asked";

/** What is asked of a table as a whole, whatever its rows. */
export interface LookAsked {
  readonly filter: Excel.AutoFilter;
  /** `undefined` for a table without rows. */
  readonly columns: ReturnType<typeof askForColumns> | undefined;
  /** `undefined` when conditional formats are not looked at. */
  readonly formats: FormatsAsked | undefined;
}

/** @param body all data rows; `undefined` when there are none */
export function askForLook(
  { name, headings }: TableHeading,
  table: Excel.Table,
  body: Excel.Range | undefined,
  listed: readonly ListedFormat[] | undefined,
): LookAsked {
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  return {
    filter,
    columns: body && askForColumns(body, headings.length),
    formats: body && listed && askForFormats(name, body, listed),
  };
}

/** @param formulaColumns counting from 0 */
export function tableLook(
  { headings }: TableHeading,
  { filter, columns, formats }: LookAsked,
  runs: readonly RowsAnswered[],
  formulaColumns: readonly number[] = [],
): TableLook {
  const rows = runs.flatMap(({ looks }) => looks ?? []);
  const states = columns?.();
  return {
    isFiltered: filter.isDataFiltered,
    hiddenRows: rows.flatMap(({ hidden }) => hidden).flatMap((isHidden, row) => (isHidden ? [row] : [])),
    columns: headings.map((_, column): ColumnLook => ({
      format: rows.length === 0 ? "" : formatOf(rows, column),
      ...(states?.[column] ?? { locked: null, validation: undefined }),
      ...(formulaColumns.includes(column) && {
        formulas: rows.flatMap(({ formulas }) => formulas.get(column) ?? []),
      }),
    })),
    // A table without rows has none.
    conditionalFormats: columns === undefined ? [] : formats && formatLooks(formats),
  };
}

function formatOf([first, ...others]: readonly RowLooks[], column: number): string | null {
  const format = first?.formats[column] ?? null;
  return others.every(({ formats }) => formats[column] === format) ? format : null;
}
