import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import { ADJUSTMENT_WORDS } from "../../domain/progress/adjustment-words";
import type { Adjustment } from "../../domain/progress/progress";
import { headingOf } from "../columns/appendix-columns";
import type { Entry } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { cellChange } from "./table-change";

/** Writes the Office's three columns of a task. */
export function adjustmentChange(table: TableSnapshot, row: number, adjustment: Adjustment): readonly Entry[] {
  const { kind, newDue, document } = adjustment;
  return [
    ...cellChange(table, row, headingOf("adjustment"), kind === undefined ? "" : ADJUSTMENT_WORDS[kind]),
    ...cellChange(table, row, headingOf("newDue"), newDue === undefined ? "" : dayOrText(newDue)),
    ...cellChange(table, row, headingOf("adjustmentDocument"), document),
  ];
}

function dayOrText(entry: NonNullable<Adjustment["newDue"]>): string | number {
  return entry.kind === "day" ? excelNumberOfDay(entry.day) : entry.text;
}
