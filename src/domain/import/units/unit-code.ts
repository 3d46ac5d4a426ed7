import { unitNamed, type Unit } from "../../plan/unit";
import { bareWords } from "../../words/cell-words";

/**
 * A short code for a new unit, which is no name of the others nor of those met besides: the first letters of its words, "Phòng" aside:
 * `VP` of Văn phòng, `DKKD` of Phòng Đăng ký kinh doanh, `BKHCN` of Bộ Khoa học và Công nghệ; `VP2` when `VP` is taken.
 */
export function newUnitCode(name: string, others: readonly Unit[], otherNames: readonly string[]): string {
  const letters = initials(name);
  const taken = new Set(otherNames.filter((other) => other !== name).map((other) => other.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? letters : `${letters}${number}`;
    if (unitNamed(code, others) === undefined && !taken.has(code)) return code;
  }
}

/** Longer ones say no more. */
const LONGEST = 8;

/** Capital letters without diacritics; the one word of a name that has no more, cut short. */
export function initials(name: string): string {
  const words = bareWords(name)
    .split(" ")
    .filter((word) => word !== "va" && /^[a-z\d]/.test(word));
  const [first, ...others] = words;
  if (first !== undefined && others.length === 0) return first.toUpperCase().slice(0, LONGEST);
  const named = first === "phong" || first === "p" ? others : words;
  const letters = named.map((word) => word.charAt(0)).join("");
  return letters === "" ? "DV" : letters.toUpperCase().slice(0, LONGEST);
}
