import { startsSmall } from "../../words/cell-words";
import type { SkipReason } from "../imported-appendix";
import { outsideRow } from "./outside-rows";
import { isBelow } from "./row-number";
import type { RowView } from "./row-view";

/** What a row of the body is. `isDoubtful`: the Office is asked. */
export type RowKind =
  | { readonly kind: "task"; readonly isDoubtful: boolean }
  | { readonly kind: "group"; readonly isDoubtful: boolean }
  /** Goes on with the row before it. */
  | { readonly kind: "continuation"; readonly isDoubtful: boolean }
  | { readonly kind: "skip"; readonly reason: SkipReason; readonly isDoubtful: boolean };

/** What stands around the row. */
export interface RowSurroundings {
  readonly last: "task" | "group" | undefined;
  /** The words so far of the last task or group. */
  readonly lastWords: string;
  readonly isAfterBreak: boolean;
  /** The next row that is not blank. */
  readonly next: RowView | undefined;
  readonly hasNumberColumn: boolean;
  readonly hasLeadColumn: boolean;
  /** Some column says who, what or when. */
  readonly hasDetailColumns: boolean;
  /** Rows with details are mostly bold themselves: bold says nothing here. */
  readonly isBoldUsual: boolean;
  /** A lead, own or carried, and a deadline stand in the row. */
  readonly hasLead: boolean;
  readonly hasDeadline: boolean;
  readonly hasProduct: boolean;
  /** Who signs stands above, and no row with a task's words and details from here on. */
  readonly hasSignedOff: boolean;
  /** A row that is surely a task stands further down. */
  readonly hasTasksBelow: boolean;
  /** The row above, blank or not. */
  readonly previous: RowView | undefined;
}

/** A row with details of its own is never left out without a doubt, nor who signs above further tasks. */
export function rowKind(view: RowView, around: RowSurroundings): RowKind {
  const kind = kindOf(view, around);
  if (kind.kind !== "skip" || kind.isDoubtful) return kind;
  const isSignature = kind.reason === "signature" && outsideRow(view.row) === "signature";
  return { ...kind, isDoubtful: isSignature ? view.hasDetails && around.hasTasksBelow : view.hasOwnDetails };
}

function kindOf(view: RowView, around: RowSurroundings): RowKind {
  if (view.isBlank) return around.last === "task" && view.isTaskCarried ? continuation() : skip("blank");
  // Beside a task that reaches down nothing stands that is not of it. A number of its own makes it the next task, whose words
  // are the same.
  if (view.isTaskCarried && around.last === "task") return view.hasNumberCell ? task(false) : continuation();
  const outside = outsideRow(view.row);
  const isNumberedTask = view.hasOwnNumber && view.hasDetails;
  if (outside === "starred" && !view.hasOwnDetails) return starred(view, around);
  // A lone "6/2025" below a deadline is no page number.
  const isDeadline = outside === "page-number" && view.hasOwnDetails;
  if (outside !== undefined && outside !== "starred" && !isNumberedTask && !isDeadline) return skip(outside);
  if (around.hasSignedOff && !isNumberedTask) return skip("signature");
  // A criterion may well have a figure to reach and yet be nobody's task.
  if (view.isOfClass && !around.hasLead && !around.hasDeadline && standsOver(view, around)) return group(false);
  return view.hasDetails ? withDetails(view, around) : withoutDetails(view, around);
}

/** "* Cải cách thể chế" right above tasks is a group; in a list below a task it belongs to that; else it is a note. */
function starred(view: RowView, around: RowSurroundings): RowKind {
  const { last, next, previous, hasTasksBelow, hasSignedOff } = around;
  if (hasSignedOff) return skip("signature");
  if (!hasTasksBelow) return skip("note");
  const isInList = [previous, next].some((one) => one !== undefined && outsideRow(one.row) === "starred");
  if (isInList) return last === "task" ? continuation(true) : { ...skip("note"), isDoubtful: true };
  if (next?.hasDetails === true) return group(!view.isBold);
  return { ...skip("note"), isDoubtful: true };
}

function withDetails(view: RowView, around: RowSurroundings): RowKind {
  const { next } = around;
  if (view.task === "") {
    const canGoOn = around.last === "task" && !view.hasOwnNumber;
    return canGoOn ? continuation() : skip("no-task-words");
  }
  if (around.last === "task" && view.number === undefined && isRestOfRow(view, around)) return continuation();
  const outline = isOutline(view);
  if (outline && !around.hasDeadline && !around.hasProduct && next?.number?.style === "decimal") return group(true);
  return task(hasChildren(view, around));
}

/** The second half of a row that a page break cut: no number, no lead, and its words read on. */
function isRestOfRow(view: RowView, around: RowSurroundings): boolean {
  const { hasNumberColumn, hasLeadColumn, hasLead, hasDeadline, isAfterBreak } = around;
  if (hasLeadColumn ? hasLead : hasDeadline) return false;
  if (!hasNumberColumn && hasDeadline) return false;
  return startsSmall(view.task) || (isAfterBreak && hasNumberColumn && !hasDeadline && !endsSentence(around.lastWords));
}

function withoutDetails(view: RowView, around: RowSurroundings): RowKind {
  const { last, next } = around;
  const { title, number } = view;
  if (view.isOfClass) return skip("no-task-words");
  if (title === "") return last === "task" && !view.hasOwnNumber ? continuation() : skip("no-task-words");
  if (number === undefined && last !== undefined && !view.isMerged) {
    const readsOn = startsSmall(title) || (around.isAfterBreak && !view.isBold && !endsSentence(around.lastWords));
    if (readsOn) return continuation();
    if (/^[-–+*•]\s*\p{L}/u.test(title) && last === "task" && around.hasDetailColumns) return continuation(true);
  }
  if (isOutline(view) || view.isMerged || hasChildren(view, around)) return group(false);
  const standsOut = view.isBold && !around.isBoldUsual;
  if (!around.hasDetailColumns) {
    if (number !== undefined) return task(false);
    return standsOut || around.hasNumberColumn ? group(!standsOut) : task(false);
  }
  if (standsOut) return group(false);
  if (number === undefined) return group(true);
  return next !== undefined && next.number === undefined && next.hasDetails ? group(true) : task(true);
}

/** The rows below belong to it. */
function standsOver(view: RowView, around: RowSurroundings): boolean {
  return isOutline(view) || hasChildren(view, around) || (view.isBold && !around.isBoldUsual);
}

/** The next row is numbered below it: 1.1 below 1. */
function hasChildren({ number }: RowView, { next }: RowSurroundings): boolean {
  return next?.number !== undefined && number !== undefined && isBelow(next.number, number);
}

/** "I", "B": numbers that tasks seldom have. */
function isOutline({ number }: RowView): boolean {
  return number !== undefined && (number.style === "roman" || number.style === "letter") && number.parts.length === 1;
}

function endsSentence(words: string): boolean {
  return /[.;:!?…)”"]$/.test(words);
}

function task(isDoubtful: boolean): RowKind {
  return { kind: "task", isDoubtful };
}

function group(isDoubtful: boolean): RowKind {
  return { kind: "group", isDoubtful };
}

function continuation(isDoubtful = false): RowKind {
  return { kind: "continuation", isDoubtful };
}

function skip(reason: SkipReason): RowKind {
  return { kind: "skip", reason, isDoubtful: false };
}
