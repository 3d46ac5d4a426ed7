import { newerFunctions, worksheetFunctions } from "./newer-functions";
import { tokensOf, type Token } from "./tokens";

/**
 * A formula as files keep it: newer functions have a prefix, and "this row" is written out (`T[@Mã]` is
 * `T[[#This Row],[Mã]]`; Excel repairs a file that has the short form).
 */
export function storedFormula(formula: string): string {
  if (!needsThought.test(formula)) return formula;
  const tokens = tokensOf(formula);
  return tokens
    .map((token, index) => {
      if (token.kind === "brackets") return thisRowWrittenOut(token.text);
      return isCalled(token, tokens, index) ? prefixed(token.text) : token.text;
    })
    .join("");
}

/** A formula as people write it, from how a file keeps it. */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return tokensOf(stored)
    .map((token) => (token.kind === "word" ? token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "") : token.text))
    .join("");
}

const needsThought = /[@]|[A-Za-z][A-Za-z0-9.]*\(/;

function isCalled(token: Token, tokens: readonly Token[], index: number): boolean {
  return token.kind === "word" && tokens[index + 1]?.text === "(";
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

function thisRowWrittenOut(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const column = brackets.slice(2, -1);
  if (column === "") return "[#This Row]";
  return column.startsWith("[") ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}
