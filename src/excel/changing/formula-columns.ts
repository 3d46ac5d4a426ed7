import type { TableChange } from "./look-at-change";

/**
 * Columns whose cells have formulas, and the data rows that show it: most of those read, so that neither a formula that a person has
 * put into one cell nor a value put over one changes what a new row gets.
 */
export function formulaColumns({ table, found }: TableChange): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, readonly number[]>();
  table.headings.forEach((_, column) => {
    const rows = [...found].flatMap(([row, cells]) => (cells[column]?.formula === undefined ? [] : [row]));
    if (rows.length > 0 && rows.length * 2 > found.size) columns.set(column, rows);
  });
  return columns;
}
