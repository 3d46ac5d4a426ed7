/**
 * A number as a list shows it; in Arabic numerals for the formats that Vietnamese documents do not use.
 * Source: ECMA-376 Part 1, 17.18.59.
 */
export function numberInWords(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperLetter":
      return letters(number);
    case "lowerLetter":
      return letters(number).toLowerCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
  ] as const),
  ...([
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
  ] as const),
  ...([
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([value, numeral]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return numeral.repeat(times);
  }).join("");
}

/** A to Z, then AA to ZZ, as Word counts. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
