import type { SheetContent } from "../../content/book-content";
import { SHEET_COLUMNS } from "../../area";
import type { Lose } from "../loss";
import type { ReadStyle } from "../style/read-styles";
import { children, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";

type Column = SheetContent["columns"][number];

/** `<cols>`: neighbours that are alike become one entry, as in Excel's own files. */
export function columnsXml(columns: readonly Column[]): string {
  const inOrder = [...columns].sort((first, second) => first.index - second.index);
  const entries: { first: number; last: number; attributes: string }[] = [];
  for (const column of withButtons(inOrder)) {
    const before = entries[entries.length - 1];
    const attributes = JSON.stringify(attributesOf(column));
    if (before && before.last === column.index - 1 && before.attributes === attributes) before.last = column.index;
    else entries.push({ first: column.index, last: column.index, attributes });
  }
  const items = entries.map(({ first, last, attributes }) =>
    element("col", { min: first + 1, max: last + 1, ...(JSON.parse(attributes) as ReturnType<typeof attributesOf>) }),
  );
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}

/** The columns listed in a sheet's `<cols>`; those that say nothing that is carried are left out. */
export function readColumns(
  sheet: { readonly cols: XmlElement | undefined; readonly sheetFormat: XmlElement | undefined },
  styles: readonly ReadStyle[],
  lose: Lose,
): readonly Column[] {
  const ordinary = numberOf(sheet.sheetFormat, "defaultColWidth") ?? ordinaryFileWidth;
  const columns: Column[] = [];
  for (const col of children(sheet.cols, "col")) {
    const fileWidth = numberOf(col, "width");
    const isOwn = fileWidth !== undefined && (flag(col, "customWidth") || Math.abs(fileWidth - ordinary) > 0.01);
    const outlineLevel = numberOf(col, "outlineLevel") ?? 0;
    const column = {
      ...(isOwn && fileWidth > 0 && { width: shownWidth(fileWidth) }),
      ...((flag(col, "hidden") || fileWidth === 0) && { hidden: true }),
      ...(outlineLevel > 0 && { outlineLevel }),
    };
    if (styles[numberOf(col, "style") ?? 0]?.style) lose("column-or-row-style");
    if (Object.keys(column).length === 0) continue;
    const last = Math.min(numberOf(col, "max") ?? 1, SHEET_COLUMNS);
    for (let index = (numberOf(col, "min") ?? 1) - 1; index < last; index++) columns.push({ index, ...column });
  }
  return columns.sort((first, second) => first.index - second.index);
}

/** Excel's ordinary column as files measure it: 8.43 characters of Calibri 11, and the padding. */
const ordinaryFileWidth = 9.140625;

/** Five of the seven pixels of a digit are padding, in files only. Source: ECMA-376 Part 1, 18.3.1.13 (`width`). */
const padding = 5 / 7;

function fileWidth(characters: number): number {
  const width = characters < 1 ? characters * (1 + padding) : characters + padding;
  return Math.round(width * 1e6) / 1e6;
}

function shownWidth(width: number): number {
  const characters = width < 1 + padding ? width / (1 + padding) : width - padding;
  return Math.round(characters * 1e3) / 1e3;
}

interface WrittenColumn extends Column {
  /** The button that opens a collapsed group stands over this column. */
  readonly collapsed?: boolean;
}

/** The column after a hidden group carries the group's button, so it must be listed even if nothing else is said of it. */
function withButtons(columns: readonly Column[]): readonly WrittenColumn[] {
  const written = new Map<number, WrittenColumn>(columns.map((column) => [column.index, column]));
  for (const { index, hidden, outlineLevel = 0 } of columns) {
    const next = written.get(index + 1) ?? { index: index + 1 };
    const endsGroup = hidden && (next.outlineLevel ?? 0) < outlineLevel;
    if (endsGroup && next.index < SHEET_COLUMNS) written.set(next.index, { ...next, collapsed: true });
  }
  return [...written.values()].sort((first, second) => first.index - second.index);
}

function attributesOf(column: WrittenColumn) {
  return {
    width: column.width === undefined ? ordinaryFileWidth : fileWidth(column.width),
    customWidth: column.width === undefined ? undefined : true,
    hidden: column.hidden ? true : undefined,
    outlineLevel: column.outlineLevel || undefined,
    collapsed: column.collapsed ? true : undefined,
  };
}
