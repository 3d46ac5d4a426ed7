import type { TableForm } from "../../../src/workbook/form/table-form";
import { isOurColour } from "../../../src/workbook/form/colour-drift";
import type { BookContent, CellContent, SheetContent } from "../../../workbench/book/content/book-content";
import { tableIn } from "../sheet-cells";

/** What restoring a form must leave alone, of a table that stands alone on its sheet. */
export interface LeftAlone {
  /** By place: what every cell holds that is not of a formula column. */
  readonly values: Readonly<Record<string, unknown>>;
  /** By place: how cells look that are not in our columns. */
  readonly looks: Readonly<Record<string, unknown>>;
  /** Conditional formats of others, in their order. */
  readonly formats: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly frame: unknown;
}

export function leftAlone(content: BookContent, form: TableForm): LeftAlone {
  const { sheet, found } = tableIn(content, form.table);
  const columnOf = (heading: string) => found.area.column + found.columns.findIndex(({ name }) => name === heading);
  const ours = new Set(form.columns.map(({ heading }) => columnOf(heading)));
  const live = new Set(
    form.columns.filter(({ formula }) => formula !== undefined).map(({ heading }) => columnOf(heading)),
  );
  const inBody = ({ row, column }: CellContent) =>
    row > found.area.row && row < found.area.row + found.area.rows && ours.has(column);
  const others = [...sheet.cells].filter((cell) => !(inBody(cell) && live.has(cell.column)));
  const { cells: _cells, validations, conditionalFormats, protection: _protection, ...frame } = sheet;
  return {
    values: byPlace(others, ({ value, formula }) => formula ?? value ?? ""),
    looks: byPlace(
      sheet.cells.filter((cell) => !inBody(cell)),
      ({ style }) => style,
    ),
    formats: conditionalFormats.filter((one) => !isOurs(one)).map(({ priority: _, ...format }) => format),
    validations: validations.filter(({ areas }) => areas.every(({ column }) => !ours.has(column))),
    frame,
  };
}

/** Ours of a sheet: as many as there are, with the areas they have. */
export function ourColours(sheet: SheetContent): readonly unknown[] {
  return sheet.conditionalFormats.filter(isOurs).map(({ areas, formula }) => ({ areas, formula }));
}

function isOurs({ formula, fill = "", color = "" }: SheetContent["conditionalFormats"][number]): boolean {
  return isOurColour(`=${formula}`, fill, color);
}

/** Cells that hold nothing count as not there. */
function byPlace(cells: readonly CellContent[], of: (cell: CellContent) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const what = of(cell);
      return what === "" || what === undefined ? [] : [[`row ${cell.row} column ${cell.column}`, what]];
    }),
  );
}
