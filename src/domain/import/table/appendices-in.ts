import { appendixTitle, indexNamed, loudTitle, saysAppendix, type IndexNamed, namesAppendix } from "./appendix-title";
import { bareWords, cellWords } from "../../words/cell-words";
import { gridOf, hasNumberedRows, rowText, type Grid } from "./grid";
import { isSameHeading, type Heading } from "./heading";
import { headingsIn } from "./headings-in";
import { isLetterhead, outsideRow } from "../rows/outside-rows";
import type { RawTable } from "../raw-table";

/** An appendix among the tables of a file. */
export interface AppendixFound {
  /** Its own words, else the line that says "Phụ lục", the sheet's name, the table's place. */
  readonly title: string;
  readonly index: IndexNamed;
  /** Which of the tables, in order, counting from 0. */
  readonly tables: readonly number[];
  /** `doubtful`: where it begins or ends was told by its heading alone. */
  readonly certainty: "sure" | "doubtful";
}

/** A table that belongs to no appendix. */
export interface OtherTable {
  readonly table: number;
  /**
   * `letterhead`: the state's name and motto, a title; `signature`: "Nơi nhận", who signs; `hidden`: on a hidden sheet;
   * `no-heading`: anything else.
   */
  readonly reason: "letterhead" | "signature" | "hidden" | "no-heading";
}

export interface AppendicesFound {
  readonly appendices: readonly AppendixFound[];
  readonly others: readonly OtherTable[];
}

/**
 * Tells which tables of a file are which appendix: a line "Phụ lục …" or "Biểu số …" above a table or above the heading in it, or a sheet of
 * its own, begins one; a table with the same heading, or as wide and without any, goes on with the one before.
 */
export function appendicesIn(tables: readonly RawTable[]): AppendicesFound {
  const pages: Page[] = [];
  for (const [table, raw] of tables.entries()) pages.push(pageOf(raw, table, pages));
  const hasHeading = pages.some(({ heading, raw }) => heading !== undefined && raw.isHidden !== true);
  const drafts: Draft[] = [];
  const others: OtherTable[] = [];
  /** Titles in layout tables above the next appendix. */
  let above: readonly string[] = [];
  for (const page of pages) {
    const reason = reasonAgainst(page, hasHeading, drafts.at(-1));
    if (reason !== undefined) {
      others.push({ table: page.table, reason });
      if (reason === "letterhead") above = [...above, ...page.lines];
      continue;
    }
    const lines = [...above, ...page.lines];
    above = [];
    const last = drafts.at(-1);
    const title = appendixTitle(lines);
    if (last !== undefined && isSameTitle(lines, last) && continues(page, last)) last.pages.push(page);
    else drafts.push({ title, lines, pages: [page] });
  }
  return { appendices: drafts.map((draft) => appendixFound(draft, drafts.length)), others };
}

interface Page {
  readonly table: number;
  readonly raw: RawTable;
  readonly grid: Grid;
  /** The first heading of the table. */
  readonly heading: Heading | undefined;
  /** What stands above the heading: the paragraphs before the table, the first rows. */
  readonly lines: readonly string[];
}

interface Draft {
  /** `undefined` where no line says "Phụ lục". */
  readonly title: string | undefined;
  readonly lines: readonly string[];
  readonly pages: Page[];
}

function pageOf(raw: RawTable, table: number, before: readonly Page[]): Page {
  const grid = gridOf(raw, table);
  const headings = headingsIn(
    grid,
    before.flatMap(({ heading }) => heading ?? []),
  );
  const first = headings.findIndex((heading) => heading !== undefined);
  const titleRows = first < 0 ? grid.rows.slice(0, isShort(grid) ? undefined : 0) : grid.rows.slice(0, first);
  const rowLines = titleRows.flatMap(({ filled }) => filled.flatMap(({ own }) => own.split("\n")));
  const lines = [...(raw.heading ?? []).map(cellWords), ...rowLines].filter((line) => line !== "");
  return { table, raw, grid, heading: headings[first], lines };
}

