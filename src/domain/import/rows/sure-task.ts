import { readDeadline } from "../../deadline/read-deadline";
import { MARK } from "../columns/column-cells";
import type { ColumnRole } from "../columns/column-role";
import type { Section } from "../table/sections";
import { beginsAsUnit } from "../units/unit-words";
import { outsideRow } from "./outside-rows";
import type { RowView } from "./row-view";
import { isOfSignature } from "./sign-off";

/** Where the last rows stand that nobody can take for anything but tasks. */
export interface LastSureTasks {
  /** Index of the row among all rows; -1 without. */
  inTable(table: number): number;
  inAll(): number;
}

export function lastSureTasks(views: readonly RowView[], section: Section): LastSureTasks {
  const known = new Map<number, number>();
  const last = (table: number | undefined): number => {
    const key = table ?? -1;
    let index = known.get(key) ?? views.length - 1;
    if (known.has(key)) return index;
    const isIt = (view: RowView) => (table === undefined || view.row.at.table === table) && isSureTask(view, section);
    for (let view = views[index]; view !== undefined && !isIt(view); view = views[index]) index -= 1;
    known.set(key, index);
    return index;
  };
  return { inTable: last, inAll: () => last(undefined) };
}

/** Words of a task, and a number with details, a unit that leads or a deadline that can be read. */
function isSureTask(view: RowView, section: Section): boolean {
  if (view.task === "" || isOfSignature(view.task)) return false;
  if (view.hasOwnNumber && view.hasDetails) return true;
  const said = (role: ColumnRole, is: (words: string) => boolean): boolean =>
    section.columns.some((column) => column.role === role && is(view.row.squares[column.column]?.own ?? ""));
  if (outsideRow(view.row) !== undefined) return false;
  return (
    said("lead", (words) => beginsAsUnit(words) && !isOfSignature(words)) ||
    said("deadlineMark", (words) => MARK.test(words)) ||
    said("deadline", (words) => readDeadline(words, ANY_YEAR).kind !== "unreadable")
  );
}

const ANY_YEAR = { planYear: 2000, beforeExcludesTheDay: true };
