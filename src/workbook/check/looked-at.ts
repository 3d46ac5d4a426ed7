import { APPENDIX_COLUMNS, headingOf } from "../columns/appendix-columns";
import type { TableHeading } from "../reading/book-snapshot";
import { entryHeadings } from "../columns/entry-columns";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex } from "../reading/read-cells";
import { isTableOfPlan } from "../reading/read-plan-book";

/**
 * The columns whose formulas a check looks at: those that people fill in, where a formula has no place, and those of formulas,
 * where one is missed. `undefined` of a table that is neither an appendix nor `LanThucHien`: how it looks is not looked at.
 */
export function lookedAt(table: TableHeading): readonly string[] | undefined {
  if (!isTableOfPlan(table) || !isForm(table)) return undefined;
  const formulas = table.name === OCCURRENCE_TABLE ? OF_OCCURRENCES : OF_APPENDICES;
  const wanted = [...entryHeadings(table.name).map(({ heading }) => heading), ...formulas];
  // As the table has them: a person may have typed a heading anew.
  return wanted.flatMap((heading) => table.headings[columnIndex(table, heading)] ?? []);
}

function isForm(table: TableHeading): boolean {
  return table.name === OCCURRENCE_TABLE || columnIndex(table, headingOf("standing")) >= 0;
}

const OF_OCCURRENCES = [OCCURRENCE_HEADINGS.adjustment, OCCURRENCE_HEADINGS.standing];
const OF_APPENDICES = APPENDIX_COLUMNS.flatMap(({ heading, filledBy }) => (filledBy === "formula" ? [heading] : []));
