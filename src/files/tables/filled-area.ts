/** How far the cells of a sheet reach: numbers of rows and columns from the first. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** How far all cells reach that a sheet's XML names, and those among them that hold anything. */
export interface SheetReach {
  readonly all: Reach;
  readonly filled: Reach;
}

/**
 * Looks at no more than where cells stand, so that a sheet with one far cell that is only coloured can be told from a large one.
 * @param xml of a worksheet part; cells without an address of their own are passed over, and count as none.
 */
export function sheetReach(xml: string): SheetReach {
  let [all, filled]: [Reach, Reach] = [NOTHING, NOTHING];
  for (const { 1: letters = "", 2: row = "", 3: inside } of xml.matchAll(CELL)) {
    const at = { rows: Number(row), columns: columnNumber(letters) };
    all = further(all, at);
    if (inside !== undefined && HOLDS.test(inside)) filled = further(filled, at);
  }
  return { all, filled };
}

export function further(one: Reach, other: Reach): Reach {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}

const NOTHING: Reach = { rows: 0, columns: 0 };

/** A cell with its address; what stands in it, unless the tag is closed at once. */
const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(?:\/>|>((?:(?!<\/(?:\w+:)?c>)[^])*)<\/(?:\w+:)?c>)/g;

const HOLDS = /<(?:\w+:)?(?:v|is|f)[\s>]/;

/** 1 for `A`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
}
