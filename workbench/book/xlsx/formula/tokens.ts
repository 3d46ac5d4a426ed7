/**
 * A formula cut into pieces that, joined, are the formula again.
 * - `text`: `"…"`; `sheet`: `'Phụ lục I'`; `brackets`: `[[#This Row],[Mã]]` whole, or the `[1]` of another workbook;
 * - `word`: names, functions, addresses; `number`; `other`: operators, commas, spaces.
 */
export interface Token {
  readonly kind: "text" | "sheet" | "brackets" | "word" | "number" | "other";
  readonly text: string;
}

export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const word = /[\p{L}_$\\][\p{L}\p{M}\p{N}_.$\\?]*/uy;
const number = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
const text = /"(?:[^"]|"")*"?/y;
const sheet = /'(?:[^']|'')*'?/y;

function tokenAt(formula: string, at: number): Token {
  const first = formula[at] ?? "";
  if (first === '"') return { kind: "text", text: matched(text, formula, at) };
  if (first === "'") return { kind: "sheet", text: matched(sheet, formula, at) };
  if (first === "[") return { kind: "brackets", text: formula.slice(at, endOfBrackets(formula, at)) };
  const asWord = matched(word, formula, at);
  if (asWord) return { kind: "word", text: asWord };
  const asNumber = matched(number, formula, at);
  if (asNumber) return { kind: "number", text: asNumber };
  return { kind: "other", text: first };
}

function matched(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** Brackets nest; an apostrophe makes the next character a plain one. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
