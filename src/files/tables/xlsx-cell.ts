import { formatValue } from "hucre";
import type { Cell, CellValue } from "hucre/xlsx";
import { excelNumberOfDay, FIRST_EXCEL_DAY } from "../../domain/calendar/excel-day";
import { formatDay, localDate, readLocalDate, type LocalDate } from "../../domain/calendar/local-date";
import type { CellContent } from "./raw-rows";
import { cellContentOf } from "./text-runs";

/**
 * What a cell of a sheet says, as Excel shows it; numbers with a decimal point, because a file does not tell the language of
 * the person's Excel. A formula says its last result, nothing when the file has none.
 * @param cell - How the cell looks; `undefined` for one without a look of its own.
 * @param defaultFont - The font of cells that name none.
 */
export function xlsxCellContent(
  value: CellValue,
  cell: Cell | undefined,
  defaultFont: string | undefined,
): CellContent {
  const format = cell?.style?.numFmt ?? "General";
  const font = cell?.style?.font;
  const look = { isBold: font?.bold ?? false, font: font?.name ?? defaultFont };
  if (cell?.richText) {
    // The first run often says nothing and looks as its cell.
    return cellContentOf(
      cell.richText.map((run) => ({
        text: run.text,
        isBold: run.font ? (run.font.bold ?? false) : look.isBold,
        font: run.font?.name ?? look.font,
      })),
    );
  }
  const day = dayOf(value, format);
  const content = cellContentOf([{ ...look, text: textOf(value, format, day) }]);
  if (content.text === "") return content;
  return { ...content, ...(day !== undefined && { day }), ...(typeof value === "number" && { number: value }) };
}

function textOf(value: CellValue, format: string, day: LocalDate | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return day === undefined ? value : formatDay(day);
  if (typeof value === "number" && isGeneral(format)) return String(Number(value.toPrecision(11)));
  // Excel's own short date, which it writes as in America and shows as the person's Windows does.
  if (day !== undefined && /^m+\/d+\/y+$/i.test(format)) return formatDay(day);
  return formatValue(value, format);
}

/** Dates come as midnight in Greenwich; those of the type "d", which Excel itself does not write, as ISO 8601 text. */
function dayOf(value: CellValue, format: string): LocalDate | undefined {
  if (!showsDay(format)) return undefined;
  const day =
    value instanceof Date
      ? localDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
      : typeof value === "string"
        ? readLocalDate(value.replace(/T[\d:.]*Z?$/, ""))
        : undefined;
  return day !== undefined && excelNumberOfDay(day) >= FIRST_EXCEL_DAY ? day : undefined;
}

function showsDay(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

function isGeneral(format: string): boolean {
  return format.trim().toLowerCase() === "general";
}
