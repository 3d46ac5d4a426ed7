import type { RawCell, RawRow } from "../../domain/import/raw-table";
import type { Area } from "../../workbook/sheet-spec";
import type { SelectedCell, SelectedCells } from "./read-selected-cells";
import { shownDay, shownText } from "../cells/shown-text";

/** Cells of the sheet as rows of a table; merged areas are cut where the area ends. */
export function rawRowsOf(area: Area, { rows, merges }: SelectedCells): readonly RawRow[] {
  const merged = new Map<string, Area>();
  for (const whole of merges) {
    const part = cut(whole, area);
    for (let row = part.row; row < part.row + part.rows; row++)
      for (let column = part.column; column < part.column + part.columns; column++)
        merged.set(`${row} ${column}`, part);
  }
  return rows.map((cells, down) => ({
    number: area.row + down + 1,
    cells: cells.map((cell, across) => {
      const [row, column] = [area.row + down, area.column + across];
      const home = merged.get(`${row} ${column}`);
      if (home === undefined) return rawCell(cell, ONE);
      const [up, left] = [row - home.row, column - home.column];
      return up === 0 && left === 0 ? rawCell(cell, home) : { kind: "covered", up, left };
    }),
  }));
}

const ONE = { rows: 1, columns: 1 };

function rawCell(cell: SelectedCell, { rows, columns }: Pick<Area, "rows" | "columns">): RawCell {
  const text = shownText(cell);
  if (text === "") return { kind: "cell", text, isBold: false, rows, columns };
  const day = shownDay(cell);
  const number = typeof cell.value === "number" && day === undefined ? cell.value : undefined;
  return {
    kind: "cell",
    text,
    ...(day === undefined ? {} : { day }),
    ...(number === undefined ? {} : { number }),
    isBold: cell.isBold,
    ...(cell.font === undefined ? {} : { font: cell.font }),
    rows,
    columns,
  };
}

/** The part of a merged area that lies in the area. */
function cut(merged: Area, area: Area): Area {
  const row = Math.max(merged.row, area.row);
  const column = Math.max(merged.column, area.column);
  return {
    row,
    column,
    rows: Math.min(merged.row + merged.rows, area.row + area.rows) - row,
    columns: Math.min(merged.column + merged.columns, area.column + area.columns) - column,
  };
}
