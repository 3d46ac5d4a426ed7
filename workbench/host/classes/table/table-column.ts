import { type Area, cellArea } from "../../../book/area";
import { sameName } from "../../../book/formulas/rewrite-formula";
import type { Arguments } from "../../arguments";
import { textOf } from "../../arguments";
import { HostError } from "../../host-error";
import {
  type ColumnTarget,
  type HostContext,
  type MemberTable,
  NULL_OBJECT,
  type RangeTarget,
  type TableTarget,
  object,
} from "../../members";
import { readCells, wireValue, writeCells } from "../../rules/range-values";
import { resizeTable, tableOfTarget } from "../../rules/table-edit";

export const tableColumnCollection: MemberTable<TableTarget> = {
  values: { Count: { get: (target, host) => tableOfTarget(host, target).table.columns.length } },
  items: ({ tableId }, host) =>
    tableOfTarget(host, { tableId }).table.columns.map((_, index) => object("TableColumn", { tableId, index })),
  methods: {
    GetCount: (target, _args, host) => tableOfTarget(host, target).table.columns.length,
    GetItem: (target, args, host) => {
      const index = find(target, args, host);
      if (index < 0) throw new HostError("ItemNotFound");
      return object("TableColumn", { ...target, index });
    },
    GetItemOrNullObject: (target, args, host) => {
      const index = find(target, args, host);
      return index < 0 ? NULL_OBJECT : object("TableColumn", { ...target, index });
    },
    GetItemAt: (target, args, host) => {
      const index = args.number(0);
      if (!tableOfTarget(host, target).table.columns[index]) throw new HostError("ItemNotFound");
      return object("TableColumn", { ...target, index });
    },
    /** At the right end only; Excel can insert anywhere. Source: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1) */
    Add: (target, args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      const index = table.columns.length;
      if (args.has(0) && args.number(0) !== index && args.number(0) !== -1) throw new HostError("InvalidOperation");
      resizeTable(host, target, { ...table.area, columns: table.area.columns + 1 });
      const area: Area = { ...table.area, column: table.area.column + index, columns: 1 };
      if (args.has(1)) writeCells(host, { sheet, area }, args.json(1));
      if (args.has(2)) writeCells(host, { sheet, area: cellArea(area.row, area.column) }, args.text(2));
      return object("TableColumn", { ...target, index });
    },
  },
};

export const tableColumn: MemberTable<ColumnTarget> = {
  id: ({ index }) => String(index + 1),
  values: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (target, host) => tableOfTarget(host, target).table.columns[target.index]?.name ?? "",
      set: (target, value, host) => {
        const { sheet, area } = rangeOf(host, target);
        writeCells(host, { sheet, area: cellArea(area.row, area.column) }, textOf(value));
      },
    },
    Values: {
      get: (target, host) => {
        const range = rangeOf(host, target);
        return readCells(range, (row, column) => wireValue(range.sheet.value(row, column)));
      },
      set: (target, value, host) => writeCells(host, rangeOf(host, target), value),
    },
  },
  methods: {
    GetRange: (target, _args, host) => object("Range", rangeOf(host, target)),
    GetHeaderRowRange: (target, _args, host) => {
      const { sheet, area } = rangeOf(host, target);
      return object("Range", { sheet, area: { ...area, rows: 1 } });
    },
    GetDataBodyRange: (target, _args, host) => {
      const { sheet, area } = rangeOf(host, target);
      return object("Range", { sheet, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
    },
  },
};

/** By name, or by the number that is its id. */
function find(target: TableTarget, args: Arguments, host: HostContext): number {
  const key = args.json(0);
  const { columns } = tableOfTarget(host, target).table;
  if (typeof key === "number") return columns[key - 1] ? key - 1 : -1;
  const named = columns.findIndex((column) => sameName(column.name, args.text(0)));
  if (named >= 0) return named;
  // The client finds a loaded item again by its id, as text.
  return columns[Number(key) - 1] ? Number(key) - 1 : -1;
}

function rangeOf(host: HostContext, target: ColumnTarget): RangeTarget {
  const { table, sheet } = tableOfTarget(host, target);
  if (!table.columns[target.index]) throw new HostError("ItemNotFound");
  return { sheet, area: { ...table.area, column: table.area.column + target.index, columns: 1 } };
}
