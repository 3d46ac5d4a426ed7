import type { DriftedPart } from "../../domain/check/book-state";
import type { TableSnapshot } from "../reading/book-snapshot";
import { columnIndex } from "../reading/read-cells";
import type { CellValue, Validation } from "../sheet-spec";
import type { ColumnLook, TableLook } from "../reading/table-look";
import { areColoursOff } from "./colour-drift";
import { otherContents } from "./formula-drift";
import { numberFormatKind, showsDigits } from "./number-format-kind";
import type { ColumnForm, TableForm } from "./table-form";

/** What differs between a table and its form, in the order in which it is told. */
export function tableDrift(
  form: TableForm,
  table: TableSnapshot,
  look: TableLook,
  isProtected: boolean,
): readonly DriftedPart[] {
  const columns = table.rows.length === 0 ? [] : lookedColumns(form, table, look);
  const rules = form.columns.flatMap(({ rule }) => rule?.validation ?? []);
  const isOff: Readonly<Record<DriftedPart, boolean>> = {
    formats: columns.some(({ form: { style }, look: { format }, values }) =>
      isFormatOff(style.format ?? "General", format, values),
    ),
    "entry-rules": columns.some(({ form: { rule }, look: { validation } }) =>
      rule === undefined ? isMisplaced(validation, rules) : !isSameRule(rule.validation, validation),
    ),
    colours: areColoursOff(form, table, look.conditionalFormats),
    locks: !isProtected || columns.some(({ form: { style }, look: { locked } }) => locked !== (style.locked ?? true)),
    formulas: columns.some(
      ({ form: { formula }, look: { formulas }, values }) =>
        formula !== undefined && formulas !== undefined && otherContents(formula, formulas, values).length > 0,
    ),
  };
  return DRIFTED_PARTS.filter((part) => isOff[part]);
}

export const DRIFTED_PARTS: readonly DriftedPart[] = ["formats", "entry-rules", "colours", "locks", "formulas"];

interface LookedColumn {
  readonly form: ColumnForm;
  readonly look: ColumnLook;
  readonly values: readonly CellValue[];
}

export function lookedColumns(form: TableForm, table: TableSnapshot, look: TableLook): readonly LookedColumn[] {
  return form.columns.flatMap((column) => {
    const index = columnIndex(table, column.heading);
    const found = look.columns[index];
    return found === undefined
      ? []
      : [{ form: column, look: found, values: table.rows.map((row) => row[index] ?? "") }];
  });
}

/**
 * Only another kind of format counts. In a column of text a number may be shown as a day, because the format was gone when it was typed:
 * restoring leaves that cell its format (it would show 45458 otherwise), so it is no reason to restore again.
 * @param found `null` when the cells differ.
 */
function isFormatOff(wanted: string, found: string | null, values: readonly CellValue[]): boolean {
  if (found === "") return false;
  const isNumber = (value: CellValue) => typeof value === "number";
  if (found === null) return !(wanted === "@" && values.some(isNumber));
  if (wanted === "@" && !showsDigits(found) && values.every(isNumber)) return false;
  return numberFormatKind(wanted) !== numberFormatKind(found);
}

/** A rule of the form that pasting brought into a column which has none; a rule of the person's own is left alone. */
export function isMisplaced(found: ColumnLook["validation"], rules: readonly Validation[]): boolean {
  return found !== undefined && rules.some((rule) => isSameRule(rule, found));
}

function isSameRule(rule: Validation, found: ColumnLook["validation"]): boolean {
  if (found === undefined || found === "other" || found.kind !== rule.kind) return false;
  if (rule.kind === "list")
    return found.kind === "list" && rule.source.trim().toLowerCase() === found.source.trim().toLowerCase();
  return found.kind !== "list" && rule.from === found.from && rule.to === found.to;
}
