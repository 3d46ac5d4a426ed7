import type { DriftedPart } from "../../domain/check/book-state";
import type { Plan } from "../../domain/plan/plan";
import type { BookSnapshot } from "../reading/book-snapshot";
import { TEXT_FORMAT } from "../columns/number-formats";
import type { CellValue } from "../sheet-spec";
import { formedTables, type FormedTable } from "./drifted-tables";
import { otherContents, type OtherContent } from "./formula-drift";
import { DRIFTED_PARTS, isMisplaced, lookedColumns, tableDrift } from "./table-drift";
import type { TableForm } from "./table-form";

/** What of a table is to be as its form has it again. */
export interface FormOrder {
  readonly form: TableForm;
  /** Its sheet is protected as the form has it in any case. */
  readonly parts: readonly DriftedPart[];
  /** Headings of columns that have a rule where the form has none: it goes. */
  readonly misruled: readonly string[];
  /** What goes for the formulas of their columns; the caller keeps it elsewhere. */
  readonly replaced: readonly ReplacedCell[];
  /** Numbers in columns of text: a format that shows more than their digits (a day, a share) stays. */
  readonly numbers: readonly NumberInText[];
}

export interface ReplacedCell extends OtherContent {
  readonly heading: string;
  /** First cell of the row: the Mã. */
  readonly key: CellValue;
}

export interface NumberInText {
  readonly heading: string;
  /** Data row, counting from 0. */
  readonly row: number;
}

/** @param which tables and parts that differ from their form, or all of them; what was not read is left out */
export function formOrders(snapshot: BookSnapshot, plan: Plan, which: "drifted" | "all"): readonly FormOrder[] {
  return formedTables(snapshot, plan)
    .map((formed) => orderOf(formed, partsOf(formed, which)))
    .filter(({ parts }) => parts.length > 0);
}

function partsOf({ form, table, look, isProtected }: FormedTable, which: "drifted" | "all"): readonly DriftedPart[] {
  if (which === "drifted" || table.rows.length === 0) return tableDrift(form, table, look, isProtected);
  const knowsColours = form.colouredBy !== undefined && look.conditionalFormats !== undefined;
  return DRIFTED_PARTS.filter((part) => part !== "colours" || knowsColours);
}

function orderOf({ form, table, look }: FormedTable, parts: readonly DriftedPart[]): FormOrder {
  const columns = lookedColumns(form, table, look);
  const rules = form.columns.flatMap(({ rule }) => rule?.validation ?? []);
  const misruled = columns.filter((column) => !column.form.rule && isMisplaced(column.look.validation, rules));
  return {
    form,
    parts,
    misruled: parts.includes("entry-rules") ? misruled.map((column) => column.form.heading) : [],
    replaced: !parts.includes("formulas")
      ? []
      : columns.flatMap(({ form: { heading, formula }, look: { formulas }, values }) =>
          filledContents(formula, formulas, values).map((content) => ({
            ...content,
            heading,
            key: table.rows[content.row]?.[0] ?? "",
          })),
        ),
    numbers: !parts.includes("formats")
      ? []
      : columns
          .filter((column) => column.form.style.format === TEXT_FORMAT)
          .flatMap(({ form: { heading }, values }) =>
            values.flatMap((value, row) => (typeof value === "number" ? [{ heading, row }] : [])),
          ),
  };
}

/** What is lost when a column gets its formula; of an empty cell nothing is. */
export function filledContents(
  formula: string | undefined,
  formulas: readonly string[] | undefined,
  values: readonly CellValue[],
): readonly OtherContent[] {
  if (formula === undefined || formulas === undefined) return [];
  return otherContents(formula, formulas, values).filter((one) => one.value !== "" || one.formula !== "");
}
