import { tokensOf } from "./tokens";

/**
 * Whether a formula looks into another workbook: `[1]Sheet!A1`, `'[Kế hoạch.xlsx]Phụ lục I'!A1`. Files keep the other
 * workbook's address elsewhere, and Excel repairs a file that names one which is not there.
 */
export function refersOutside(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const tokens = tokensOf(formula);
  return tokens.some(({ kind, text }, index) => {
    if (kind === "sheet") return text.includes("[") && tokens[index + 1]?.text === "!";
    if (kind !== "brackets" || tokens[index - 1]?.kind === "word") return false;
    // Brackets of its own, as in [Mã], are a column of the formula's own table.
    const next = tokens[index + 1];
    return next?.text === "!" || next?.kind === "word";
  });
}
