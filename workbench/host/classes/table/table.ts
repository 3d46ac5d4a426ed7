import { readAddress } from "../../../book/area";
import { bodyArea } from "../../../book/book-tables";
import { renameTableIn } from "../../../book/formulas/rewrite-formula";
import { rewriteFormulas } from "../../../book/formulas/rewrite-formulas";
import { flagOf, textOf } from "../../arguments";
import { raiseTableDeleted } from "../../book-events";
import { EVENT } from "../../events";
import { HostError } from "../../host-error";
import { type HostContext, type MemberTable, type TableTarget, object } from "../../members";
import { checkDefinedName } from "../../rules/defined-name";
import { refuseProtected } from "../../rules/protected-cells";
import { resizeTable, tableOfTarget } from "../../rules/table-edit";
import { clearFilters } from "../../rules/table-filter";
import { eventMembers } from "../event-members";

export const table: MemberTable<TableTarget> = {
  id: ({ tableId }) => tableId,
  values: {
    Id: { get: ({ tableId }) => tableId },
    LegacyId: { get: ({ tableId }) => tableId },
    Name: {
      get: (target, host) => tableOfTarget(host, target).table.name,
      set: (target, value, host) => rename(host, target, textOf(value)),
    },
    Style: {
      get: (target, host) => tableOfTarget(host, target).table.extras.style,
      set: (target, value, host) => {
        // Source: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-style-member
        if (
          !/^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(textOf(value))
        )
          throw new HostError("InvalidArgument");
        change(host, target).style = textOf(value);
      },
    },
    ShowFilterButton: {
      get: (target, host) => tableOfTarget(host, target).table.extras.showFilterButton,
      set: (target, value, host) => void (change(host, target).showFilterButton = flagOf(value)),
    },
    ShowBandedRows: {
      get: (target, host) => tableOfTarget(host, target).table.extras.showBandedRows,
      set: (target, value, host) => void (change(host, target).showBandedRows = flagOf(value)),
    },
    ShowBandedColumns: {
      get: (target, host) => tableOfTarget(host, target).table.extras.showBandedColumns,
      set: (target, value, host) => void (change(host, target).showBandedColumns = flagOf(value)),
    },
    // Tables here always have headings and never a total row.
    ShowHeaders: {
      get: () => true,
      set: (_target, value) => {
        if (!flagOf(value)) throw new HostError("InvalidOperation");
      },
    },
    ShowTotals: {
      get: () => false,
      set: (_target, value) => {
        if (flagOf(value)) throw new HostError("InvalidOperation");
      },
    },
  },
  objects: {
    AutoFilter: ({ tableId }) => object("AutoFilter", { tableId }),
    Columns: (target) => object("TableColumnCollection", target),
    Rows: (target) => object("TableRowCollection", target),
    Sort: (target) => object("TableSort", target),
    Worksheet: (target, host) => object("Worksheet", tableOfTarget(host, target).sheet),
  },
  methods: {
    GetRange: (target, _args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      return object("Range", { sheet, area: table.area });
    },
    GetHeaderRowRange: (target, _args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      return object("Range", { sheet, area: { ...table.area, rows: 1 } });
    },
    GetDataBodyRange: (target, _args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      return object("Range", { sheet, area: bodyArea(table) });
    },
    Resize: (target, args, host) => {
      const area = args.object(0, "Range")?.area ?? readAddress(args.text(0))?.area;
      if (!area) throw new HostError("InvalidArgument");
      resizeTable(host, target, area);
    },
    /** The cells go with the table. Source: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-delete-member(1) */
    Delete: (target, _args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      refuseProtected(sheet);
      host.book.tables.remove(table);
      raiseTableDeleted(host, table);
      sheet.clearLooks(table.area);
      host.book.write(sheet, table.area, () => ({ value: null }));
    },
    ConvertToRange: (target, _args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      refuseProtected(sheet);
      host.book.tables.remove(table);
      raiseTableDeleted(host, table);
      return object("Range", { sheet, area: table.area });
    },
    ClearFilters: (target, _args, host) => clearFilters(host, target),
    ReapplyFilters: () => undefined,
    ...eventMembers<TableTarget>(
      { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged },
      ({ tableId }) => tableId,
    ),
  },
};

function change(host: HostContext, target: TableTarget): ReturnType<typeof tableOfTarget>["table"]["extras"] {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  return table.extras;
}

function rename(host: HostContext, target: TableTarget, name: string): void {
  const { table, sheet } = tableOfTarget(host, target);
  refuseProtected(sheet);
  checkDefinedName(host, name, table.id);
  host.book.tables.change(table, { name });
  rewriteFormulas(host.book, (formula) => renameTableIn(formula, table.name, name));
}
