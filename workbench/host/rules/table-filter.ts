import { bodyArea } from "../../book/book-tables";
import { cellText } from "../../book/values/cell-text";
import { setRowsHidden } from "../../book/looks/sheet-frame";
import { recordOf } from "../arguments";
import { HostError } from "../host-error";
import type { HostContext, TableTarget } from "../members";
import type { Json } from "../wire";
import { refuseProtected } from "./protected-cells";
import { tableOfTarget } from "./table-edit";

/**
 * Filters a table by lists of texts (`filterOn: "Values"`), the only kind that the add-in applies; a person's others are kept
 * as they are. Rows that do not match are hidden.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
 */
export function applyFilter(host: HostContext, target: TableTarget, column: number, criteria: Json): void {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet, "allowAutoFilter");
  if (!table.columns[column]) throw new HostError("InvalidArgument");
  table.extras.filters.set(column, recordOf(criteria));
  showMatching(host, target);
}

export function clearFilters(host: HostContext, target: TableTarget, column?: number): void {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet, "allowAutoFilter");
  if (column === undefined) table.extras.filters.clear();
  else table.extras.filters.delete(column);
  showMatching(host, target);
}

function showMatching(host: HostContext, target: TableTarget): void {
  const { table, sheet } = tableOfTarget(host, target);
  const body = bodyArea(table);
  setRowsHidden(sheet, body, false);
  for (const [column, criteria] of table.extras.filters) {
    const { values } = criteria as { values?: readonly Json[] };
    if (!Array.isArray(values)) continue;
    for (let row = body.row; row < body.row + body.rows; row++) {
      const at = body.column + column;
      const text = cellText(sheet.value(row, at), sheet.format(row, at));
      if (!values.includes(text)) setRowsHidden(sheet, { ...body, row, rows: 1 }, true);
    }
  }
}
