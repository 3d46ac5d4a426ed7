import type { Book } from "../book";
import { isHidden } from "../book";
import type { BookContent, CellContent, NameContent, SheetContent, StyleContent, TableContent } from "./book-content";
import type { BookSheet } from "../book-sheet";
import { conditionalFormatsOf } from "../looks/conditional-formats";
import { printContentOf } from "./print-content";
import { charactersOfPixels, frozen, mergesOf, pointsOfPixels } from "../looks/sheet-frame";
import { validationsOf } from "../values/validations";

/** The whole book as plain data. Underlines and indents have no place in it. */
export function contentOf(book: Book): BookContent {
  return {
    sheets: book.sheets().map((sheet) => sheetContent(book, sheet)),
    names: book.names.all().map(({ name, formula, isVisible }): NameContent => ({
      name,
      refersTo: formula.slice(1),
      ...(isVisible ? {} : { hidden: true }),
    })),
  };
}

function sheetContent(book: Book, sheet: BookSheet): SheetContent {
  const { extras, model } = sheet;
  const tabColor = model.getTabColor();
  const panes = frozen(sheet);
  const print = printContentOf(extras.print);
  return {
    name: sheet.name,
    visibility: extras.isVeryHidden ? "veryHidden" : isHidden(sheet) ? "hidden" : "visible",
    ...(tabColor ? { tabColor } : {}),
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merges: mergesOf(sheet),
    ...(panes ? { frozen: panes } : {}),
    showGridlines: !model.hasHiddenGridlines(),
    tables: tablesOf(book, sheet),
    validations: validationsOf(sheet).map(({ content }) => content),
    conditionalFormats: conditionalFormatsOf(sheet).map(({ content }) => content),
    ...(extras.protection ? { protection: withoutPassword(extras.protection) } : {}),
    ...(print ? { print } : {}),
  };
}

function cellsOf(sheet: BookSheet): CellContent[] {
  const styles = new Map<string, StyleContent>();
  const cells: CellContent[] = [];
  sheet.forEachCell((row, column) => {
    const value = sheet.value(row, column);
    const formula = sheet.formula(row, column);
    const look = sheet.look(row, column);
    const { underline: _, indent: __, ...style } = look;
    const key = JSON.stringify(style);
    const shared = styles.get(key) ?? style;
    styles.set(key, shared);
    if (value === null && formula === undefined && key === "{}") return;
    cells.push({
      row,
      column,
      ...(value === null ? {} : { value }),
      ...(formula === undefined ? {} : { formula: formula.slice(1) }),
      ...(key === "{}" ? {} : { style: shared }),
    });
  });
  return cells;
}

function columnsOf(sheet: BookSheet): SheetContent["columns"] {
  const { columnOutline } = sheet.extras;
  const data = sheet.model.getColumnManager().getColumnData();
  const indices = new Set([...numericKeys(data), ...columnOutline.keys()]);
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => ({ index, own: data[index], outlineLevel: columnOutline.get(index) }))
    .map(({ index, own, outlineLevel }) => ({
      index,
      ...(own?.w === undefined ? {} : { width: charactersOfPixels(own.w) }),
      ...(own?.hd === 1 ? { hidden: true } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    }))
    .filter((column) => Object.keys(column).length > 1);
}

function rowsOf(sheet: BookSheet): SheetContent["rows"] {
  const data = sheet.model.getRowManager().getRowData();
  return numericKeys(data)
    .map((index) => ({ index, own: data[index] }))
    .map(({ index, own }) => ({
      index,
      ...(own?.h === undefined || own.ia === 1 ? {} : { height: pointsOfPixels(own.h) }),
      ...(own?.hd === 1 ? { hidden: true } : {}),
    }))
    .filter((row) => Object.keys(row).length > 1);
}

function numericKeys(data: object): number[] {
  return Object.keys(data)
    .map(Number)
    .filter((key) => Number.isInteger(key));
}

function tablesOf(book: Book, sheet: BookSheet): TableContent[] {
  return book.tables.on(sheet.id).map(({ name, area, columns, extras }) => ({
    name,
    area,
    columns: columns.map((column) => {
      const formula = extras.formulas.get(column.name);
      return { name: column.name, ...(formula === undefined ? {} : { formula: formula.slice(1) }) };
    }),
    ...(extras.style === "" ? {} : { style: extras.style }),
    showFilterButton: extras.showFilterButton,
    showBandedRows: extras.showBandedRows,
  }));
}

function withoutPassword(
  protection: NonNullable<BookSheet["extras"]["protection"]>,
): SheetContent["protection"] & object {
  const { password: _, ...content } = protection;
  return content;
}
