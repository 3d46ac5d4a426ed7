import type { Plan } from "../../../src/domain/plan/plan";
import type { BookSnapshot, TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { cellAddress } from "../../../src/workbook/names";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import type { Area, SheetSpec, TableSpec } from "../../../src/workbook/sheet-spec";
import type { ColumnLook, TableLook } from "../../../src/workbook/reading/table-look";

/** What is read of a workbook just after its plan was loaded, looks included, told from the description that is written. */
export function formedSnapshot(plan: Plan): BookSnapshot {
  const { sheets } = planBook(plan);
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => tableOf(sheet, table)));
  return {
    sheets: sheets.map(({ name, isProtected }) => ({ id: `{${name}}`, name, isProtected })),
    listed: tables,
    tables,
  };
}

function tableOf(sheet: SheetSpec, { name, area, headings }: TableSpec): TableSnapshot {
  const rows = Array.from({ length: area.rows - 1 }, (_, row) =>
    headings.map((_, column) => valueAt(sheet, area.row + 1 + row, area.column + column)),
  );
  return { name, sheet: sheet.name, headings, row: area.row, column: area.column, rows, look: lookOf(sheet, area) };
}

function lookOf(sheet: SheetSpec, area: Area): TableLook {
  return {
    isFiltered: false,
    hiddenRows: [],
    columns: Array.from({ length: area.columns }, (_, column) => columnLook(sheet, area, area.column + column)),
    conditionalFormats: (sheet.conditionalFormats ?? []).map(({ area: own, formula }) => ({
      address: `${cellAddress(own.row, own.column)}:${cellAddress(own.row + own.rows - 1, own.column + own.columns - 1)}`,
      formula,
    })),
  };
}

function columnLook(sheet: SheetSpec, area: Area, column: number): ColumnLook {
  const row = area.row + 1;
  const blocks = sheet.blocks.filter((block) => covers(block.area, row, column));
  const style = Object.assign({}, ...blocks.map((block) => block.style)) as { format?: string; locked?: boolean };
  const formula = blocks.find((block) => block.formula !== undefined)?.formula;
  return {
    format: style.format ?? "General",
    locked: style.locked ?? true,
    validation: sheet.validations?.find((one) => covers(one.area, row, column))?.validation,
    ...(formula !== undefined && { formulas: Array<string>(area.rows - 1).fill(formula) }),
  };
}

function valueAt(sheet: SheetSpec, row: number, column: number) {
  const block = sheet.blocks.find((one) => one.values !== undefined && covers(one.area, row, column));
  return block?.values?.[row - block.area.row]?.[column - block.area.column] ?? "";
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
