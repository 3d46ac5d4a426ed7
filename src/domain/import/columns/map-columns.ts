import { bareWords } from "../../words/cell-words";
import { calendarOf } from "./calendar-columns";
import { columnCells, type ColumnCells } from "./column-cells";
import { headingMeaning, isMeasure, type ColumnRole, type HeadingMeaning } from "./column-role";
import type { Doubt } from "../doubt";
import type { GridRow } from "../table/grid";
import type { FoundColumn } from "../imported-appendix";

/** The columns of the rows below one heading. */
export interface ColumnMap {
  readonly columns: readonly FoundColumn[];
  readonly doubts: readonly Doubt[];
}

/** A role that the caller gives to a column, counting from 0. */
export interface ToldRole {
  readonly table: number;
  readonly column: number;
  readonly role: ColumnRole;
}

/**
 * What each column holds, by its heading and its cells.
 * @param headings for each column its words from the top row down.
 * @param body the rows below.
 */
export function mapColumns(
  table: number,
  headings: readonly (readonly string[])[],
  body: readonly GridRow[],
  planYear: number,
  told: readonly ToldRole[],
): ColumnMap {
  const periods = calendarOf(headings);
  const hasMeasures = headings.some((words) => isMeasure(words.join(" ")));
  const claims = headings.map((words, column): Claim => {
    const cells = columnCells(body, column, planYear);
    const person = told.find((one) => one.table === table && one.column === column);
    if (person !== undefined) return { column, words, cells, roles: [person.role], strength: 9, isClear: true };
    const meaning = periods[column] === undefined ? headingMeaning(words) : OF_A_PERIOD;
    return { column, words, cells, ...byCells(ofItsYear(meaning, words, planYear), cells, hasMeasures) };
  });
  const taken = new Map<number, ColumnRole>();
  const doubtful = new Set<number>();
  // The strongest claims choose first; equal ones from the left.
  for (const claim of [...claims].sort((a, b) => b.strength - a.strength || a.column - b.column)) {
    const free = claim.roles.filter((role) => isFree(role, taken));
    const role = free[0] ?? "other";
    taken.set(claim.column, role);
    const isBeaten = claim.roles.length > 0 && role !== claim.roles[0] && claim.cells.filled > 0;
    // "Tiêu chí" is read as the task only where no column has the tasks.
    const isUsual = claim.roles.includes("other") || role === "status" || claim.roles[1] === "criterion";
    if (!claim.isClear || (isBeaten && (role === "other" || !isUsual))) doubtful.add(claim.column);
  }
  const byContents = withoutHeading(claims, taken);
  for (const column of byContents) doubtful.add(column);
  const columns = claims.map(({ column, words, strength }): FoundColumn => ({
    table,
    column,
    heading: words.join(" / "),
    role: taken.get(column) ?? "other",
    ...(periods[column] !== undefined && { period: periods[column] }),
    certainty: doubtful.has(column) ? "doubtful" : "sure",
    knownBy: strength === 9 ? "person" : byContents.has(column) ? "cells" : "heading",
  }));
  return {
    columns,
    doubts: columns.filter(({ certainty }) => certainty === "doubtful").map((found) => doubtOf(found, claims)),
  };
}

const OF_A_PERIOD: HeadingMeaning = { roles: ["deadlineMark"], strength: 3 };

interface Claim {
  readonly column: number;
  readonly words: readonly string[];
  readonly cells: ColumnCells;
  /** The likeliest first. */
  readonly roles: readonly ColumnRole[];
  readonly strength: number;
  /** Neither heading nor cells leave another choice. */
  readonly isClear: boolean;
}

/** "Năm 2025" in a plan of 2025 is what is to be reached, not last year's points; "Điểm phấn đấu 2025" is not kept. */
function ofItsYear(meaning: HeadingMeaning, words: readonly string[], planYear: number): HeadingMeaning {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(words.join(" "))?.[0] ?? 0);
  if (meaning.roles[0] !== "lastYearPoints" || year < planYear) return meaning;
  const isOfPoints = /\bdiem\b/.test(bareWords(words.join(" ")));
  return { ...meaning, roles: isOfPoints ? ["other"] : ["product", "other"] };
}

