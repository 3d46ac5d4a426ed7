import { areaOfAddress } from "../area-of-address";
import type { TableSnapshot } from "../reading/book-snapshot";
import { STANDING_WORDS } from "../../domain/progress/standing";
import { columnLetters } from "../names";
import { columnIndex } from "../reading/read-cells";
import type { Color } from "../sheet-spec";
import { COLOURED_STANDINGS, STANDING_COLOURS } from "../standing/standing-colours";
import type { ConditionalFormatLook } from "../reading/table-look";
import type { TableForm } from "./table-form";

/** The words that a formula of ours colours rows by, and the column in which it looks for them. */
export interface ColouredBy {
  readonly words: string;
  /** `AD`; empty when the column has been deleted. */
  readonly column: string;
}

/**
 * What a conditional format's formula colours by, when it is one of ours: wherever it came to stand, and whichever rows it was moved to.
 * @param formula with its "=".
 */
export function colouredByFormula(formula: string): ColouredBy | undefined {
  const [, column, words] = OURS.exec(formula.normalize("NFC")) ?? [];
  return words === undefined || !WORDS.has(words) ? undefined : { words, column: column ?? "" };
}

const OURS = /^=\s*(?:\$?([A-Z]{1,3})\$?\d+|(?:'[^']+'!|[^'!=]+!)?#REF!)\s*=\s*"([^"]+)"$/;
const WORDS: ReadonlySet<string> = new Set(COLOURED_STANDINGS.map((standing) => STANDING_WORDS[standing]));

/** Whether a conditional format is one that we wrote: a person's own may ask for the same words and show something else. */
export function isOurColour(formula: string, fill: Color, color: Color): boolean {
  const by = colouredByFormula(formula);
  const standing = COLOURED_STANDINGS.find((one) => STANDING_WORDS[one] === by?.words);
  if (standing === undefined) return false;
  const ours = STANDING_COLOURS[standing];
  return fill.toUpperCase() === ours.fill && color.toUpperCase() === ours.color;
}

/**
 * Whether rows are not coloured as the form has it: each colour wants one conditional format of ours over all columns of the form and all
 * rows, looking at the right column. One in pieces, which pasting leaves behind, does not do; more of them beside it do no harm.
 * @param formats `undefined` when Excel does not tell them: then nothing is off.
 */
export function areColoursOff(
  form: TableForm,
  table: TableSnapshot,
  formats: readonly ConditionalFormatLook[] | undefined,
): boolean {
  const { colouredBy } = form;
  if (colouredBy === undefined || formats === undefined || table.rows.length === 0) return false;
  const column = columnLetters(table.column + columnIndex(table, colouredBy));
  const whole = formats.flatMap(({ formula, address }) => {
    const by = formula === undefined ? undefined : colouredByFormula(formula);
    return by?.column === column && covers(address, form, table) ? [by.words] : [];
  });
  return new Set(whole).size < WORDS.size;
}

function covers(address: string | undefined, form: TableForm, table: TableSnapshot): boolean {
  const area = address === undefined ? undefined : areaOfAddress(address);
  if (area === undefined) return false;
  const columns = form.columns.map(({ heading }) => table.column + columnIndex(table, heading));
  return (
    area.row <= table.row + 1 &&
    area.row + area.rows >= table.row + 1 + table.rows.length &&
    columns.every((column) => column >= area.column && column < area.column + area.columns)
  );
}
