import type { RawTable } from "../../domain/import/raw-table";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { Area } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { a1Address } from "../cells/a1-address";
import { rawRowsOf } from "./raw-rows";
import { readSelectedCells } from "./read-selected-cells";
import { runInExcel } from "../requests/run-in-excel";
import { isExcelError } from "../requests/workbook-problem-of";

/** Cells that are read at most: an appendix of 5,000 tasks and 30 columns has 150,000. */
const MOST_CELLS = 200_000;

/**
 * What the person has selected, as a table that nobody has read yet. One sync to find it, one for its cells, one more for every 4 MB;
 * one more to find out why there is none.
 */
export function readSelection(excel: typeof Excel): Promise<Result<RawTable, WorkbookProblem>> {
  return runInExcel(excel, async (context) => {
    const selected = await lookAtSelection(context);
    if (!selected.ok) return selected;
    const { sheet, area } = selected.value;
    const cells = area.rows * area.columns;
    if (cells > MOST_CELLS) return failed({ kind: "selection-too-large", cells, most: MOST_CELLS });
    return ok({ place: placeOf(sheet, area), rows: rawRowsOf(area, await readSelectedCells(context, sheet, area)) });
  });
}

interface Selected {
  readonly sheet: string;
  /** Of the cells selected, those that lie between cells that hold anything. */
  readonly area: Area;
}

async function lookAtSelection(context: Excel.RequestContext): Promise<Result<Selected, WorkbookProblem>> {
  const range = context.workbook.getSelectedRange().untrack();
  range.worksheet.load("name");
  const used = range.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const refusal = await context.sync().then(() => undefined, invalidSelection);
  if (refusal !== undefined) {
    return failed({ kind: (await hasSeveralAreas(context)) ? "several-areas-selected" : "nothing-selected" });
  }
  if (used.isNullObject) return failed({ kind: "nothing-selected" });
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return ok({ sheet: range.worksheet.name, area: { row, column, rows, columns } });
}

/** Excel has no single range to give when several areas, or a chart, are selected. */
function invalidSelection(error: unknown): unknown {
  if (isExcelError(error) && error.code === "InvalidSelection") return error;
  throw error;
}

/** The areas themselves are not asked for: Excel can hang over them. https://github.com/OfficeDev/office-js/issues/5758 */
async function hasSeveralAreas(context: Excel.RequestContext): Promise<boolean> {
  const ranges = context.workbook.getSelectedRanges().untrack();
  ranges.load("areaCount");
  const refusal = await context.sync().then(() => undefined, invalidSelection);
  return refusal === undefined && ranges.areaCount > 1;
}

function placeOf(sheet: string, { row, column, rows, columns }: Area): string {
  return `trang tính "${sheet}", vùng ${a1Address(row, column)}:${a1Address(row + rows - 1, column + columns - 1)}`;
}
