import type { BookChange, RowRead } from "../../workbook/book-change";
import type { CellValue } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { a1Address } from "../cells/a1-address";
import { changedCells, isSameValue } from "../entering/check-entries";
import { formulaColumns } from "./formula-columns";
import type { ChangeFound, TableChange } from "./look-at-change";

/** Why the change cannot be made, if it cannot: a column is not there, or cells are no longer what they were when read. */
export function checkChange({ tables, entries }: ChangeFound, change: BookChange): WorkbookProblem | undefined {
  const missing = tables.flatMap((table) => missingHeadings(table, change));
  if (missing[0] !== undefined) return { kind: "missing", what: missing[0] };
  const cells = [...entries.flatMap(changedCells), ...tables.flatMap((table) => changedRows(table, change))];
  return cells.length > 0 ? { kind: "changed-meanwhile", cells: [...new Set(cells)] } : undefined;
}

function missingHeadings({ table }: TableChange, { newRows }: BookChange): readonly string[] {
  return newRows
    .filter((row) => row.table === table.name)
    .flatMap((row) => Object.keys(row.values).filter((heading) => !table.headings.includes(heading)));
}

/** Rows that go, and rows that new ones follow. */
function changedRows(found: TableChange, { newRows, removedRows }: BookChange): readonly string[] {
  const { name } = found.table;
  const anchors = newRows
    .filter((row) => row.table === name)
    .flatMap(({ after }) => (typeof after === "object" ? [after] : []));
  const removed = removedRows.filter((row) => row.table === name);
  return [
    ...anchors.flatMap((anchor) => changedKey(found, anchor)),
    ...removed.flatMap((row) => [...changedKey(found, row), ...changedInRow(found, row.row, row.before)]),
  ];
}

function changedKey({ table, found }: TableChange, { row, key }: RowRead): readonly string[] {
  const isSame = row < table.rowCount && isSameValue(key, found.get(row)?.[0]?.value ?? "");
  return isSame ? [] : [addressIn(table, row, 0)];
}

/** What formulas of the table's own give may have changed with cells elsewhere. */
function changedInRow(change: TableChange, row: number, before: readonly CellValue[]): readonly string[] {
  const formulas = formulaColumns(change);
  const cells = change.found.get(row) ?? [];
  return cells.flatMap((cell, column) => {
    const isOwnFormula = cell.formula !== undefined && formulas.has(column);
    const isSame = isOwnFormula || isSameValue(before[column] ?? "", cell.value);
    return isSame ? [] : [addressIn(change.table, row, column)];
  });
}

function addressIn({ sheet, firstRow, firstColumn }: TableChange["table"], row: number, column: number): string {
  return `${sheet}!${a1Address(firstRow + row, firstColumn + column)}`;
}
