/**
 * A name Excel takes for a sheet. Source: "Rename a worksheet", support.microsoft.com: 1–31 characters, none of : \ / ? * [ ],
 * no apostrophe at either end, not "History". Stricter than Excel: no blanks at either end, which nobody sees.
 */
export function isSheetName(name: string): boolean {
  if (name.length === 0 || name.length > 31 || name !== name.trim()) return false;
  if (/[:\\/?*[\]\p{Cc}\p{Cs}]/u.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== "history";
}

/**
 * A name Excel takes for a table. Source: "Rename an Excel table", support.microsoft.com: a letter or "_" first, then letters,
 * digits, "." and "_", at most 255 characters, and not the address of a cell (`PL1`, `R1C1`).
 */
export function isTableName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_][\p{L}\p{M}\p{Nd}._]*$/u.test(name)) return false;
  return !/^[a-z]{1,3}\d+$/i.test(name) && !/^(r\d*)?(c\d*)?$/i.test(name);
}
