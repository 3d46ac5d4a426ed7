import type { CellContent } from "./raw-rows";
import { shownWords } from "./symbol-font";

/** A stretch of text of one look. */
export interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly font: string | undefined;
}

/**
 * What a cell says as a whole: bold when all its words are, in the font that most of its letters have. Blank lines before
 * and after the words are left out.
 */
export function cellContentOf(runs: readonly TextRun[]): CellContent {
  const text = joined(runs);
  const inked = runs.filter((run) => run.text.trim() !== "");
  const font = mainFont(inked);
  return { text, isBold: inked.length > 0 && inked.every((run) => run.isBold), ...(font !== undefined && { font }) };
}

function joined(runs: readonly TextRun[]): string {
  const text = runs.map(({ text: words, font }) => shownWords(words, font)).join("");
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^\s*\n/, "")
    .trimEnd();
}

function mainFont(runs: readonly TextRun[]): string | undefined {
  const letters = new Map<string | undefined, number>();
  for (const { font, text } of runs) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0];
}
