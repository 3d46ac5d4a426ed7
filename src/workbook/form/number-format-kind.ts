/** What numbers of a cell are shown as. */
export type NumberFormatKind = "text" | "day" | "part-of-day" | "share" | "number";

/**
 * The kind of an Excel number format; what differs only in looks is the same kind: `dd/mm/yyyy`, `m/d/yyyy` (which is how Excel names the
 * computer's own short day) and `dd/mm/yyyy;@`; `General` and `0.00`. A `d-mmm`, which Excel gives to a typed 6/7, shows no year.
 * Source: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function numberFormatKind(format: string): NumberFormatKind {
  const [first = ""] = format.split(";");
  const codes = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (codes.trim() === "@") return "text";
  if (codes.includes("general")) return "number";
  if (/[dmyhs]/.test(codes)) return /d/.test(codes) && /m/.test(codes) && /y/.test(codes) ? "day" : "part-of-day";
  return codes.includes("%") ? "share" : "number";
}

/** Whether a number is shown as its own digits, as it is in a cell of text. */
export function showsDigits(format: string): boolean {
  return format === "@" || format === "General" || format === "0";
}
