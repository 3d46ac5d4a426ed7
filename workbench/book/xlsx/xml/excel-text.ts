/**
 * Text as office files keep it: what XML cannot hold, and what looks like such an escape, is written `_x001F_`.
 * Source: ECMA-376 Part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapedText(text: string): string {
  return text.replace(
    unholdable,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const unholdable = new RegExp(
  [
    "_(?=x[0-9A-Fa-f]{4}_)",
    "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]",
    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])",
    "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  ].join("|"),
  "g",
);
