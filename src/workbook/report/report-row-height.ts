/** Points from one line to the next, for a font size in points. */
const LINE_SPACING = 1.34;
/** Above and below the text of a row, points. */
const PADDING = 4;
/** Excel shows no row higher than this, points. */
const HIGHEST = 409;

/**
 * Points a row needs for wrapped Times New Roman. Excel and LibreOffice fit no merged cell's row by themselves, so the report
 * says the height of each of its rows. Errs on the high side.
 * @param width inner width of the cell, pixels at 96 dpi.
 */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, width, size, bold), 0);
  return Math.min(HIGHEST, Math.ceil(lines * size * LINE_SPACING + PADDING));
}

function linesOf(line: string, width: number, size: number, bold: boolean): number {
  const space = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = textWidth(word, size, bold);
    if (used > 0 && used + space + wide > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1); // a word wider than the cell breaks
    used += (used > 0 ? space : 0) + wide;
  }
  return lines;
}

function textWidth(text: string, size: number, bold: boolean): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size * (4 / 3) * (bold ? 1.12 : 1.04); // screens round letters up to whole pixels
}

const KNOWN_WIDTHS = new Map<string, number>();

/** In ems. A report has tens of thousands of letters, few of them different. */
function letterWidth(letter: string): number {
  const known = KNOWN_WIDTHS.get(letter);
  if (known !== undefined) return known;
  const parts = [...letter.normalize("NFD")];
  const width = parts.reduce((sum, part) => sum + (WIDTHS.find(([letters]) => letters.test(part))?.[1] ?? 0.5), 0);
  KNOWN_WIDTHS.set(letter, width);
  return width;
}

/** Letters of Times New Roman by their width in ems; every other one is half an em or, as a capital, wider. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/\u031b/, 0.05], // the horn of ơ and ư; other marks do not make a letter wider
  [/\p{M}/u, 0],
  [/[ .,]/, 0.25],
  [/[ijlt:;/]/, 0.28],
  [/[rfI()[\]'!-]/, 0.34],
  [/[sJ]/, 0.39],
  [/[acez]/, 0.45],
  [/[PSFELTZB]/, 0.62],
  [/[mwMW%…]/, 0.9],
  [/\p{Lu}/u, 0.72],
];
