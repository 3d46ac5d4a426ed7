import { HostError } from "../../host-error";
import {
  type FilterTarget,
  type HostContext,
  type MemberTable,
  NULL_OBJECT,
  type TableTarget,
  object,
} from "../../members";
import { applyFilter, clearFilters } from "../../rules/table-filter";
import { tableOfTarget } from "../../rules/table-edit";
import type { Json } from "../../wire";

/** Of a table. A sheet's own filter, outside of tables, is never on here. */
export const autoFilter: MemberTable<FilterTarget> = {
  values: {
    Enabled: {
      get: (target, host) => isTable(target) && tableOfTarget(host, target).table.extras.showFilterButton,
    },
    IsDataFiltered: {
      get: (target, host) => isTable(target) && tableOfTarget(host, target).table.extras.filters.size > 0,
    },
    Criteria: {
      // One entry a column. Source: https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-criteria-member
      get: (target, host) => {
        if (!isTable(target)) return [];
        const { columns, extras } = tableOfTarget(host, target).table;
        return columns.map((_, index) => (extras.filters.get(index) ?? null) as Json);
      },
    },
  },
  methods: {
    Apply: (target, args, host) => {
      const filtered = isTable(target) ? target : tableUnder(host, args.object(0, "Range"));
      if (!args.has(1)) return;
      applyFilter(host, filtered, args.number(1), args.json(2));
    },
    ClearCriteria: (target, _args, host) => {
      if (isTable(target)) clearFilters(host, target);
    },
    ClearColumnCriteria: (target, args, host) => {
      if (isTable(target)) clearFilters(host, target, args.number(0));
    },
    Reapply: () => undefined,
    Remove: (target, _args, host) => {
      if (isTable(target)) clearFilters(host, target);
    },
    GetRangeOrNullObject: (target, _args, host) => {
      if (!isTable(target)) return NULL_OBJECT;
      const { table, sheet } = tableOfTarget(host, target);
      return object("Range", { sheet, area: table.area });
    },
  },
};

function isTable(target: FilterTarget): target is TableTarget {
  return target.tableId !== undefined;
}

function tableUnder(host: HostContext, range: { sheet: { id: string }; area: TableArea } | undefined): TableTarget {
  const table = range && host.book.tables.touching(range.sheet.id, range.area);
  if (!table) throw new HostError("InvalidOperation");
  return { tableId: table.id };
}

type TableArea = Parameters<HostContext["book"]["tables"]["touching"]>[1];
