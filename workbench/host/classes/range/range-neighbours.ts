import {
  type Area,
  SHEET_COLUMNS,
  SHEET_ROWS,
  boundingArea,
  cellArea,
  intersection,
  readAddress,
} from "../../../book/area";
import { mergesOf } from "../../../book/looks/sheet-frame";
import { usedArea } from "../../../book/values/used-area";
import type { Arguments } from "../../arguments";
import { HostError } from "../../host-error";
import { type HostContext, type MemberTable, NULL_OBJECT, type RangeTarget, object } from "../../members";

/** Members of Range that give other ranges. */
export const rangeNeighbours: NonNullable<MemberTable<RangeTarget>["methods"]> = {
  /** May lie outside the range. Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1) */
  GetCell: ({ sheet, area }, args) => within(sheet, cellArea(area.row + args.number(0), area.column + args.number(1))),
  GetRow: ({ sheet, area }, args) => within(sheet, { ...area, row: area.row + args.number(0), rows: 1 }),
  GetColumn: ({ sheet, area }, args) => within(sheet, { ...area, column: area.column + args.number(0), columns: 1 }),
  GetLastRow: ({ sheet, area }) => within(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
  GetLastColumn: ({ sheet, area }) => within(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
  GetLastCell: ({ sheet, area }) => within(sheet, cellArea(area.row + area.rows - 1, area.column + area.columns - 1)),
  GetEntireRow: ({ sheet, area }) => within(sheet, { ...area, column: 0, columns: SHEET_COLUMNS }),
  GetEntireColumn: ({ sheet, area }) => within(sheet, { ...area, row: 0, rows: SHEET_ROWS }),
  GetOffsetRange: ({ sheet, area }, args) =>
    within(sheet, { ...area, row: area.row + args.number(0), column: area.column + args.number(1) }),
  GetResizedRange: ({ sheet, area }, args) =>
    within(sheet, { ...area, rows: area.rows + args.number(0), columns: area.columns + args.number(1) }),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    within(sheet, { ...area, rows: args.number(0), columns: args.number(1) }),
  GetRowsBelow: ({ sheet, area }, args) => {
    const count = args.has(0) ? args.number(0) : 1;
    return within(sheet, { ...area, row: area.row + area.rows, rows: count });
  },
  GetRowsAbove: ({ sheet, area }, args) => {
    const count = args.has(0) ? args.number(0) : 1;
    return within(sheet, { ...area, row: area.row - count, rows: count });
  },
  GetColumnsAfter: ({ sheet, area }, args) => {
    const count = args.has(0) ? args.number(0) : 1;
    return within(sheet, { ...area, column: area.column + area.columns, columns: count });
  },
  GetBoundingRect: (range, args, host) => within(range.sheet, boundingArea(range.area, otherArea(range, args, host))),
  GetIntersection: (range, args, host) => {
    const area = intersection(range.area, otherArea(range, args, host));
    if (!area) throw new HostError("ItemNotFound");
    return object("Range", { sheet: range.sheet, area });
  },
  GetIntersectionOrNullObject: (range, args, host) => {
    const area = intersection(range.area, otherArea(range, args, host));
    return area ? object("Range", { sheet: range.sheet, area }) : NULL_OBJECT;
  },
  /**
   * Whole merged areas that the range touches; more than 512 are not given.
   * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
   */
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = mergesOf(sheet).filter((merged) => intersection(merged, area));
    if (areas.length > 512) throw new HostError("GeneralException");
    return areas.length > 0 ? object("RangeAreas", { sheet, areas }) : NULL_OBJECT;
  },
  GetUsedRange: ({ sheet, area }, args) => {
    const used = usedArea(sheet, args.flag(0, false), area);
    return object("Range", { sheet, area: used ?? cellArea(area.row, area.column) });
  },
  GetUsedRangeOrNullObject: ({ sheet, area }, args) => {
    const used = usedArea(sheet, args.flag(0, false), area);
    return used ? object("Range", { sheet, area: used }) : NULL_OBJECT;
  },
};

function within(sheet: RangeTarget["sheet"], area: Area): ReturnType<typeof object<"Range">> {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS;
  if (!isInside) throw new HostError("InvalidArgument");
  return object("Range", { sheet, area });
}

/** Another range of the same sheet, as an object or an address. */
function otherArea(range: RangeTarget, args: Arguments, host: HostContext): Area {
  const other = args.object(0, "Range");
  if (other && other.sheet.id !== range.sheet.id) throw new HostError("InvalidArgument");
  if (other) return other.area;
  const address = readAddress(args.text(0));
  const isHere = address && (!address.sheet || host.book.sheet(address.sheet)?.id === range.sheet.id);
  if (!isHere) throw new HostError("InvalidArgument");
  return address.area;
}
