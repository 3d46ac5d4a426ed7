import { format as formatNumber } from "numfmt";
import type { BookValue } from "./book-value";

/** A value as the cell shows it, however wide the column. */
export function cellText(value: BookValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "@") return String(value);
  // Without a language, dd/mm/yyyy and names of months would follow the machine's.
  return formatNumber(format, value, { locale: "en-US", throws: false });
}
