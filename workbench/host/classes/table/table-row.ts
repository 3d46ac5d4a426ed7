import { bodyArea } from "../../../book/book-tables";
import { HostError } from "../../host-error";
import {
  type HostContext,
  type MemberTable,
  type RangeTarget,
  type RowTarget,
  type TableTarget,
  object,
} from "../../members";
import { readCells, wireValue, writeCells } from "../../rules/range-values";
import { deleteRows, insertRows, tableOfTarget } from "../../rules/table-edit";
import type { Json } from "../../wire";

export const tableRowCollection: MemberTable<TableTarget> = {
  values: { Count: { get: (target, host) => rowCount(host, target) } },
  items: ({ tableId }, host) =>
    Array.from({ length: rowCount(host, { tableId }) }, (_, index) => object("TableRow", { tableId, index })),
  methods: {
    GetCount: (target, _args, host) => rowCount(host, target),
    GetItemAt: (target, args, host) => {
      const index = args.number(0);
      if (index < 0 || index >= rowCount(host, target)) throw new HostError("ItemNotFound");
      return object("TableRow", { ...target, index });
    },
    /** -1 or nothing is the end; one value a column, or nothing for empty rows. */
    Add: (target, args, host) => {
      const { table } = tableOfTarget(host, target);
      const values = args.json(1);
      const rows: Json = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : null;
      if (Array.isArray(rows) && rows.some((row: Json) => Array.isArray(row) && row.length !== table.columns.length))
        throw new HostError("InvalidArgument");
      const given = args.has(0) && args.number(0) >= 0 ? args.number(0) : undefined;
      const count = Array.isArray(rows) ? rows.length : 1;
      const index = insertRows(host, target, given, count);
      const range = rangeOf(host, { ...target, index });
      const area = { ...range.area, rows: count };
      if (rows !== null) writeCells(host, { ...range, area }, rows);
      return object("TableRow", { ...target, index });
    },
    DeleteRowsAt: (target, args, host) => deleteRows(host, target, args.number(0), args.has(1) ? args.number(1) : 1),
  },
};

export const tableRow: MemberTable<RowTarget> = {
  values: {
    Index: { get: ({ index }) => index },
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
    Delete: (target, _args, host) => deleteRows(host, target, target.index, 1),
  },
};

function rowCount(host: HostContext, target: TableTarget): number {
  return bodyArea(tableOfTarget(host, target).table).rows;
}

function rangeOf(host: HostContext, target: RowTarget): RangeTarget {
  const { table, sheet } = tableOfTarget(host, target);
  const body = bodyArea(table);
  return { sheet, area: { ...body, row: body.row + target.index, rows: 1 } };
}
