import { isSyllable, withoutTone } from "./syllable";

/**
 * TCVN3 has no capitals with tone marks: "SỞ NỘI VỤ" was written "Sở NộI Vụ", and "Áp dụng" also "Aáp dụng". Words of
 * capitals get theirs back; where a word could be either ("Sở"), those before and after it decide.
 */
export function raisedCapitals(text: string): string {
  const single = text.replace(/(\p{Lu})(\p{Ll})/gu, (both, capital: string, small: string) => {
    const isSame = small !== withoutTone(small) && bare(small) === bare(capital.toLowerCase());
    return isSame ? small.toUpperCase() : both;
  });
  return single.split("\n").map(raisedInLine).join("\n");
}

function raisedInLine(line: string): string {
  const own = (line.match(WORDS) ?? []).map(caseOf);
  const before = nearest(own);
  const after = nearest([...own].reverse()).reverse();
  let at = -1;
  return line.replace(WORDS, (word) => {
    at += 1;
    const beside = [before[at], after[at]];
    const open = beside.includes("capital") && !beside.includes("small") ? "capital" : "small";
    return (own[at] ?? open) === "capital" ? word.toUpperCase() : word;
  });
}

const WORDS = /\p{L}+/gu;

/** `undefined`: its letters that have only one case do not say. */
type Case = "capital" | "small" | undefined;

function caseOf(word: string): Case {
  const letters = [...word];
  const isSure = (letter: string): boolean => letter === withoutTone(letter);
  if (letters.some((letter) => isSure(letter) && letter !== letter.toUpperCase())) return "small";
  // The first letter of any word may be a capital; an abbreviation or a Roman number says nothing of others.
  const isWord = isSyllable(word) && !/^[IVXLCDM]+$/.test(word);
  return isWord && letters.slice(1).some(isSure) ? "capital" : undefined;
}

/** For each word, the case of the nearest one before it that has one. */
function nearest(cases: readonly Case[]): Case[] {
  let last: Case;
  return cases.map((one) => {
    const found = last;
    last = one ?? last;
    return found;
  });
}

/** The letter under all its marks. */
function bare(letter: string): string {
  return letter.normalize("NFD").charAt(0);
}
