import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { type Area, intersection, isWholeColumns, isWholeRows } from "../area";
import type { BookSheet } from "../book-sheet";
import { SET_RANGE_VALUES, SET_STYLE } from "../univer/calculation";
import { type LookChange, univerStyle } from "./cell-look";

/** Changes the looks of an area; whole columns, rows or the whole sheet also hand it to cells written later. */
export function changeLooks(sheet: BookSheet, area: Area, change: LookChange): void {
  const style = univerStyle(change);
  const isWhole = isWholeColumns(area) || isWholeRows(area);
  if (isWhole) changeWhole(sheet, area, change.locked, style);
  const target = isWhole ? intersection(area, sheet.usedGrid()) : area;
  if (!target) return;
  sheet.makeRoom(target);
  const matrix = sheet.model.getCellMatrix();
  const restyled = restyler(sheet, style);
  const lock = change.locked === undefined ? {} : { custom: { locked: change.locked !== false } };
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let column = target.column; column < target.column + target.columns; column++) {
      const cell = matrix.getValue(row, column);
      // Empty cells of whole columns and rows take the look from there.
      if (!isWhole || cell) matrix.setValue(row, column, { ...cell, s: restyled(cell?.s), ...lock });
    }
  sheet.univer.apply(SET_RANGE_VALUES, {
    subUnitId: sheet.id,
    cellValue: { [target.row]: { [target.column]: sameType(matrix.getValue(target.row, target.column)) } },
    trigger: SET_STYLE,
  });
}

/** Unless it is told, Univer reads a value anew when a cell's format changes; to Excel a text of digits stays a text. */
export function sameType(cell: Nullable<ICellData>): Pick<ICellData, "t"> {
  return cell?.t === undefined || cell.t === null ? {} : { t: cell.t };
}

/**
 * Univer's own mutation works a style out anew for each cell (0.2 ms); here it is done once for each style there was, and
 * the mutation that follows only makes the grid draw again.
 */
function restyler(sheet: BookSheet, change: IStyleData): (style: ICellData["s"]) => string | null {
  const styles = sheet.univer.model.getStyles();
  const known = new Map<ICellData["s"], string | null>();
  return (old) => {
    let next = known.get(old);
    if (next === undefined) {
      const style = merged(typeof old === "string" ? styles.get(old) : old, change);
      next = Object.keys(style).length > 0 ? (styles.setValue(style) ?? null) : null;
      known.set(old, next);
    }
    return next;
  };
}

function changeWhole(sheet: BookSheet, area: Area, locked: boolean | null | undefined, change: IStyleData): void {
  const { univer, model, id: subUnitId } = sheet;
  if (locked !== undefined) sheet.extras.wholeLocks.push({ area, locked: locked !== false });
  if (Object.keys(change).length === 0) return;
  const styles = univer.model.getStyles();
  const changed = (old: Nullable<IStyleData | string>): IStyleData =>
    merged(typeof old === "string" ? styles.get(old) : old, change);
  if (isWholeColumns(area) && isWholeRows(area)) {
    const defaultStyle = changed(model.getDefaultCellStyle());
    univer.apply("sheet.mutation.set-worksheet-default-style", { subUnitId, defaultStyle });
  } else if (isWholeColumns(area)) {
    const columnData = lines(area.column, area.columns, (column) => ({ s: changed(model.getColumnStyle(column)) }));
    univer.apply("sheet.mutation.set-col-data", { subUnitId, columnData });
  } else {
    const rowData = lines(area.row, area.rows, (row) => ({ s: changed(model.getRowStyle(row)) }));
    univer.apply("sheet.mutation.set-row-data", { subUnitId, rowData });
  }
}

function lines(first: number, count: number, data: (index: number) => object): Record<number, object> {
  return Object.fromEntries(Array.from({ length: count }, (_, offset) => [first + offset, data(first + offset)]));
}

function merged(old: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const style: Record<string, unknown> = { ...old, ...change };
  if (change.bd) style["bd"] = withoutNull({ ...old?.bd, ...change.bd });
  return withoutNull(style);
}

function withoutNull(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}
