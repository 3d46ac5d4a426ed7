import type { Area } from "../../workbook/sheet-spec";

/**
 * The cells of an area. They are good for one request: Excel is not asked to remember them, which would cost two more
 * actions and, at the end, another request.
 * https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-ranges
 */
export function cellsOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return sheetNamed(context, sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}

export function sheetNamed(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

/**
 * A value or formula for every cell of a range, sent once; a formula is adjusted to each cell as when filled down. Excel
 * takes a single value where the types ask for an array.
 * https://techcommunity.microsoft.com/idea/microsoft365developerplatform/allow-passing-a-single-value-to-the-range-object-values-and-formulas/4211172
 */
export function inEveryCell(value: string): string[][] {
  return value as unknown as string[][];
}
