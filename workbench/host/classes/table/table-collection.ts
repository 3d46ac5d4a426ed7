import { readAddress } from "../../../book/area";
import type { BookTable } from "../../../book/book-tables";
import type { Arguments } from "../../arguments";
import { EVENT, WORKBOOK } from "../../events";
import { HostError } from "../../host-error";
import { type HostContext, type MemberTable, NULL_OBJECT, type TablesTarget, object } from "../../members";
import { addTable } from "../../rules/table-edit";
import { eventMembers } from "../event-members";

export const tableCollection: MemberTable<TablesTarget> = {
  values: { Count: { get: (target, host) => tablesOf(target, host).length } },
  items: (target, host) => tablesOf(target, host).map(({ id }) => object("Table", { tableId: id })),
  methods: {
    Add: ({ sheet }, args, host) => {
      const range = args.object(0, "Range");
      const address = range ? undefined : readAddress(args.text(0));
      const area = range?.area ?? address?.area;
      const home = range?.sheet ?? (address?.sheet ? host.book.sheet(address.sheet) : (sheet ?? host.book.activeSheet));
      if (!area || !home) throw new HostError("InvalidArgument");
      return object("Table", { tableId: addTable(host, home, area, args.flag(1, true)).id });
    },
    GetCount: (target, _args, host) => tablesOf(target, host).length,
    GetItem: (target, args, host) => {
      const table = find(target, args, host);
      if (!table) throw new HostError("ItemNotFound");
      return object("Table", { tableId: table.id });
    },
    GetItemAt: (target, args, host) => {
      const table = tablesOf(target, host)[args.number(0)];
      if (!table) throw new HostError("ItemNotFound");
      return object("Table", { tableId: table.id });
    },
    GetItemOrNullObject: (target, args, host) => {
      const table = find(target, args, host);
      return table ? object("Table", { tableId: table.id }) : NULL_OBJECT;
    },
    ...eventMembers({ DataChangedEvent: EVENT.tableChanged, DeletedEvent: EVENT.tableDeleted }, () => WORKBOOK),
  },
};

function tablesOf({ sheet }: TablesTarget, host: HostContext): BookTable[] {
  return sheet ? host.book.tables.on(sheet.id) : host.book.tables.all();
}

/** By name or id; a sheet's collection knows only its own. */
function find(target: TablesTarget, args: Arguments, host: HostContext): BookTable | undefined {
  const key = args.json(0);
  const table = host.book.tables.find(typeof key === "number" ? String(key) : args.text(0));
  return table && (!target.sheet || target.sheet.id === table.sheetId) ? table : undefined;
}
