import { isRowHidden } from "../../book/looks/sheet-frame";
import { HostError } from "../host-error";
import type { RangeTarget } from "../members";
import type { Json } from "../wire";
import { isUnbounded } from "./protected-cells";

/**
 * Properties row by row, as far as they are asked for: `{ rowHidden: true }`. Only where a row stands and whether it is hidden.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1) and
 * https://learn.microsoft.com/javascript/api/excel/excel.rowpropertiesloadoptions
 */
export function rowProperties(range: RangeTarget, asked: { readonly [member: string]: Json | undefined }): Json {
  const names = Object.keys(asked).filter((name) => asked[name] !== false);
  if (names.some((name) => !PROPERTIES[name])) throw new HostError("ApiNotFound");
  if (isUnbounded(range)) throw new HostError("InvalidArgument");
  const { sheet, area } = range;
  return Array.from({ length: area.rows }, (_, index) =>
    Object.fromEntries(names.map((name) => [name, PROPERTIES[name]?.(sheet, area.row + index) ?? null])),
  );
}

const PROPERTIES: Readonly<Record<string, (sheet: RangeTarget["sheet"], row: number) => Json>> = {
  rowHidden: isRowHidden,
  rowIndex: (_sheet, row) => row,
};
