import type { TextColumn } from "../row/text-cells";

/** Excel makes no row higher than 409 points; a line of 10-point text takes 15. */
export const MOST_LINES = 27;

/** Width of the columns of free words on the sheet, in characters. */
export const LINE_LENGTHS: Readonly<Record<TextColumn, number>> = {
  adjustmentDocument: 18,
  result: 32,
  evidence: 24,
  shortcoming: 24,
  proposal: 22,
  officer: 16,
  note: 18,
};

/** How many lines a text takes in its column as issued, each line of its own begun anew; about, since letters differ in width. */
export function printedLines(text: string, column: TextColumn): number {
  const length = LINE_LENGTHS[column];
  if (!text.includes("\n")) return Math.max(1, Math.ceil(text.length / length));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / length)), 0);
}
