import type { BookContent, SheetContent, TableContent } from "../content/book-content";
import { isOnSheet, overlap } from "./area-rules";
import { canBeName } from "./name-rules";
import { repeated } from "./repeated";

/** What Excel would not take about the tables of a workbook, a sentence each. */
export function tableProblems({ sheets, names }: BookContent): readonly string[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  return [
    ...repeated([...names.map(({ name }) => name), ...tables]).map((name) => `Two tables or names are "${name}".`),
    ...sheets.flatMap((sheet) => sheet.tables.flatMap((table, index) => problemsOf(table, index, sheet))),
  ];
}

function problemsOf({ name, area, columns }: TableContent, index: number, sheet: SheetContent): readonly string[] {
  const problems: string[] = [];
  const say = (what: string): void => void problems.push(`Table ${name}: ${what}.`);
  if (!canBeName(name)) say("this cannot be its name");
  if (!isOnSheet(area) || area.rows < 2) say("it needs a heading and a row on the sheet");
  if (columns.length !== area.columns) say(`${columns.length} columns are named, ${area.columns} are there`);
  if (columns.some((column) => column.name === "" || column.name.length > 255))
    say("a column has no name, or too long a one");
  for (const heading of repeated(columns.map((column) => column.name))) say(`two columns are named "${heading}"`);
  if (sheet.tables.slice(0, index).some((other) => overlap(area, other.area))) say("it overlaps another table");
  if (sheet.merges.some((merge) => overlap(area, merge))) say("it has merged cells");
  return problems;
}
