import type { FindingColumn, FindingPlace } from "../../domain/check/findings/finding";
import { headingOf } from "../columns/appendix-columns";
import type { BookSnapshot } from "../reading/book-snapshot";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { tableCell, type SheetCell } from "../reading/table-cell";

/** The cell that a finding is about. */
export function findingCell(where: FindingPlace, snapshot: BookSnapshot): SheetCell {
  return tableCell(snapshot, where.table, where.row, where.heading ?? headingIn(where.table, where.column));
}

function headingIn(table: string, column: FindingColumn): string {
  if (table !== OCCURRENCE_TABLE) return headingOf(column);
  return column in OCCURRENCE_HEADINGS
    ? OCCURRENCE_HEADINGS[column as keyof typeof OCCURRENCE_HEADINGS]
    : OCCURRENCE_HEADINGS.code;
}
