import type { ICellData, Worksheet } from "@univerjs/core";
import { type Area, contains, isSameArea, isWholeColumns, isWholeRows } from "./area";
import { type BookValue, univerValue, valueOf } from "./values/book-value";
import { SET_RANGE_VALUES, SET_STYLE } from "./univer/calculation";
import { type CellLook, type LookChange, lookOfStyle } from "./looks/cell-look";
import { changeLooks, sameType } from "./looks/change-looks";
import { SheetExtras } from "./sheet-extras";
import { excelText, univerFormula } from "./univer/univer-formula";
import type { UniverWorkbook } from "./univer/univer-workbook";

/** What is put into a cell: a value, or a formula with its "=". */
export type CellInput = { readonly value: BookValue } | { readonly formula: string };

/** One sheet of the book: its cells in Univer, and beside them what Univer does not carry. */
export class BookSheet {
  readonly extras = new SheetExtras();
  /** By Univer's style id; a style never changes under its id. */
  private readonly looks = new Map<string, CellLook>();
  private pending: { readonly area: Area; readonly change: LookChange } | undefined;

  constructor(
    readonly univer: UniverWorkbook,
    readonly id: string,
  ) {}

  get model(): Worksheet {
    return this.univer.sheet(this.id);
  }

  get name(): string {
    return this.model.getName();
  }

  value(row: number, column: number): BookValue {
    return valueOf(this.cell(row, column));
  }

  /** With its "="; `undefined` for a value. */
  formula(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    if (cell?.f) return excelText(cell.f);
    // Cells that a person filled down share one formula.
    if (!cell?.si) return undefined;
    const formula = this.univer.facade.getSheetBySheetId(this.id)?.getRange(row, column).getFormula();
    return formula === undefined ? undefined : excelText(formula);
  }

  look(row: number, column: number): CellLook {
    this.settle();
    const look = this.univerLook(row, column);
    return this.isLocked(row, column) ? look : { ...look, locked: false };
  }

  format(row: number, column: number): string {
    this.settle();
    return this.univerLook(row, column).format ?? "General";
  }

  isLocked(row: number, column: number): boolean {
    this.settle();
    const own: unknown = this.cell(row, column)?.custom?.["locked"];
    if (typeof own === "boolean") return own;
    return [...this.extras.wholeLocks].reverse().find((lock) => contains(lock.area, row, column))?.locked ?? true;
  }

  /** Cells for which `input` gives `undefined` stay as they are. */
  write(area: Area, input: (row: number, column: number) => CellInput | undefined): void {
    this.makeRoom(area);
    const matrix = this.model.getCellMatrix();
    let isShared = this.univer.hasSpills;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column++) {
        const entry = input(row, column);
        if (!entry) continue;
        cells[column] = univerCell(entry);
        isShared ||= Boolean(matrix.getValue(row, column)?.si);
      }
      if (Object.keys(cells).length > 0) cellValue[row] = cells;
    }
    if (Object.keys(cellValue).length === 0) return;
    this.univer.apply(SET_RANGE_VALUES, { subUnitId: this.id, cellValue }, isShared ? {} : KEEP_OTHER_FORMULAS);
  }

  /** Formulas of single cells, in one go. */
  writeScattered(
    formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
  ): void {
    if (formulas.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, formula } of formulas) (cellValue[row] ??= {})[column] = univerCell({ formula });
    this.univer.apply(SET_RANGE_VALUES, { subUnitId: this.id, cellValue }, KEEP_OTHER_FORMULAS);
  }

  /** Changes of one area that follow each other are one write: a block's font, size, colour … come one by one. */
  restyle(area: Area, change: LookChange): void {
    if (this.pending && isSameArea(this.pending.area, area)) {
      const before = this.pending.change;
      const borders = change.borders && { borders: { ...before.borders, ...change.borders } };
      this.pending = { area, change: { ...before, ...change, ...borders } };
      return;
    }
    this.settle();
    this.pending = { area, change };
  }

  /** Applies what `restyle` still holds back; reading looks does it too. */
  settle(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending) changeLooks(this, pending.area, pending.change);
  }

  /** Back to Excel's default look, locked. */
  clearLooks(area: Area): void {
    this.settle();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.forEachCell((row, column, cell) => {
      if (contains(area, row, column)) (cellValue[row] ??= {})[column] = { s: null, custom: null, ...sameType(cell) };
    });
    this.univer.apply(SET_RANGE_VALUES, { subUnitId: this.id, cellValue, trigger: SET_STYLE });
  }

  /** The area from A1 that holds every cell Univer knows of. */
  usedGrid(): Area {
    this.settle();
    const matrix = this.model.getCellMatrix();
    return { row: 0, column: 0, rows: matrix.getLength(), columns: matrix.getRange().endColumn + 1 };
  }

  /** Cells that Univer knows of, in reading order: those with a look alone too. */
  forEachCell(visit: (row: number, column: number, cell: ICellData) => void): void {
    this.settle();
    this.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
  }

  /** Univer's grid has a size of its own, Excel's has not: it grows with what is written. */
  makeRoom(area: Area): void {
    const { model } = this;
    if (area.row + area.rows > model.getRowCount() && !isWholeColumns(area))
      this.univer.apply("sheet.mutation.set-worksheet-row-count", {
        subUnitId: this.id,
        rowCount: area.row + area.rows + ROOM,
      });
    if (area.column + area.columns > model.getColumnCount() && !isWholeRows(area))
      this.univer.apply("sheet.mutation.set-worksheet-column-count", {
        subUnitId: this.id,
        columnCount: area.column + area.columns + 2,
      });
  }

  private cell(row: number, column: number): ICellData | null | undefined {
    return this.model.getCellMatrix().getValue(row, column) ?? undefined;
  }

  private univerLook(row: number, column: number): CellLook {
    const { model } = this;
    const cell = this.cell(row, column);
    const hasWhole = model.getRowStyle(row) ?? model.getColumnStyle(column) ?? model.getDefaultCellStyle();
    if (hasWhole || typeof cell?.s === "object")
      return lookOfStyle(model.getComposedCellStyleByCellData(row, column, cell ?? {}));
    if (!cell?.s) return {};
    let look = this.looks.get(cell.s);
    if (!look) this.looks.set(cell.s, (look = lookOfStyle(model.getStyleDataByHash(cell.s) ?? {})));
    return look;
  }
}

const ROOM = 100;

/**
 * Univer looks through the whole sheet at every write for formulas that share with, or spill into, the cells written. This
 * option, meant for changes that come from another machine, spares it where there are none.
 */
const KEEP_OTHER_FORMULAS = { fromChangeset: true };

function univerCell(input: CellInput): ICellData {
  if ("formula" in input) return { f: univerFormula(input.formula), si: null, v: null, t: null, p: null };
  return { ...univerValue(input.value), f: null, si: null, p: null };
}
