import { intersection } from "../../../book/area";
import { clearConditionalFormats } from "../../../book/looks/conditional-formats";
import { type Outline, groupLines, showGroup } from "../../../book/looks/outline";
import { merge, unmerge } from "../../../book/looks/sheet-frame";
import { usedArea } from "../../../book/values/used-area";
import { clearValidation } from "../../../book/values/validations";
import type { Arguments } from "../../arguments";
import { HostError } from "../../host-error";
import { type MemberTable, type RangeTarget, object } from "../../members";
import { cellProperties } from "../../rules/cell-properties";
import { copyCells } from "../../rules/copy-cells";
import { refuseLocked, refuseProtected } from "../../rules/protected-cells";
import { rowProperties } from "../../rules/row-properties";
import { deleteCells, insertCells } from "../../rules/shift-range";

/** Members of Range that do something. */
export const rangeActions: NonNullable<MemberTable<RangeTarget>["methods"]> = {
  Select: ({ sheet, area }, _args, host) => host.book.select(sheet, area),
  /** Cells of a table cannot be merged. Source: https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf */
  Merge: ({ sheet, area }, args, host) => {
    refuseProtected(sheet);
    if (host.book.tables.touching(sheet.id, area)) throw new HostError("InvalidOperation");
    merge(sheet, area, args.flag(0, false));
  },
  Unmerge: ({ sheet, area }) => {
    refuseProtected(sheet);
    unmerge(sheet, area);
  },
  /** Source: https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
  Clear: (range, args, host) => {
    const { sheet } = range;
    const what = args.has(0) ? args.text(0) : "All";
    const area = intersection(range.area, usedArea(sheet, false) ?? range.area) ?? range.area;
    refuseLocked({ sheet, area });
    if (what === "All" || what === "Contents") {
      const used = usedArea(sheet, true, range.area);
      if (used) host.book.write(sheet, used, () => ({ value: null }));
    }
    if (what === "All" || what === "Formats") {
      sheet.clearLooks(area);
      clearConditionalFormats(sheet, range.area);
    }
    if (what === "All") {
      unmerge(sheet, range.area);
      clearValidation(sheet, range.area);
    }
  },
  /** Only down. The cells put in are given back. */
  Insert: (range, args, host) => {
    if (args.text(0) !== "Down") throw new HostError("ApiNotFound");
    insertCells(host, range);
    return object("Range", range);
  },
  /** Only up. */
  Delete: (range, args, host) => {
    if (args.text(0) !== "Up") throw new HostError("ApiNotFound");
    deleteCells(host, range);
  },
  CopyFrom: (range, args, host) => copyCells(host, range, args),
  GetCellProperties: (range, args) => cellProperties(range, args.record(0)),
  GetRowProperties: (range, args) => rowProperties(range, args.record(0)),
  Group: ({ sheet, area }, args) => {
    refuseProtected(sheet);
    groupLines(sheet, outlineOf(args), area, 1);
  },
  Ungroup: ({ sheet, area }, args) => {
    refuseProtected(sheet);
    groupLines(sheet, outlineOf(args), area, -1);
  },
  HideGroupDetails: ({ sheet, area }, args) => {
    refuseProtected(sheet);
    showGroup(sheet, outlineOf(args), area, false);
  },
  ShowGroupDetails: ({ sheet, area }, args) => {
    refuseProtected(sheet);
    showGroup(sheet, outlineOf(args), area, true);
  },
};

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.groupoption */
function outlineOf(args: Arguments): Outline {
  const option = args.text(0);
  if (option === "ByRows") return "rows";
  if (option === "ByColumns") return "columns";
  throw new HostError("InvalidArgument");
}
