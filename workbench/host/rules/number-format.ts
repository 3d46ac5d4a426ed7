import type { Area } from "../../book/area";
import { HostError } from "../host-error";
import type { RangeTarget } from "../members";
import type { Json } from "../wire";
import { isUnbounded, refuseProtected } from "./protected-cells";
import { cellsOf } from "./range-values";

/** One format for all, or one a cell; `null` leaves a cell's format. Runs of equal formats down a column are one write. */
export function setNumberFormat(range: RangeTarget, value: Json): void {
  const { sheet, area } = range;
  refuseProtected(sheet, "allowFormatCells");
  if (typeof value === "string") return sheet.restyle(area, { format: value });
  if (isUnbounded(range)) throw new HostError("InvalidArgument");
  const formats = cellsOf(range, value);
  for (let column = 0; column < area.columns; column++)
    for (let row = 0; row < area.rows;) {
      const format = formats[row]?.[column] ?? null;
      let rows = 1;
      while (row + rows < area.rows && formats[row + rows]?.[column] === format) rows++;
      const run: Area = { row: area.row + row, column: area.column + column, rows, columns: 1 };
      if (format !== null) sheet.restyle(run, { format: String(format) });
      row += rows;
    }
}
