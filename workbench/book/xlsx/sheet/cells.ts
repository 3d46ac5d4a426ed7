import type { CellContent, ContentValue, SheetContent, TableContent } from "../../content/book-content";
import { fittedHeights } from "../../looks/fitted-heights";
import { cellAddress } from "../address";
import { storedFormula } from "../formula/stored-formula";
import type { SharedStrings } from "../shared-strings";
import type { StyleBook } from "../style/style-book";
import { escapedText } from "../xml/excel-text";
import { element, text } from "../xml/write-xml";

/** What the cells of all sheets put their texts and styles into. */
export interface CellStores {
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
}

/** `<sheetData>`: rows and cells in order. Of two cells at one place the later counts. */
export function sheetDataXml(sheet: SheetContent, stores: CellStores): string {
  const rows = new Map<number, Map<number, CellContent>>();
  const rowAt = (row: number): Map<number, CellContent> => {
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, cells);
    return cells;
  };
  for (const cell of sheet.cells) rowAt(cell.row).set(cell.column, cell);
  for (const table of sheet.tables) setHeadings(table, rowAt(table.area.row));
  const looks = new Map(sheet.rows.map((row) => [row.index, row]));
  const fitted = fittedHeights(sheet);
  for (const row of sheet.rows) rowAt(row.index);

  const inOrder = [...rows].sort(([first], [second]) => first - second);
  return element(
    "sheetData",
    {},
    inOrder
      .map(([row, cells]) => {
        const look = looks.get(row);
        const attributes = {
          r: row + 1,
          // LibreOffice fits no row when it opens a file; Excel too takes the height that is there.
          ht: look?.height ?? fitted.get(row),
          customHeight: look?.height === undefined ? undefined : true,
          hidden: look?.hidden ? true : undefined,
        };
        const ordered = [...cells.values()].sort((first, second) => first.column - second.column);
        return element("row", attributes, ordered.map((cell) => cellXml(cell, stores)).join(""));
      })
      .join(""),
  );
}

/** Excel repairs a file in which the cell above a table's column is not text, or not the column's name. */
function setHeadings(table: TableContent, cells: Map<number, CellContent>): void {
  table.columns.forEach(({ name }, index) => {
    const column = table.area.column + index;
    const style = cells.get(column)?.style;
    cells.set(column, { row: table.area.row, column, value: name, ...(style && { style }) });
  });
}

function cellXml(cell: CellContent, { strings, styles }: CellStores): string {
  const number = cell.style ? styles.numberOf(cell.style) : 0;
  const { formula } = cell;
  const value = cell.value === undefined ? undefined : fileValue(cell.value);
  if (value === undefined && formula === undefined && number === 0) return "";
  const isShared = value?.type === "str" && formula === undefined;
  const type = isShared ? "s" : value?.type;
  const shown = value && (isShared ? String(strings.numberOf(value.text)) : text(escapedText(value.text)));
  return element(
    "c",
    { r: cellAddress(cell.row, cell.column), s: number === 0 ? undefined : number, t: type },
    (formula === undefined ? "" : element("f", {}, text(storedFormula(formula)))) +
      (shown === undefined ? "" : `<v>${shown}</v>`),
  );
}

interface FileValue {
  /** Numbers have no type. */
  readonly type: "str" | "b" | "e" | undefined;
  readonly text: string;
}

function fileValue(value: ContentValue): FileValue {
  switch (typeof value) {
    case "string":
      return { type: "str", text: value };
    case "boolean":
      return { type: "b", text: value ? "1" : "0" };
    case "number":
      // Files cannot hold infinities and "not a number"; in Excel they are this error.
      return Number.isFinite(value) ? { type: undefined, text: String(value) } : { type: "e", text: "#NUM!" };
    default:
      return { type: "e", text: value.error };
  }
}
