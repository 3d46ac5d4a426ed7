import { numberShown } from "../../domain/check/row/as-shown";
import type { Fix } from "../../domain/check/fixes/fix";
import { formatDay } from "../../domain/calendar/local-date";
import type { TypedValue } from "../../domain/progress/typed-entries";
import { quote } from "./finding-sentence";

/**
 * What a fix does to its cell: `Ô S12: "10/6/2024" → ngày 10/06/2024.`
 * @param address as for `findingSentence`
 */
export function fixSentence(fix: Fix, address: string): string {
  return `${address.charAt(0).toUpperCase()}${address.slice(1)}: ${changeOf(fix)}.`;
}

/** Of a text whose words stay, before and after look the same on a line. */
function changeOf({ rule, column, before, after }: Fix): string {
  if (rule === "untidy-text") return `chuẩn hóa chữ và dấu cách, nội dung giữ nguyên: ${shown(column, after)}`;
  return `${shown(column, before)} → ${shown(column, after)}`;
}

function shown(column: Fix["column"], value: TypedValue): string {
  if (typeof value === "object") return `ngày ${formatDay(value.day)}`;
  if (value === "") return "ô trống";
  if (typeof value === "string") return quote(value);
  return column === "percent" ? `${numberShown(value * 100)}%` : numberShown(value);
}
