import type { ColumnRole } from "../columns/column-role";
import type { FilledSquare, GridRow } from "../table/grid";
import { numberBeforeWords, rowNumberOf, type RowNumber } from "./row-number";
import { isOfSignature } from "./sign-off";
import { columnOf, type Section } from "../table/sections";
import { HAS_SIGN } from "../columns/column-cells";

/** A row of the body seen through the roles of its columns. */
export interface RowView {
  readonly row: GridRow;
  /** Of the row itself or of the merged area it stands in. */
  readonly number: RowNumber | undefined;
  readonly hasOwnNumber: boolean;
  /** Own words of the task column, as written. */
  readonly task: string;
  /** The task column's cell reaches down from a row above. */
  readonly isTaskCarried: boolean;
  /** The words of that cell; `task` when it is the row's own. */
  readonly carriedTask: string;
  /** A cell of the number column, not reaching down from above, that holds a number. */
  readonly hasNumberCell: boolean;
  /** For a row that may be a group: its words without their number. */
  readonly title: string;
  /** `title` stands in a column of fields or criteria, beside points and the like. */
  readonly isOfClass: boolean;
  readonly isMerged: boolean;
  readonly isBold: boolean;
  readonly isBlank: boolean;
  /** How many cells have words of their own. */
  readonly filled: number;
  /** A cell, its own or carried down, that says who, what or when. */
  readonly hasDetails: boolean;
  /** The same of its own cells alone; who signs below a table and mere figures do not count. */
  readonly hasOwnDetails: boolean;
}

/** Roles that make a row a task rather than a group. */
const DETAILS: readonly ColumnRole[] = ["lead", "coordinator", "product", "deadline", "deadlineMark", "leader"];

export function rowView(row: GridRow, section: Section): RowView {
  const numberAt = columnOf(section, "number");
  const taskAt = columnOf(section, "task");
  const numberSquare = numberAt === undefined ? undefined : row.squares[numberAt];
  const taskSquare = taskAt === undefined ? undefined : row.squares[taskAt];
  const task = taskSquare?.own ?? "";
  const numberInCell = rowNumberOf(numberSquare?.carried ?? "");
  const filled = row.filled;
  const ownTitle = titleOf(filled, taskAt, numberAt, numberInCell !== undefined);
  const classTitle = ownTitle === undefined && task === "" ? classTitleOf(filled, section) : undefined;
  const titleSquare = ownTitle ?? classTitle;
  const split = numberBeforeWords(titleSquare?.own ?? "");
  const number = numberInCell ?? split.number;
  return {
    row,
    number,
    hasOwnNumber: number !== undefined && (numberInCell === undefined || (numberSquare?.own ?? "") !== ""),
    task,
    isTaskCarried: task === "" && (taskSquare?.carried ?? "") !== "",
    carriedTask: taskSquare?.carried ?? "",
    hasNumberCell: numberInCell !== undefined && (numberSquare?.own ?? "") !== "",
    title: numberInCell === undefined ? split.words : (titleSquare?.own ?? ""),
    isOfClass: classTitle !== undefined,
    isMerged: (titleSquare?.columns ?? 1) > 1 && coversDetails(titleSquare, section),
    isBold: titleSquare?.isBold ?? false,
    isBlank: filled.length === 0,
    filled: filled.length,
    hasDetails: section.columns.some(
      ({ role, column }) => DETAILS.includes(role) && isSaid(row.squares[column]?.carried ?? ""),
    ),
    hasOwnDetails: section.columns.some(
      ({ role, column }) => DETAILS.includes(role) && isDetail(row.squares[column]?.own ?? ""),
    ),
  };
}

/** "-" and "không" fill a cell without saying anything; a tick does say something. */
export function isSaid(words: string): boolean {
  if (words === "") return false;
  return (/[\p{L}\p{N}]/u.test(words) || HAS_SIGN.test(words)) && !(words.length < 7 && /^không\.?$/i.test(words));
}

function isDetail(words: string): boolean {
  return isSaid(words) && !/^\d{1,4}([.,]\d+)?$/.test(words) && !isOfSignature(words);
}

/** The cell with the row's words: the task column's, or one that covers it, or the only one besides the number. */
function titleOf(
  filled: readonly FilledSquare[],
  taskAt: number | undefined,
  numberAt: number | undefined,
  isNumbered: boolean,
): FilledSquare | undefined {
  const over = filled.find(
    ({ column, columns }) =>
      taskAt !== undefined && column <= taskAt && taskAt < column + columns && !(isNumbered && column === numberAt),
  );
  if (over !== undefined) return over;
  const others = filled.filter(({ column }) => !(isNumbered && column === numberAt));
  return others.length === 1 ? others[0] : undefined;
}

/** The one cell with words in a column of fields or criteria. */
function classTitleOf(filled: readonly FilledSquare[], section: Section): FilledSquare | undefined {
  const classes = filled.filter(({ column }) => CLASSES.has(section.columns[column]?.role));
  return classes.length === 1 ? classes[0] : undefined;
}

const CLASSES: ReadonlySet<ColumnRole | undefined> = new Set(["field", "criterion", "subCriterion"]);

/** Reaches over a column that says who, what or when, or over most of the table. */
function coversDetails(square: FilledSquare | undefined, section: Section): boolean {
  if (square === undefined) return false;
  const covered = section.columns.slice(square.column, square.column + square.columns);
  return covered.some(({ role }) => DETAILS.includes(role)) || covered.length * 2 >= section.columns.length;
}
