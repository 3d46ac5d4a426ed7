/** A formula cut into parts; joined again they are the formula. Enough to rewrite references, no more. */
export interface FormulaToken {
  readonly kind:
    | "string"
    /** `'Phụ lục I'!` or `Sheet1!` */
    | "sheet"
    /** `[…]` of a structured reference, with everything in it. */
    | "bracket"
    /** `$B$2` */
    | "cell"
    /** `$A:C` or `1:$3` */
    | "lines"
    /** A function, a name or a table. */
    | "name"
    | "other";
  readonly text: string;
}

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = cut.get(formula);
  if (known) return known;
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  if (cut.size >= MOST_CUT) cut.clear();
  cut.set(formula, tokens);
  return tokens;
}

/** A column of thousands of rows has the same formula in each. */
const cut = new Map<string, readonly FormulaToken[]>();
const MOST_CUT = 100;

/** The formula with each token replaced by what `change` gives; the neighbours tell what a name is. */
export function mapTokens(
  formula: string,
  change: (token: FormulaToken, previous: FormulaToken | undefined, next: FormulaToken | undefined) => string,
): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => change(token, tokens[index - 1], tokens[index + 1])).join("");
}

/** A column's name as a structured reference writes it. Source: https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"?/uy],
  ["sheet", /'(?:[^']|'')+'!/uy],
  ["sheet", /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["lines", new RegExp(String.raw`(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${END}`, "iuy")],
  ["cell", new RegExp(String.raw`\$?[A-Z]{1,3}\$?\d{1,7}${END}`, "iuy")],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["other", /[\d.]+(?:E[+-]?\d+)?|#[A-Z/0]+[!?]?/iuy],
];

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "bracket", text: bracketAt(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
