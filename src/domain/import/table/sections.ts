import type { ColumnRole } from "../columns/column-role";
import type { Doubt } from "../doubt";
import { hasNumberedRows, rowText, type Grid, type GridRow } from "./grid";
import { isColumnNumbers, isSameHeading, type Heading } from "./heading";
import { headingsIn } from "./headings-in";
import type { FoundColumn, SkipReason, SourceRow } from "../imported-appendix";
import { mapColumns, type ToldRole } from "../columns/map-columns";
import { isLetterhead, outsideRow } from "../rows/outside-rows";
import { isRowNumber, numberBeforeWords } from "../rows/row-number";
import { withTableTitles } from "./table-titles";

/** Rows that share a heading, over as many tables as it takes. */
export interface Section {
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly BodyRow[];
}

export interface BodyRow {
  readonly row: GridRow;
  /** The first after a repeated heading or in the next table: a page may have ended inside the row before it. */
  readonly isAfterBreak: boolean;
  /** On the first row of a table: the group that a numbered line above the table names. */
  readonly title?: string;
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly headingRows: readonly SourceRow[];
  readonly skipped: readonly { readonly row: GridRow; readonly reason: SkipReason }[];
  readonly doubts: readonly Doubt[];
}

/** Tells headings, the rows below them and what stands around them apart. */
export function sectionsOf(grids: readonly Grid[], planYear: number, told: readonly ToldRole[]): Sections {
  const pages: Page[] = [];
  for (const [table, grid] of grids.entries()) pages.push(pageOf(grid, table, pages));
  const found: Found = { drafts: [], headingRows: [], skipped: [], doubts: [] };
  const hasHeading = pages.some(({ first }) => first >= 0);
  for (const page of pages) {
    if (page.first >= 0 || continuesLast(page, found)) readPage(page, found);
    else if (hasHeading || isNoTable(page.grid)) leaveOut(page, found);
    else {
      found.drafts.push({ table: page.table, width: page.grid.width, heading: undefined, rows: [] });
      found.doubts.push({ kind: "no-heading", table: page.table });
      readPage(page, found);
    }
  }
  const sections = found.drafts.map((draft): Section => {
    const headings = draft.heading?.words ?? Array.from({ length: draft.width }, () => []);
    const body = draft.rows.map(({ row }) => row);
    const { columns, doubts } = mapColumns(draft.table, headings, body, planYear, told);
    found.doubts.push(...doubts);
    return { columns, rows: withTableTitles(draft.rows, new Set(body.map(({ at }) => at.table)).size) };
  });
  return { ...found, sections };
}

/** Column of a role, counting from 0. */
export function columnOf(section: Section, role: ColumnRole): number | undefined {
  const at = section.columns.findIndex((column) => column.role === role);
  return at < 0 ? undefined : at;
}

/** A table and where headings begin in it. */
interface Page {
  readonly table: number;
  readonly grid: Grid;
  readonly headings: readonly (Heading | undefined)[];
  /** Index of the first row of a heading; -1 without. */
  readonly first: number;
}

interface Found {
  readonly drafts: Draft[];
  readonly headingRows: SourceRow[];
  readonly skipped: { row: GridRow; reason: SkipReason }[];
  readonly doubts: Doubt[];
}

interface Draft {
  readonly table: number;
  readonly width: number;
  readonly heading: Heading | undefined;
  readonly rows: BodyRow[];
}

function pageOf(grid: Grid, table: number, before: readonly Page[]): Page {
  const headings = headingsIn(
    grid,
    before.flatMap((page) => page.headings.flatMap((heading) => heading ?? [])),
  );
  return { table, grid, headings, first: headings.findIndex((heading) => heading !== undefined) };
}

/** As wide as the last section: its rows may go on here. */
function continuesLast({ grid }: Page, { drafts }: Found): boolean {
  return drafts.at(-1)?.width === grid.width;
}

