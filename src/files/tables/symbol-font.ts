/**
 * Words in a font whose letters are drawings, with the usual ticks, crosses and boxes as the characters that they show; every
 * other drawing stays what the file says. Word writes them as U+F0FC or as "ü".
 * Source: the fonts themselves; Unicode L2/12-130 lists their drawings.
 */
export function shownWords(text: string, font: string | undefined): string {
  const drawings = DRAWINGS.get(font?.trim().toLowerCase() ?? "");
  if (drawings === undefined) return text;
  return [...text].map((letter) => drawings[(letter.codePointAt(0) ?? 0) & ~PRIVATE_USE] ?? letter).join("");
}

/** Word adds it to the places of letters in such fonts. */
const PRIVATE_USE = 0xf000;

const DRAWINGS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ["wingdings", { 0x6f: "☐", 0xa8: "☐", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑" }],
  ["wingdings 2", { 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0xa3: "☐" }],
  ["webdings", { 0x61: "✓", 0x63: "☐", 0x72: "✗" }],
]);
