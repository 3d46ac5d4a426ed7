/** A piece of two texts: in both, only in the one before, or only in the one after. */
export interface DifferencePart {
  readonly kind: "same" | "before" | "after";
  readonly words: string;
}

/** Two texts so long that pairs of their words would take seconds are told apart as wholes. */
const MOST_PAIRS = 250_000;

/**
 * The words in which two texts differ, in reading order; what went stands before what came. Pieces are joined with blanks: line
 * breaks are not kept. Source: longest common subsequence, by the table of Wagner and Fischer (1974).
 */
export function differenceParts(before: string, after: string): readonly DifferencePart[] {
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  if (olds.length * news.length > MOST_PAIRS) return joined([...olds.map(gone), ...news.map(come)]);
  const common = commonLengths(olds, news);
  const parts: DifferencePart[] = [];
  let [at, other] = [0, 0];
  while (at < olds.length || other < news.length) {
    const [old = "", isNew = ""] = [olds[at], news[other]];
    const isSame = at < olds.length && other < news.length && old === isNew;
    const isGone =
      other >= news.length || (at < olds.length && (common[at + 1]?.[other] ?? 0) >= (common[at]?.[other + 1] ?? 0));
    if (isSame) parts.push({ kind: "same", words: old });
    else parts.push(isGone ? gone(old) : come(isNew));
    if (isSame || isGone) at += 1;
    if (isSame || !isGone) other += 1;
  }
  return joined(parts);
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function commonLengths(olds: readonly string[], news: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: olds.length + 1 }, () => Array.from({ length: news.length + 1 }, () => 0));
  for (let at = olds.length - 1; at >= 0; at -= 1) {
    const [row, below] = [lengths[at] ?? [], lengths[at + 1] ?? []];
    for (let other = news.length - 1; other >= 0; other -= 1)
      row[other] =
        olds[at] === news[other] ? (below[other + 1] ?? 0) + 1 : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
  }
  return lengths;
}

function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const pieces: DifferencePart[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last?.kind === part.kind) pieces[pieces.length - 1] = { ...last, words: `${last.words} ${part.words}` };
    else pieces.push(part);
  }
  return pieces;
}

function gone(words: string): DifferencePart {
  return { kind: "before", words };
}

function come(words: string): DifferencePart {
  return { kind: "after", words };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
