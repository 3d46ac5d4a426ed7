import type { Entry } from "../../workbook/book-change";
import type { CellValue } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { a1Address } from "../cells/a1-address";
import type { CellFound, RunFound } from "./look-at-entries";
import type { TableFound } from "../changing/look-at-tables";

/** Why the entries cannot be written, if they cannot: cells are locked, or are no longer what they were when read. */
export function checkEntries(runs: readonly RunFound[]): WorkbookProblem | undefined {
  const cells = runs.flatMap(changedCells);
  if (cells.length > 0) return { kind: "changed-meanwhile", cells };
  const locked = runs.find((run) => run.locked !== "none" && run.table.isProtected);
  return locked === undefined ? undefined : { kind: "sheet-protected", sheet: locked.table.sheet };
}

/** Cells to be entered that are no longer what they were: `Phụ lục I!H12`. */
export function changedCells(run: RunFound): readonly string[] {
  return run.entries.flatMap((entry, index) => {
    if (entry === undefined) return [];
    const cell = run.cells[index];
    const isAsRead = cell !== undefined && isUnchanged(entry, cell) && isSameRow(entry, run.table);
    return isAsRead ? [] : [`${run.table.sheet}!${a1Address(run.row + index, run.column)}`];
  });
}

/** A formula that a person has put into an entry cell is not replaced. */
function isUnchanged(entry: Entry, cell: CellFound): boolean {
  return !cell.hasFormula && isSameValue(entry.before, cell.value);
}

/** Rows move when the table is sorted or rows are deleted. */
function isSameRow(entry: Entry, { keys, rowCount }: TableFound): boolean {
  return entry.row < rowCount && isSameValue(entry.key, keys.get(entry.row) ?? "");
}

/** An empty cell is `""` when read and `null` in a description. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  return (one ?? "") === (other ?? "");
}
