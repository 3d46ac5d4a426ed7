import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import type { SelectedCell } from "../reading/read-selected-cells";

type ShownCell = Pick<SelectedCell, "value" | "text" | "format">;

/**
 * What a cell shows when its column is wide enough. Texts are given as they are, because what Excel shows of a long one may be cut;
 * numbers as Excel shows them, and where it shows "####" by their format: days as `dd/mm/yyyy`, percentages, decimals.
 */
export function shownText(cell: ShownCell): string {
  const { value, text, format } = cell;
  if (typeof value === "string") return value;
  if (typeof value !== "number" || !/^#+$/.test(text)) return text;
  const day = shownDay(cell);
  return day === undefined ? numberText(value, format) : formatDay(day);
}

/** The day of a real date cell. */
export function shownDay({ value, format }: Pick<ShownCell, "value" | "format">): LocalDate | undefined {
  return typeof value === "number" && showsDay(format) ? dayOfExcelNumber(value) : undefined;
}

/**
 * A number format with a day or a year in it, or months that are no minutes.
 * Codes: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
function showsDay(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

function numberText(value: number, format: string): string {
  const isShare = format.includes("%");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const shown = isShare ? value * 100 : value;
  const digits = decimals === undefined && !/[0#]/.test(format) ? String(shown) : shown.toFixed(decimals ?? 0);
  return isShare ? `${digits}%` : digits;
}
