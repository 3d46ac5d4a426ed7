import { readDeadline } from "../../deadline/read-deadline";
import { bareWords } from "../../words/cell-words";
import { type GridRow } from "../table/grid";
import { remembered } from "../../words/remembered";
import { isRowNumber } from "../rows/row-number";
import { beginsAsUnit } from "../units/unit-words";

/** What the cells of a column look like: shares from 0 to 1 of those that are filled. */
export interface ColumnCells {
  readonly filled: number;
  readonly deadlines: number;
  readonly statuses: number;
  readonly numbers: number;
  readonly rowNumbers: number;
  readonly units: number;
  readonly marks: number;
  /** Characters. */
  readonly meanLength: number;
}

/** @param rows of the body only; rows with a single filled cell tell nothing about a column. */
export function columnCells(rows: readonly GridRow[], column: number, planYear: number): ColumnCells {
  const cells: string[] = [];
  for (const row of rows) {
    const words = row.squares[column]?.own ?? "";
    if (words !== "" && !EMPTY_BOX.test(words) && row.filled.length > 1) cells.push(words);
    if (cells.length === ENOUGH) break;
  }
  const share = (is: (words: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  return {
    filled: cells.length,
    deadlines: share(remembered((words) => isDeadline(words, planYear))),
    statuses: share((words) => STATUS.test(bareWords(words))),
    numbers: share((words) => /^\d{1,4}([.,]\d{1,3})?$/.test(words)),
    rowNumbers: share(isRowNumber),
    units: share((words) => words.length < 150 && beginsAsUnit(words)),
    marks: share((words) => MARK.test(words)),
    meanLength: cells.reduce((sum, words) => sum + words.length, 0) / Math.max(1, cells.length),
  };
}

/** A column shows what it is long before its end. */
const ENOUGH = 100;

/** Crosses and ticks, for a class of characters; in the private-use area those of Wingdings and Wingdings 2, as Word keeps them. */
const SIGNS = String.raw`×✓✔√✗✘☑☒🗹+●•\uF050-\uF054\uF078\uF0FB-\uF0FE`;

/** A cross or tick in a column that stands for a quarter or a month; the letter X and "*" too. */
export const MARK = new RegExp(`^[xXхХ*${SIGNS}]$`, "u");

/** Words with a cross or tick in them; "*" and X stand beside and in other words. */
export const HAS_SIGN = new RegExp(`[${SIGNS}]`, "u");

/** A box that nobody has ticked. */
export const EMPTY_BOX = /^[☐□▢◻\uF06F\uF0A3\uF0A8]$/u;

const STATUS =
  /^(da|dang|chua) (hoan thanh|thuc hien|trien khai|xong|ban hanh|co|duoc|trinh|bao cao)\b|^(hoan thanh|xong|dat|khong dat|cham|qua han|dung han|tre han|dung tien do|cham tien do)\b|^\d{1,3} ?%?$/;

function isDeadline(words: string, planYear: number): boolean {
  if (words.length > 120 || /^\d{1,3}([.,]\d+)?$/.test(words)) return false;
  return readDeadline(words, { planYear, beforeExcludesTheDay: true }).kind !== "unreadable";
}
