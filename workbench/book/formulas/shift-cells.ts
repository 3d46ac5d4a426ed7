import type { ICellData, Nullable } from "@univerjs/core";
import { type Area, SHEET_COLUMNS, intersection } from "../area";
import type { Book } from "../book";
import type { BookSheet, CellInput } from "../book-sheet";
import { SET_RANGE_VALUES, SET_STYLE } from "../univer/calculation";
import { conditionalFormatsOf, replaceConditionalFormats } from "../looks/conditional-formats";
import { shiftRelative } from "./rewrite-formula";
import { rewriteFormulasBySheet } from "./rewrite-formulas";
import { type Shift, shiftReferences, shiftedArea, shiftedRows } from "./shift";
import { mergesOf } from "../looks/sheet-frame";
import { rangeOfArea } from "../univer/univer-range";
import { replaceValidations, validationsOf } from "../values/validations";

/**
 * Puts blank cells in (`by` rows of them, at `area`'s first row, in its columns) or takes cells out, as Excel does with shifting down
 * and up: what stands below moves with its looks, and references, names, tables, rules, merged cells and the print area follow. Of
 * whole rows, heights and hidden rows move too.
 * Source: https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function shiftCells(
  book: Book,
  sheet: BookSheet,
  area: Pick<Area, "row" | "column" | "columns">,
  by: number,
): void {
  const shift: Shift = { sheet: sheet.name, row: area.row, column: area.column, columns: area.columns, by };
  rewriteFormulasBySheet(book, (formula, home) => shiftReferences(formula, home, shift));
  for (const one of book.sheets()) shiftValidations(one, shift);
  shiftConditionalFormats(sheet, shift);
  shiftTables(book, sheet, shift);
  shiftMerges(sheet, shift);
  moveCells(sheet, shift);
  const { print } = sheet.extras;
  if (print.area) print.area = shiftedArea(shift, print.area);
  if (area.columns === SHEET_COLUMNS) shiftLines(sheet, shift);
}

/** Rules keep their order. Their formulas are moved as those of cells are. */
function shiftValidations(sheet: BookSheet, shift: Shift): void {
  const rules = validationsOf(sheet);
  const moved = rules.flatMap(({ id, content }) => {
    const areas = sheet.name === shift.sheet ? shiftedAreas(shift, content.areas) : content.areas;
    const formula1 = shiftReferences(content.formula1, sheet.name, shift);
    const formula2 = content.formula2 && shiftReferences(content.formula2, sheet.name, shift);
    if (areas.length === 0) return [];
    return [{ id, content: { ...content, areas, formula1, ...(formula2 === undefined ? {} : { formula2 }) } }];
  });
  if (JSON.stringify(rules) !== JSON.stringify(moved)) replaceValidations(sheet, moved);
}

/** A format's formula is that of its area's first cell: when that is taken out, the next one's takes its place. */
function shiftConditionalFormats(sheet: BookSheet, shift: Shift): void {
  const formats = conditionalFormatsOf(sheet);
  const moved = formats.flatMap(({ id, content }) => {
    const areas = shiftedAreas(shift, content.areas);
    const first = content.areas[0]?.row ?? 0;
    const relative = shiftRelative(content.formula, survivor(shift, first) - first, 0);
    const formula = shiftReferences(relative, sheet.name, shift);
    return areas.length === 0 ? [] : [{ id, content: { ...content, areas, formula } }];
  });
  if (JSON.stringify(formats) !== JSON.stringify(moved)) replaceConditionalFormats(sheet, moved);
}

function shiftedAreas(shift: Shift, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => shiftedArea(shift, area) ?? []);
}

/** The row itself, or the first below those taken out with it. */
function survivor({ row, by }: Shift, first: number): number {
  return by < 0 && first >= row && first < row - by ? row - by : first;
}

/** Validation rules and conditional formats that a table's data rows all have take in rows put below the last. */
export function growRules(sheet: BookSheet, body: Area, count: number): void {
  const grown = (area: Area): Area => {
    const isInTable = area.column >= body.column && area.column + area.columns <= body.column + body.columns;
    const isWhole = area.row <= body.row && area.row + area.rows === body.row + body.rows;
    return isInTable && isWhole ? { ...area, rows: area.rows + count } : area;
  };
  const grow = <Rule extends { readonly areas: readonly Area[] }>(rules: readonly { id: string; content: Rule }[]) =>
    rules.map(({ id, content }) => ({ id, content: { ...content, areas: content.areas.map(grown) } }));
  replaceValidations(sheet, grow(validationsOf(sheet)));
  replaceConditionalFormats(sheet, grow(conditionalFormatsOf(sheet)));
}

