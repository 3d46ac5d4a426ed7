// Only a screen can measure text; these heights and widths are estimates from the letters, on the high side.

/** How a cell sets its text, as far as it takes room. */
export interface TextLook {
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly wrap?: boolean | undefined;
}

/** Excel's standard size and height of a row, points. */
const STANDARD_SIZE = 11;
export const STANDARD_ROW_POINTS = 15;
/** Excel shows no row higher than this, points. */
const HIGHEST = 409;
/** Points from one line to the next, for a size in points. */
const LINE_SPACING = 1.34;

/**
 * Points that a row needs for a cell's text.
 * @param width inner width of the cell, pixels at 96 dpi.
 */
export function textHeight(text: string, width: number, { size = STANDARD_SIZE, bold, wrap }: TextLook): number {
  const pixels = size * (4 / 3) * (bold === true ? 1.12 : 1.04);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + (wrap === true ? wrappedLines(line, Math.max(width, 1) / pixels) : 1), 0);
  return Math.min(HIGHEST, Math.max(STANDARD_ROW_POINTS, Math.ceil(lines * size * LINE_SPACING)));
}

/** @param room of a line, in ems. */
function wrappedLines(line: string, room: number): number {
  if (line.length * WIDEST <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
    if (used > 0 && used + SPACE + wide > room) {
      lines += 1;
      used = 0;
    }
    // A word wider than the cell breaks.
    lines += Math.max(0, Math.ceil(wide / room) - 1);
    used += wide + (used > 0 ? SPACE : 0);
  }
  return lines;
}

/** In ems. */
function letterWidth(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    const plain = letter.normalize("NFD").charAt(0);
    width = LETTERS.find(([letters]) => letters.test(plain))?.[1] ?? ORDINARY;
    widths.set(letter, width);
  }
  return width;
}

const widths = new Map<string, number>();
const SPACE = 0.25;
const ORDINARY = 0.5;
const WIDEST = 0.95;

/** Widths in ems, of Times New Roman and not much less than those of Calibri; marks do not make a letter wider. */
const LETTERS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[.,;:ijlt/]/, 0.27],
  [/[rfsIJ()[\]'!-]/, 0.36],
  [/[acez]/, 0.45],
  [/[mwMW%…@]/, WIDEST],
  [/\p{Lu}/u, 0.7],
];
