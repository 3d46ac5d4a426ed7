import type { Plan } from "../../domain/plan/plan";
import { APPENDIX_COLUMNS, headingOf } from "../columns/appendix-columns";
import type { TableHeading } from "../reading/book-snapshot";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex } from "../reading/read-cells";
import { occurrenceAdjustmentFormula, occurrenceStandingFormula, standingFormula } from "../standing/standing-formula";
import { appendixStyle, OCCURRENCE_STYLES } from "./column-styles";
import { appendixRule, dayRule } from "./entry-rules";
import { formulaForTables } from "./formula-for-tables";
import type { ColumnForm, TableForm } from "./table-form";

/**
 * The form of an appendix table or of `LanThucHien` as it stands in the workbook: columns that it has no more are left out, and so
 * are formulas that would ask for columns which are not there.
 * @param tables every table of the workbook.
 * @returns `undefined` for any other table.
 */
export function formOf(table: TableHeading, plan: Plan, tables: readonly TableHeading[]): TableForm | undefined {
  const columns = columnsOf(table, plan);
  if (columns === undefined) return undefined;
  const as = (heading: string): string | undefined => table.headings[columnIndex(table, heading)];
  return {
    table: table.name,
    columns: columns.flatMap(({ formula: written, ...column }): readonly ColumnForm[] => {
      const heading = as(column.heading);
      if (heading === undefined) return [];
      const formula = written === undefined ? undefined : formulaForTables(written, tables);
      return [{ ...column, heading, ...(formula !== undefined && { formula }) }];
    }),
    colouredBy: as(STANDING),
  };
}

/** The same in both kinds of tables. */
const STANDING = OCCURRENCE_HEADINGS.standing;

function columnsOf(table: TableHeading, plan: Plan): readonly ColumnForm[] | undefined {
  if (table.name === OCCURRENCE_TABLE) return occurrenceColumns(plan);
  const isAppendix = plan.appendices.some(({ tableName }) => tableName === table.name);
  return isAppendix ? appendixColumns(table, plan) : undefined;
}

/** Whether a task has several due days is decided by the column that the table got for it: the plan may have changed since. */
function appendixColumns(table: TableHeading, plan: Plan): readonly ColumnForm[] {
  const hasSeveral = columnIndex(table, headingOf("times")) >= 0;
  return APPENDIX_COLUMNS.map((spec) => {
    const rule = appendixRule(spec, plan);
    return {
      heading: spec.heading,
      style: appendixStyle(spec),
      ...(rule && { rule }),
      ...(spec.column === "standing" && { formula: standingFormula(table.name, hasSeveral) }),
    };
  });
}

function occurrenceColumns(plan: Plan): readonly ColumnForm[] {
  const formulas: Partial<Record<keyof typeof OCCURRENCE_HEADINGS, string>> = {
    adjustment: occurrenceAdjustmentFormula(plan.appendices.map(({ tableName }) => tableName)),
    standing: occurrenceStandingFormula(),
  };
  return (Object.keys(OCCURRENCE_HEADINGS) as readonly (keyof typeof OCCURRENCE_HEADINGS)[]).map((column) => {
    const heading = OCCURRENCE_HEADINGS[column];
    const formula = formulas[column];
    return {
      heading,
      style: OCCURRENCE_STYLES[column],
      ...(column === "completedOn" && { rule: dayRule(heading, plan) }),
      ...(formula !== undefined && { formula }),
    };
  });
}