/** The heading may leave two roles open; what stands below it decides, or nobody can. */
function byCells(
  { roles, strength }: HeadingMeaning,
  cells: ColumnCells,
  hasMeasures: boolean,
): Pick<Claim, "roles" | "strength" | "isClear"> {
  const clear = (...chosen: ColumnRole[]) => ({ roles: chosen, strength, isClear: true });
  const [first, second] = roles;
  if (first === "deadline" && second === "status") {
    if (cells.deadlines > cells.statuses && cells.deadlines >= 0.5) return clear("deadline", "status");
    if (cells.statuses > cells.deadlines && cells.statuses >= 0.5) return clear("status");
    return { roles: cells.statuses > cells.deadlines ? ["status", "deadline"] : roles, strength, isClear: false };
  }
  if (first === "product" && second === "status") {
    if (cells.statuses >= 0.5) return clear("status");
    return clear("product", "status");
  }
  if (first === "deadlineMark") {
    if (cells.filled === 0 || cells.marks >= 0.5) return clear("deadlineMark");
    // Figures and shares are what is to be reached by then; words may be anything.
    return { roles: ["other", "deadlineMark"], strength, isClear: cells.numbers + cells.statuses + cells.marks > 0.5 };
  }
  // "Năm 2024" beside "%" is a result; whether it counts as points nobody can tell.
  if (first === "lastYearPoints" && second === "other" && hasMeasures)
    return { roles: ["other", "lastYearPoints"], strength, isClear: cells.numbers < 0.5 };
  if (first === "lastYearPoints" && second === "other") return clear(cells.numbers >= 0.5 ? "lastYearPoints" : "other");
  if (first === "deadline" && cells.filled >= 3 && cells.statuses > 0.5 && cells.deadlines < 0.3)
    return { roles: ["deadline", "status"], strength, isClear: false };
  return { roles, strength, isClear: true };
}

/** A role belongs to one column, but for marks and for columns that are not read. */
function isFree(role: ColumnRole, taken: ReadonlyMap<number, ColumnRole>): boolean {
  if (role === "other" || role === "status" || role === "deadlineMark") return true;
  return ![...taken.values()].includes(role);
}

/** Gives the roles that a plan cannot do without to columns whose headings say nothing, by their cells. */
function withoutHeading(claims: readonly Claim[], taken: Map<number, ColumnRole>): ReadonlySet<number> {
  const given = new Set<number>();
  const give = (role: ColumnRole, fits: (cells: ColumnCells) => number): void => {
    if ([...taken.values()].includes(role)) return;
    const open = claims.filter(({ column, roles }) => roles.length === 0 && !given.has(column));
    const [best] = open.map((claim) => ({ claim, fit: fits(claim.cells) })).sort((a, b) => b.fit - a.fit);
    if (best === undefined || best.fit <= 0) return;
    taken.set(best.claim.column, role);
    given.add(best.claim.column);
  };
  const isHeadless = claims.every(({ words }) => words.length === 0);
  give("number", (cells) => (cells.rowNumbers >= 0.8 && cells.meanLength < 8 ? cells.rowNumbers : 0));
  if (isHeadless) {
    give("deadline", (cells) => (cells.deadlines >= 0.6 ? cells.deadlines : 0));
    // Of two columns of units the left one is the lead.
    give("lead", (cells) => (cells.units >= 0.6 ? 1 : 0));
    give("coordinator", (cells) => (cells.units >= 0.6 ? 1 : 0));
  }
  give("task", (cells) => (cells.meanLength > 4 || cells.filled > 0 ? cells.meanLength : 0));
  if (isHeadless) give("product", (cells) => (cells.meanLength > 2 && cells.numbers < 0.5 ? cells.meanLength : 0));
  return given;
}

function doubtOf({ table, column, heading, role }: FoundColumn, claims: readonly Claim[]): Doubt {
  const others = claims[column]?.roles ?? [];
  return { kind: "ambiguous-column", table, column, heading, candidates: [...new Set<ColumnRole>([role, ...others])] };
}
