import type { CellLook } from "../../book/looks/cell-look";
import { recordOf } from "../arguments";
import { HostError } from "../host-error";
import type { RangeTarget } from "../members";
import type { Json } from "../wire";
import { readCells } from "./range-values";

/**
 * Looks cell by cell, as far as they are asked for: `{ format: { font: { bold: true } } }`.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) and
 * https://learn.microsoft.com/javascript/api/excel/excel.cellpropertiesloadoptions
 */
export function cellProperties(range: RangeTarget, asked: { readonly [member: string]: Json | undefined }): Json {
  const paths = Object.entries(recordOf(asked["format"] ?? {})).flatMap(([part, members]) =>
    members === true ? [part] : namesIn(members).map((member) => `${part}/${member}`),
  );
  if (paths.some((path) => !PROPERTIES[path]) || Object.keys(asked).some((member) => member !== "format"))
    throw new HostError("ApiNotFound");
  const cells = readCells(range, (row, column) => {
    const look = range.sheet.look(row, column);
    const format: Record<string, Json> = {};
    for (const path of paths) {
      const [part = "", member] = path.split("/");
      const value = PROPERTIES[path]?.(look) ?? null;
      format[part] = member === undefined ? value : { ...recordOf(format[part] ?? {}), [member]: value };
    }
    return { format };
  });
  if (cells === null) throw new HostError("InvalidArgument");
  return cells;
}

const PROPERTIES: Readonly<Record<string, (look: CellLook) => Json>> = {
  "font/bold": ({ bold }) => bold ?? false,
  "font/italic": ({ italic }) => italic ?? false,
  "font/name": ({ font }) => font ?? "Calibri",
  "font/size": ({ size }) => size ?? 11,
  "font/color": ({ color }) => color ?? "#000000",
  "fill/color": ({ fill }) => fill ?? "#FFFFFF",
  protection: ({ locked }) => ({ formulaHidden: false, locked: locked ?? true }),
};

function namesIn(members: Json | undefined): readonly string[] {
  return Object.entries(recordOf(members ?? {})).flatMap(([member, isAsked]) => (isAsked === true ? [member] : []));
}
