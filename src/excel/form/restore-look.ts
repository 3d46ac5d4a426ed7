import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { FormOrder } from "../../workbook/form/form-order";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { changedTableLook, type ChangedTable } from "../changing/changed-table";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** A table that is to have its form again, as it is just before. */
export interface FormTable {
  readonly order: FormOrder;
  readonly table: ChangedTable;
  /** Conditional formats on its data rows, in Excel's order; not looked at when colours are not put back. */
  readonly formats: readonly FormatListed[];
}

export interface FormatListed {
  readonly id: string;
  readonly isFormula: boolean;
  /** Counting from 0, as Excel counts within the formats of these rows. */
  readonly priority: number;
}

/** What to ask for about tables, and what was found once it is answered. */
export interface FormsLook {
  readonly parts: readonly RequestPart[];
  readonly found: () => Result<readonly FormTable[], WorkbookProblem>;
}

export function formsLook(orders: readonly FormOrder[]): FormsLook {
  const looks = orders.map((order) => ({
    order,
    table: changedTableLook(order.form.table),
    formats: formatsLook(order),
  }));
  return {
    parts: looks.flatMap(({ table, formats }) => [table.part, ...formats.parts]),
    found: () => {
      const tables: FormTable[] = [];
      for (const { order, table: look, formats } of looks) {
        const table = look.found();
        if (table === undefined) return failed({ kind: "missing", what: order.form.table });
        const missing = order.form.columns.find(({ heading }) => !table.headings.includes(heading));
        if (missing !== undefined) return failed({ kind: "missing", what: `${table.sheet}: ${missing.heading}` });
        tables.push({ order, table, formats: formats.found() });
      }
      return ok(tables);
    },
  };
}

function formatsLook({ form, parts }: FormOrder) {
  let asked: Excel.ConditionalFormatCollection | undefined;
  const part: RequestPart = {
    bytes: 4 * OBJECT_BYTES + ACTION_BYTES + 4000,
    ask: ({ workbook }) => {
      asked = workbook.tables.getItemOrNullObject(form.table).getDataBodyRange().untrack().conditionalFormats;
      asked.load("items/id,items/type,items/priority");
    },
  };
  return {
    parts: parts.includes("colours") ? [part] : [],
    found: (): readonly FormatListed[] =>
      (asked?.items ?? []).map(({ id, type, priority }) => ({ id, isFormula: type === "Custom", priority })),
  };
}
