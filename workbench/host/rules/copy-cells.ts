import { type Area, boundingArea, cellArea, contains, readAddress } from "../../book/area";
import type { CellInput } from "../../book/book-sheet";
import { conditionalFormatsOf, replaceConditionalFormats } from "../../book/looks/conditional-formats";
import { shiftRelative } from "../../book/formulas/rewrite-formula";
import { clearValidation, replaceValidations, validationsOf } from "../../book/values/validations";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import type { HostContext, RangeTarget } from "../members";
import { refuseLocked, refuseProtected } from "./protected-cells";

/**
 * Copies cells of the same book; a smaller source is repeated. "Formulas": also the values of cells without one. "Formats": conditional
 * formats with them. "All": validation too.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) and
 * https://support.microsoft.com/office/paste-options-8ea795b0-87cd-46af-9b59-ed4d8b1669ad
 */
export function copyCells(host: HostContext, range: RangeTarget, args: Arguments): void {
  const source = args.object(0, "Range") ?? rangeAt(host, range, args.text(0));
  const type = args.has(1) ? args.text(1) : "All";
  if (!["All", "Formulas", "Formats"].includes(type)) throw new HostError("ApiNotFound");
  if (type !== "Formats") refuseLocked(range);
  if (type !== "Formulas") refuseProtected(range.sheet, "allowFormatCells");
  const pairs = pairsOf(range, source);
  if (type !== "Formulas") copyLooks(range, source, pairs);
  if (type !== "Formats") copyContents(host, range, source, pairs);
  if (type === "All") copyValidation(range, source, pairs);
}

/** Cells by address, on the same sheet unless it names another. */
function rangeAt(host: HostContext, { sheet }: RangeTarget, text: string): RangeTarget {
  const address = readAddress(text);
  const home = address?.sheet === undefined ? sheet : host.book.sheet(address.sheet);
  if (!address || !home) throw new HostError("InvalidArgument");
  return { sheet: home, area: address.area };
}

/** A cell and the one that it is copied from. */
interface Pair {
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
  readonly fromColumn: number;
}

function pairsOf({ area }: RangeTarget, source: RangeTarget): readonly Pair[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [down, across] = [Math.floor(index / area.columns), index % area.columns];
    return {
      row: area.row + down,
      column: area.column + across,
      fromRow: source.area.row + (down % source.area.rows),
      fromColumn: source.area.column + (across % source.area.columns),
    };
  });
}

function copyContents(
  host: HostContext,
  { sheet, area }: RangeTarget,
  source: RangeTarget,
  pairs: readonly Pair[],
): void {
  const inputs = pairs.map(({ row, column, fromRow, fromColumn }): CellInput => {
    const formula = source.sheet.formula(fromRow, fromColumn);
    if (formula === undefined) return { value: source.sheet.value(fromRow, fromColumn) };
    return { formula: shiftRelative(formula, row - fromRow, column - fromColumn) };
  });
  host.book.write(sheet, area, (row, column) => inputs[(row - area.row) * area.columns + column - area.column]);
}

function copyLooks({ sheet }: RangeTarget, source: RangeTarget, pairs: readonly Pair[]): void {
  for (const { row, column, fromRow, fromColumn } of pairs)
    sheet.restyle({ row, column, rows: 1, columns: 1 }, { ...NO_LOOK, ...source.sheet.look(fromRow, fromColumn) });
  if (source.sheet !== sheet) return;
  const formats = conditionalFormatsOf(sheet).map(({ id, content }) => {
    const areas = withCopies(content.areas, pairs);
    // The formula is that of the first cell.
    const formula = shiftRelative(content.formula, (areas[0]?.row ?? 0) - (content.areas[0]?.row ?? 0), 0);
    return { id, content: { ...content, areas, formula } };
  });
  replaceConditionalFormats(sheet, formats);
}

function copyValidation({ sheet, area }: RangeTarget, source: RangeTarget, pairs: readonly Pair[]): void {
  clearValidation(sheet, area);
  if (source.sheet !== sheet) return;
  const rules = validationsOf(sheet).map(({ id, content }) => ({
    id,
    content: { ...content, areas: withCopies(content.areas, pairs) },
  }));
  replaceValidations(sheet, rules);
}

/** Cells copied from within the areas belong to them too; those right above or below an area of the same columns widen it. */
function withCopies(areas: readonly Area[], pairs: readonly Pair[]): readonly Area[] {
  const has = (all: readonly Area[], row: number, column: number): boolean =>
    all.some((area) => contains(area, row, column));
  const added = pairs.filter(
    ({ row, column, fromRow, fromColumn }) => has(areas, fromRow, fromColumn) && !has(areas, row, column),
  );
  const rows = added.reduce<Area[]>((lines, { row, column }) => {
    const line = lines.find((one) => one.row === row && one.column + one.columns === column);
    if (line) return lines.map((one) => (one === line ? { ...one, columns: one.columns + 1 } : one));
    return [...lines, cellArea(row, column)];
  }, []);
  return [...rows].reverse().reduce<readonly Area[]>((all, line) => {
    const isBeside = (area: Area): boolean =>
      area.column === line.column &&
      area.columns === line.columns &&
      (line.row + 1 === area.row || area.row + area.rows === line.row);
    const beside = all.find(isBeside);
    return beside ? all.map((area) => (area === beside ? boundingArea(area, line) : area)) : [...all, line];
  }, areas);
}

const NO_LOOK = {
  font: null,
  size: null,
  bold: null,
  italic: null,
  underline: null,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  format: null,
  locked: true,
  borders: { top: null, bottom: null, left: null, right: null },
};