/** A layout table has at most so many rows. */
function isShort({ rows }: Grid): boolean {
  return rows.length <= 5;
}

function reasonAgainst(page: Page, hasHeading: boolean, last: Draft | undefined): OtherTable["reason"] | undefined {
  const { grid, heading, raw } = page;
  if (raw.isHidden === true) return "hidden";
  if (heading !== undefined) return undefined;
  if (grid.rows.some(isLetterhead) || framesTitle(page)) return "letterhead";
  if (!hasNumberedRows(grid) && grid.rows.some((row) => outsideRow(row) === "signature")) return "signature";
  const isNarrow = grid.width < 3 || grid.rows.every(({ filled }) => filled.length < 2);
  if (hasHeading ? last === undefined || !continues(page, last) : isNarrow) return "no-heading";
  return undefined;
}

/** "PHỤ LỤC I" in a frame of its own. */
function framesTitle({ grid }: Page): boolean {
  const says = (words: string) => /^phu luc\b/.test(bareWords(words)) || saysAppendix(words);
  return isShort(grid) && grid.rows.some((row) => row.filled.length < 3 && says(rowText(row).split("\n")[0] ?? ""));
}

/** Says none, or the number of the last one again without other words: "BIỂU SỐ 01 (tiếp theo)". */
function isSameTitle(lines: readonly string[], last: Draft): boolean {
  const said = titleSaid(lines);
  if (said === "" || !/\d|\b[ivxlc]+$/.test(said)) return said === "";
  const words = withoutGoesOn(appendixTitle(lines) ?? "");
  return said === titleSaid(last.lines) && ["", said, withoutGoesOn(last.title ?? "")].includes(words);
}

/** The line that names the appendix; empty without. */
function titleSaid(lines: readonly string[]): string {
  return withoutGoesOn([...lines].reverse().find(saysAppendix) ?? "");
}

function withoutGoesOn(words: string): string {
  return bareWords(words).replace(/(^| )tiep( theo)?$/, "");
}

/** Goes on with the appendix: on the same sheet or in the same document, with its heading or its columns. */
function continues(page: Page, { pages }: Draft): boolean {
  const last = pages.at(-1);
  const first = pages[0];
  if (last === undefined || first === undefined) return false;
  if (page.heading === undefined) return page.grid.width === last.grid.width && !isSheet(page.raw);
  return first.heading !== undefined && isSameHeading(page.heading, first.heading) && !isSheet(page.raw);
}

/** Each sheet is an appendix of its own, as people lay them out. */
function isSheet({ sheet }: RawTable): boolean {
  return sheet !== undefined;
}

function appendixFound({ title, lines, pages }: Draft, count: number): AppendixFound {
  const [first] = pages;
  const { place, sheet } = first?.raw ?? { place: "" };
  const isNamed = title !== undefined || sheet !== undefined || count === 1;
  const isWhole = pages.every(
    ({ heading, raw, lines: above }, at) =>
      at === 0 || heading !== undefined || raw.heading === undefined || titleSaid(above) !== "",
  );
  const isOne = pages.every(({ grid, lines: above }) => hasOneTitle(grid, above));
  return {
    title: title ?? loudTitle(lines) ?? sheet ?? place,
    index: indexNamed([...lines, sheet ?? ""]),
    tables: pages.map(({ table }) => table),
    certainty: isNamed && isOne && (isWhole || count === 1) ? "sure" : "doubtful",
  };
}

/** No second "PHỤ LỤC II", "BIỂU SỐ 02" stands further down in the same table. */
function hasOneTitle({ rows }: Grid, above: readonly string[]): boolean {
  const titles = rows.filter(
    ({ filled: [words, ...others] }) => words !== undefined && others.length === 0 && namesAppendix(words.own),
  );
  const inside = titles.filter((row) => !above.includes(row.filled[0]?.own.split("\n")[0] ?? ""));
  return inside.length === 0;
}