function shiftTables(book: Book, sheet: BookSheet, shift: Shift): void {
  for (const table of book.tables.on(sheet.id)) {
    const first = table.area.row + 1;
    const kept = survivor(shift, first);
    for (const [column, formula] of table.extras.formulas)
      table.extras.formulas.set(column, shiftReferences(shiftRelative(formula, kept - first, 0), sheet.name, shift));
    const area = shiftedArea(shift, table.area);
    if (area && (area.row !== table.area.row || area.rows !== table.area.rows)) book.tables.change(table, { area });
  }
}

function shiftMerges(sheet: BookSheet, shift: Shift): void {
  const merges = mergesOf(sheet);
  const moved = merges
    .flatMap((merged) => shiftedArea(shift, merged) ?? [])
    .filter((own) => own.rows * own.columns > 1);
  if (merges.length === 0) return;
  const { univer, id: subUnitId } = sheet;
  univer.apply("sheet.mutation.remove-worksheet-merge", { subUnitId, ranges: merges.map(rangeOfArea) });
  univer.apply("sheet.mutation.add-worksheet-merge", { subUnitId, ranges: moved.map(rangeOfArea) });
}

function moveCells(sheet: BookSheet, { row: at, column, columns, by }: Shift): void {
  const used = sheet.usedGrid();
  const source = intersection({ row: at, column, rows: used.rows, columns }, used);
  if (!source) return;
  const target: Area = { ...source, rows: source.rows + Math.max(by, 0) };
  sheet.makeRoom(target);
  const matrix = sheet.model.getCellMatrix();
  const cells = new Map<number, readonly Nullable<ICellData>[]>();
  const inputs = new Map<number, readonly CellInput[]>();
  for (let row = at; row < source.row + source.rows; row++) {
    if (by < 0 && row < at - by) continue;
    const across = Array.from({ length: target.columns }, (_, offset) => target.column + offset);
    cells.set(
      row + by,
      across.map((one) => matrix.getValue(row, one)),
    );
    inputs.set(
      row + by,
      across.map((one) => inputOf(sheet, row, one)),
    );
  }
  sheet.write(target, (row, one) => inputs.get(row)?.[one - target.column] ?? { value: null });
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let one = target.column; one < target.column + target.columns; one++) {
      const old = cells.get(row)?.[one - target.column];
      const now = matrix.getValue(row, one);
      if (old?.s || old?.custom || now)
        matrix.setValue(row, one, { ...now, s: old?.s ?? null, custom: old?.custom ?? null });
    }
  sheet.univer.apply(SET_RANGE_VALUES, {
    subUnitId: sheet.id,
    cellValue: { [target.row]: { [target.column]: {} } },
    trigger: SET_STYLE,
  });
}

function inputOf(sheet: BookSheet, row: number, column: number): CellInput {
  const formula = sheet.formula(row, column);
  return formula === undefined ? { value: sheet.value(row, column) } : { formula };
}

/** Heights, hidden rows and outlines of whole rows that move. New rows have the ordinary height. */
function shiftLines(sheet: BookSheet, { row: at, by }: Shift): void {
  const { extras, model } = sheet;
  const rows = model.getRowManager().getRowData();
  const moved: Record<number, object> = {};
  const outline = new Map<number, number>();
  const to = (row: number): number | undefined => shiftedRows({ row: at, by }, row, 1)?.row;
  const indices = Object.keys(rows).map(Number);
  // A row's data is merged into what is there, so every row that has any is said anew.
  for (const index of indices) if (index >= at) moved[index] = { ...NO_LINE };
  for (const index of indices) {
    const next = to(index);
    if (index >= at && next !== undefined) moved[next] = { ...NO_LINE, ...rows[index] };
  }
  for (const [index, level] of extras.rowOutline) {
    const next = to(index);
    if (next !== undefined) outline.set(next, level);
  }
  extras.rowOutline.clear();
  for (const [index, level] of outline) extras.rowOutline.set(index, level);
  const last = Math.max(...Object.keys(moved).map(Number), 0);
  sheet.makeRoom({ row: last, column: 0, rows: 1, columns: 1 });
  if (Object.keys(moved).length > 0)
    sheet.univer.apply("sheet.mutation.set-row-data", { subUnitId: sheet.id, rowData: moved });
}

const NO_LINE = { h: undefined, ah: undefined, ia: 1, hd: 0 };
