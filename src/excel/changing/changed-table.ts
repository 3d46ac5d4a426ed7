import type { Area } from "../../workbook/sheet-spec";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** A table of a change, as it is just before. */
export interface ChangedTable {
  readonly name: string;
  readonly sheet: string;
  readonly isVisible: boolean;
  /** What the sheet's protection allows; `undefined` on an open sheet. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  /** Whether no other table is on the sheet: then whole rows of the sheet can be put in and taken out. */
  readonly isAlone: boolean;
  readonly headings: readonly string[];
  /** Of the first data row on the sheet, counting from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  /** Of the sheet; `undefined` when it has none or several. */
  readonly printArea: Area | undefined;
  /** By column; empty when nothing is filtered. */
  readonly filters: readonly (readonly [column: number, criteria: Excel.FilterCriteria])[];
}

/** What to ask for about a table; `found` gives `undefined` when there is none of that name. */
export function changedTableLook(name: string) {
  let asked: TableAsked | undefined;
  const part: RequestPart = {
    bytes: 8 * OBJECT_BYTES + 6 * ACTION_BYTES + 2000,
    ask: ({ workbook }) => {
      const table = workbook.tables.getItemOrNullObject(name);
      table.load("name,rows/count,worksheet/name,worksheet/visibility,worksheet/tables/count");
      table.load("worksheet/protection/protected,worksheet/protection/options");
      table.load("autoFilter/isDataFiltered,autoFilter/criteria");
      table.columns.load("items/name");
      const heading = table.getHeaderRowRange().untrack();
      heading.load("rowIndex,columnIndex");
      const printed = table.worksheet.pageLayout.getPrintAreaOrNullObject().untrack().areas;
      printed.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      asked = { table, heading, printed };
    },
  };
  return { part, found: () => (asked === undefined || asked.table.isNullObject ? undefined : changedTable(asked)) };
}

interface TableAsked {
  readonly table: Excel.Table;
  readonly heading: Excel.Range;
  readonly printed: Excel.RangeCollection;
}

function changedTable({ table, heading, printed }: TableAsked): ChangedTable {
  const { worksheet, autoFilter } = table;
  return {
    name: table.name,
    sheet: worksheet.name,
    isVisible: worksheet.visibility === "Visible",
    protection: worksheet.protection.protected ? worksheet.protection.options : undefined,
    isAlone: worksheet.tables.count === 1,
    headings: table.columns.items.map((column) => column.name),
    firstRow: heading.rowIndex + 1,
    firstColumn: heading.columnIndex,
    rowCount: table.rows.count,
    printArea: printed.isNullObject ? undefined : onlyArea(printed.items),
    filters: autoFilter.isDataFiltered ? filtersOf(autoFilter.criteria) : [],
  };
}

function onlyArea([first, ...others]: readonly Excel.Range[]): Area | undefined {
  if (first === undefined || others.length > 0) return undefined;
  return { row: first.rowIndex, column: first.columnIndex, rows: first.rowCount, columns: first.columnCount };
}

/** Excel gives one entry a column, nothing for those that are not filtered. */
function filtersOf(criteria: readonly (Excel.FilterCriteria | null | undefined)[]): ChangedTable["filters"] {
  return criteria.flatMap((one, column) => (one ? [[column, one] as const] : []));
}
