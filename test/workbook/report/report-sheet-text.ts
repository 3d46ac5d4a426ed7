import { formatDay } from "../../../src/domain/calendar/local-date";
import { dayOfExcelNumber } from "../../../src/domain/calendar/excel-day";
import { cellAddress, columnLetters } from "../../../src/workbook/names";
import type { CellStyle, CellValue, SheetSpec } from "../../../src/workbook/sheet-spec";

/** The cells of a sheet after all its blocks, by address. */
export interface LaidCell {
  readonly style: CellStyle;
  readonly value: CellValue;
  readonly formula?: string;
}

export function laidOut(sheet: SheetSpec): ReadonlyMap<string, LaidCell> {
  const cells = new Map<string, LaidCell>();
  for (const { area, style, values, formula } of sheet.blocks)
    for (let row = 0; row < area.rows; row += 1)
      for (let column = 0; column < area.columns; column += 1) {
        const address = cellAddress(area.row + row, area.column + column);
        const before = cells.get(address) ?? { style: {}, value: null };
        const value = values?.[row]?.[column] ?? null;
        cells.set(address, {
          ...before,
          style: { ...before.style, ...style },
          ...(value !== null && { value }),
          ...(formula !== undefined && { formula }),
        });
      }
  return cells;
}

/** What a reader sees: one line for each row, formulas with their results. */
export function sheetText(sheet: SheetSpec): string {
  const cells = laidOut(sheet);
  const rows = sheet.print?.area?.rows ?? 0;
  const lines = Array.from({ length: rows }, (_, row) => {
    const shown = sheet.columns.map((_, column) => {
      const address = cellAddress(row, column);
      const words = shownIn(cells, address);
      return words === "" ? "" : `${columnLetters(column)} ${words}`;
    });
    return `${String(row + 1).padStart(3)} ${shown.filter((words) => words !== "").join(" | ")}`.trimEnd();
  });
  return [sheet.name, ...lines].join("\n");
}

function shownIn(cells: ReadonlyMap<string, LaidCell>, address: string): string {
  const cell = cells.get(address);
  if (cell === undefined) return "";
  const value = valueOf(cells, address);
  return formatted(value, cell.style.format) + (cell.formula === undefined ? "" : ` {${cell.formula}}`);
}

function formatted(value: CellValue, format: string | undefined): string {
  if (typeof value !== "number") return String(value ?? "");
  const day = dayOfExcelNumber(value);
  if (format === "dd/mm/yyyy" && day !== undefined) return formatDay(day);
  return format === "0.0%" ? `${(value * 100).toFixed(1)}%` : String(value);
}

/** The value of a cell. Understands the two kinds of formula a report has, and no other. */
export function valueOf(cells: ReadonlyMap<string, LaidCell>, address: string): CellValue {
  const cell = cells.get(address);
  if (cell?.formula === undefined) return cell?.value ?? null;
  const share = /^=IF\((\w+)=0,"",(.+)\/\1\)$/.exec(cell.formula);
  if (share?.[1] === undefined || share[2] === undefined) return term(cells, cell.formula.slice(1));
  const whole = term(cells, share[1]);
  return whole === 0 ? "" : term(cells, share[2]) / whole;
}

/** `C5`, or `SUM(C5:C9,C12)`. */
function term(cells: ReadonlyMap<string, LaidCell>, text: string): number {
  const sum = /^SUM\(([A-Z0-9:,]+)\)$/.exec(text);
  const addresses = (sum?.[1] ?? text).split(",").flatMap(addressesIn);
  return addresses.reduce((total, address) => {
    const value = valueOf(cells, address);
    if (typeof value !== "number") throw new Error(`${text}: ${address} holds no number`);
    return total + value;
  }, 0);
}

function addressesIn(range: string): readonly string[] {
  const [, fromColumn, fromRow, toColumn, toRow] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range) ?? [];
  if (fromColumn === undefined || fromRow === undefined) throw new Error(`Not a range: ${range}`);
  const [first, last] = [fromColumn.charCodeAt(0), (toColumn ?? fromColumn).charCodeAt(0)];
  const [top, bottom] = [Number(fromRow), Number(toRow ?? fromRow)];
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: last - first + 1 }, (_, column) => `${String.fromCharCode(first + column)}${top + row}`),
  ).flat();
}
