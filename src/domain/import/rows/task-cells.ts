import { formatDay, monthOf, yearOf } from "../../calendar/local-date";
import { MARK } from "../columns/column-cells";
import { isMeasure, type ColumnRole } from "../columns/column-role";
import type { GridRow, Square } from "../table/grid";
import type { FoundColumn } from "../imported-appendix";
import type { Section } from "../table/sections";

/**
 * The words of a row in the column of a role; empty when no column has it or the plan does not keep it.
 * @param how `own`, or also what reaches down from a merged cell above.
 */
export function cellOf(row: GridRow, section: Section, role: ColumnRole, how: "own" | "carried"): string {
  if (role === "other" || role === "status") return "";
  const columns = section.columns.filter((column) => column.role === role);
  if (role === "deadlineMark") return markedPeriods(row, columns, how);
  const square = row.squares[columns[0]?.column ?? -1];
  if (square === undefined) return "";
  if (role === "product") return withMeasure(square[how], row, section);
  return role === "deadline" ? deadlineWords(square, how) : square[how];
}

/** "98%" from 98 in a table of indicators that has "%" under "Đơn vị tính". */
function withMeasure(words: string, row: GridRow, section: Section): string {
  if (!/^\d+([.,]\d+)?$/.test(words)) return words;
  const column = section.columns.find(({ role, heading }) => role === "other" && isMeasure(heading));
  const measure = row.squares[column?.column ?? -1]?.carried ?? "";
  return measure === "%" ? `${words}%` : `${words} ${measure}`.trim();
}

/** "Quý I, Quý III" from the crosses under those headings. A cross over several columns stands under each. */
function markedPeriods(row: GridRow, columns: readonly FoundColumn[], how: "own" | "carried"): string {
  return columns
    .filter(({ column }) => MARK.test(wordsOver(row, column, how)))
    .map(({ heading, period }) => period ?? heading.split(" / ").slice(-1).join(""))
    .join(", ");
}

function wordsOver({ squares }: GridRow, column: number, how: "own" | "carried"): string {
  let left = column;
  while (squares[left]?.isUnderLeft === true && left > 0) left -= 1;
  const square = squares[left];
  return square !== undefined && left + square.columns > column ? square[how] : "";
}

/**
 * A real date cell is told in words that hold everywhere: "6/15/2025" as shown on an American computer is 15/06/2025, and
 * "Jun-25", which Excel made of a typed "6/2025", is 6/2025 again.
 */
function deadlineWords({ own, carried, day }: Square, how: "own" | "carried"): string {
  const shown = how === "own" ? own : carried;
  if (day === undefined || shown === "") return shown;
  if (/^\D*\d{1,4}\D+\d{1,2}\D+\d{1,4}\D*$/.test(shown) || /^\d+([.,]\d+)?$/.test(shown)) return formatDay(day);
  if (/^[A-Za-z]{3,9}[-/ ]\d{2,4}$/.test(shown)) return `${monthOf(day)}/${yearOf(day)}`;
  return /^\d{1,2}[-/ ][A-Za-z]{3,9}/.test(shown) ? formatDay(day) : shown;
}
