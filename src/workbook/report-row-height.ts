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
  const ems = [...bare(text)].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size * (4 / 3) * (bold ? 1.1 : 1.03);
}

/** Vietnamese marks do not make a letter wider. */
function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** In ems, for Times New Roman. */
function letterWidth(letter: string): number {
  if (/[ijltfr.,;:'’()[\]/\-!| ]/.test(letter)) return 0.31;
  if (/[mwMW%…]/.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.69;
  return 0.49;
}
