import { bodyArea } from "../../../book/book-tables";
import type { BookValue } from "../../../book/values/book-value";
import { recordOf } from "../../arguments";
import { HostError } from "../../host-error";
import type { MemberTable, TableTarget } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import { tableOfTarget } from "../../rules/table-edit";
import type { Json } from "../../wire";

/** Sorts a table's rows by values; formulas of the row move with it. */
export const tableSort: MemberTable<TableTarget> = {
  values: { MatchCase: { get: () => false } },
  methods: {
    Apply: (target, args, host) => {
      const { table, sheet } = tableOfTarget(host, target);
      refuseProtected(sheet, "allowSort");
      const body = bodyArea(table);
      const fields = args.json(0);
      if (!Array.isArray(fields)) throw new HostError("InvalidArgument");
      const keys = fields.map((field: Json) => {
        const { key, ascending } = recordOf(field);
        if (typeof key !== "number" || !table.columns[key]) throw new HostError("InvalidArgument");
        return { column: body.column + key, sign: ascending === false ? -1 : 1 };
      });
      const order = Array.from({ length: body.rows }, (_, offset) => body.row + offset).sort((a, b) => {
        for (const { column, sign } of keys) {
          const difference = compare(sheet.value(a, column), sheet.value(b, column), sign);
          if (difference !== 0) return difference;
        }
        return a - b;
      });
      const columns = Array.from({ length: body.columns }, (_, offset) => body.column + offset);
      const rows = order.map((row) =>
        columns.map((column) => {
          const formula = sheet.formula(row, column);
          return formula === undefined ? { value: sheet.value(row, column) } : { formula };
        }),
      );
      host.book.write(sheet, body, (row, column) => rows[row - body.row]?.[column - body.column]);
      host.book.emitChange({ sheetId: sheet.id, area: body, by: "addin", how: "rows-sorted" });
    },
    Clear: () => undefined,
    Reapply: () => undefined,
  },
};

/** Numbers before texts before logical values before errors; blanks always last. Source: https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
function compare(a: BookValue, b: BookValue, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return sign * (rankA - rankB);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * textOf(a).localeCompare(textOf(b), "vi", { sensitivity: "accent" });
}

function textOf(value: BookValue): string {
  return value !== null && typeof value === "object" ? value.error : String(value);
}

function rank(value: BookValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}
