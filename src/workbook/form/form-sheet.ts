import type { TableSnapshot } from "../reading/book-snapshot";
import { columnIndex } from "../reading/read-cells";
import type { Area, CellBlock, ConditionalFormatSpec, SheetSpec, ValidationSpec } from "../sheet-spec";
import { standingConditionalFormats } from "../standing/standing-conditional-formats";
import type { FormOrder, NumberInText } from "./form-order";
import type { ColumnForm } from "./table-form";

/** Where a table stands now. */
export interface FormPlace extends Pick<TableSnapshot, "sheet" | "headings" | "row" | "column"> {
  /** Data rows. */
  readonly rowCount: number;
}

/** What an order writes, described like any other sheet: looks, formulas, rules and colours of the data rows, and no values. */
export interface FormSheet extends SheetSpec {
  /** Where rules go. */
  readonly unruled: readonly Area[];
}

/** @param kept numbers whose format stays */
export function formSheet(order: FormOrder, place: FormPlace, kept: readonly NumberInText[]): FormSheet {
  const { form, parts, misruled } = order;
  const has = (part: (typeof parts)[number]) => parts.includes(part);
  const area = (heading: string): Area => columnArea(place, heading);
  const ruled = has("entry-rules")
    ? form.columns.flatMap(({ heading, rule }): readonly ValidationSpec[] =>
        rule === undefined ? [] : [{ area: area(heading), ...rule }],
      )
    : [];
  return {
    name: place.sheet,
    visibility: "visible",
    columns: [],
    blocks: form.columns.flatMap((column): readonly CellBlock[] => [
      ...(has("formats") ? styleBlocks(column, place, kept) : []),
      ...(has("locks") && !has("formats") ? [lockBlock(column, place)] : []),
      ...(has("formulas") && column.formula !== undefined
        ? [{ area: area(column.heading), formula: column.formula }]
        : []),
    ]),
    tables: [],
    validations: ruled,
    conditionalFormats: has("colours") ? colours(order, place) : [],
    unruled: [...ruled.map((rule) => rule.area), ...misruled.map(area)],
    isProtected: true,
  };
}

/** Lock and look of a whole column; the format in runs between the numbers that keep theirs. */
function styleBlocks(column: ColumnForm, place: FormPlace, kept: readonly NumberInText[]): readonly CellBlock[] {
  const { heading, style } = column;
  const whole = columnArea(place, heading);
  const rows = kept.filter((one) => one.heading === heading).map(({ row }) => row);
  const locked = style.locked ?? true;
  if (rows.length === 0) return [{ area: whole, style: { ...style, locked } }];
  const { format = "General", ...look } = style;
  const runs = gapsBetween(rows, place.rowCount);
  return [
    { area: whole, style: { ...look, locked } },
    ...runs.map(({ first, count }) => ({
      area: { ...whole, row: whole.row + first, rows: count },
      style: { format },
    })),
  ];
}

function lockBlock({ heading, style }: ColumnForm, place: FormPlace): CellBlock {
  return { area: columnArea(place, heading), style: { locked: style.locked ?? true } };
}

/** Over our columns and whatever a person has put between them. */
function colours({ form }: FormOrder, place: FormPlace): readonly ConditionalFormatSpec[] {
  if (form.colouredBy === undefined) return [];
  const columns = form.columns.map(({ heading }) => columnArea(place, heading).column);
  const first = Math.min(...columns);
  const body = { row: place.row + 1, column: first, rows: place.rowCount, columns: Math.max(...columns) - first + 1 };
  return standingConditionalFormats(body, columnArea(place, form.colouredBy).column);
}

function columnArea(place: FormPlace, heading: string): Area {
  return { row: place.row + 1, column: place.column + columnIndex(place, heading), rows: place.rowCount, columns: 1 };
}

function gapsBetween(rows: readonly number[], count: number): readonly { first: number; count: number }[] {
  const ends = [...[...rows].sort((one, other) => one - other), count];
  let first = 0;
  return ends.flatMap((end) => {
    const gap = { first, count: end - first };
    first = end + 1;
    return gap.count > 0 ? [gap] : [];
  });
}