function readPage(page: Page, found: Found): void {
  const { grid, headings, first, table } = page;
  const open = found.drafts.at(-1);
  const goesOn = open !== undefined && open.table !== table && continuesLast(page, found);
  const hasRowsOfLast = goesOn && (first < 0 || continuesAbove(page, open));
  let isAfterBreak = goesOn;
  let title = isNumberedLine(grid.lineAbove) ? grid.lineAbove : undefined;
  for (let index = 0; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    const heading = headings[index];
    const draft = found.drafts.at(-1);
    if (row === undefined) continue;
    if (heading !== undefined) {
      found.headingRows.push(...grid.rows.slice(index, index + heading.rows).map(({ at }) => at));
      index += heading.rows - 1;
      isAfterBreak = draft?.heading !== undefined && isSameHeading(draft.heading, heading);
      if (isAfterBreak) continue;
      found.skipped.push(...titlesBefore(draft, table));
      found.drafts.push({ table, width: grid.width, heading, rows: [] });
    } else if (draft === undefined || (index < first && !hasRowsOfLast)) {
      found.skipped.push({ row, reason: row.filled.length === 0 ? "blank" : "title" });
    } else if (isColumnNumbers(row)) {
      found.skipped.push({ row, reason: "column-numbers" });
    } else {
      draft.rows.push({ row, isAfterBreak, ...(title !== undefined && { title }) });
      title = undefined;
      if (row.filled.length > 0) isAfterBreak = false;
    }
  }
}

/** As titles of chapters are; a sentence is none. */
function isNumberedLine(line: string): boolean {
  return line.length < LONGEST_TITLE && numberBeforeWords(line).number !== undefined;
}

const LONGEST_TITLE = 200;

function leaveOut({ grid, table }: Page, { drafts, skipped, doubts }: Found): void {
  const reason = reasonForOther(grid, drafts.length === 0);
  for (const row of grid.rows) skipped.push({ row, reason: row.filled.length === 0 ? "blank" : reason });
  if (reason === "other-table") doubts.push({ kind: "table-not-continued", table, rows: grid.rows.length });
}

/** A table without heading is none of a plan when it is as narrow or as short as layout is. */
function isNoTable(grid: Grid): boolean {
  return grid.width < 2 || grid.rows.some(isLetterhead) || grid.rows.every((row) => row.filled.length < 2);
}

function reasonForOther(grid: Grid, isBeforeAll: boolean): SkipReason {
  if (!hasNumberedRows(grid) && grid.rows.some((row) => outsideRow(row) === "signature")) return "signature";
  if (isBeforeAll && (grid.rows.length <= LAYOUT_ROWS || grid.rows.some(isLetterhead))) return "title";
  return grid.rows.every((row) => rowText(row) === "") ? "blank" : "other-table";
}

/** A layout table above an appendix has at most so many rows. */
const LAYOUT_ROWS = 5;

/** Rows above a repeated heading end the page before, rather than being a title, when one is filled as tasks are. */
function continuesAbove({ grid, headings, first }: Page, { heading }: Draft): boolean {
  const next = headings[first];
  if (next === undefined || heading === undefined || !isSameHeading(next, heading)) return false;
  return grid.rows.slice(0, first).some((row) => row.filled.length > 2);
}

/** Lines right above the heading of another table on the same sheet are its title. They leave the table before. */
function titlesBefore(draft: Draft | undefined, table: number): { row: GridRow; reason: SkipReason }[] {
  const titles: { row: GridRow; reason: SkipReason }[] = [];
  while (draft !== undefined) {
    const last = draft.rows.at(-1)?.row;
    const filled = last === undefined ? [] : last.filled;
    const [words] = filled;
    if (last === undefined || last.at.table !== table || filled.length > 1) break;
    if (words !== undefined && (isRowNumber(words.own) || outsideRow(last) !== undefined)) break;
    titles.unshift({ row: last, reason: words === undefined ? "blank" : "title" });
    draft.rows.pop();
  }
  return titles;
}
