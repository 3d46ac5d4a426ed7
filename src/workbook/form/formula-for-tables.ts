import type { TableHeading } from "../reading/book-snapshot";
import { columnIndex } from "../reading/read-cells";

/**
 * A formula of ours with the headings that the tables have now: a person may have typed one anew, in capitals or with another space, and
 * Excel refuses a formula that asks for a column which is not there.
 * @param formula its tables named in every reference: `PhuLuc1[[#This Row],[Mã]]`, `PhuLuc1[Mã]`.
 * @returns `undefined` when a table or a column is not there.
 */
export function formulaForTables(formula: string, tables: readonly TableHeading[]): string | undefined {
  const missing: string[] = [];
  const written = formula.replace(REFERENCE, (reference, name: string, row: string | undefined, column: string) => {
    const table = tables.find((one) => one.name === name);
    const heading = table?.headings[columnIndex(table, column)];
    if (heading === undefined) missing.push(reference);
    const as = escaped(heading ?? column);
    return row === undefined ? `${name}[${as}]` : `${name}[[#This Row],[${as}]]`;
  });
  return missing.length === 0 ? written : undefined;
}

/** A table, whether its row is meant, and the column. */
const REFERENCE = /([\p{L}_][\p{L}\p{N}_.]*)\[(?:(\[#This Row\]),\[)?([^[\]#]+)\]\]?/gu;

/** Source: https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e (special characters) */
function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
