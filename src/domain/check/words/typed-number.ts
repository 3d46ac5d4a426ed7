import { tidied } from "../../words/tidy-words";
import type { NumberEntry } from "../../progress/progress";

/**
 * The share, from 0 to 1, that a percentage cell plainly means though it is none: a number from 2 on, or a text with `%`. A number
 * or text below 2 without `%` could be a share or a percentage.
 */
export function shareMeant(entry: NumberEntry): number | undefined {
  const written = entry.kind === "number" ? { number: entry.number, sign: false } : readPercent(entry.text);
  if (written === undefined || !(written.number >= 0 && written.number <= 100)) return undefined;
  return written.sign || written.number >= 2 ? Math.round(written.number * 100) / 10_000 : undefined;
}

/** Points typed as text: `1,5` or `1.5`, at most two digits on each side. */
export function readPoints(text: string): number | undefined {
  const parts = /^(\d{1,2}(?:[.,]\d{1,2})?)$/.exec(tidied(text));
  return parts ? Number(parts[1]?.replace(",", ".")) : undefined;
}

function readPercent(text: string): { readonly number: number; readonly sign: boolean } | undefined {
  const parts = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(%?)$/.exec(tidied(text));
  return parts ? { number: Number(parts[1]?.replace(",", ".")), sign: parts[2] === "%" } : undefined;
}
