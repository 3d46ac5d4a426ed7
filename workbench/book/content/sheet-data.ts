import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { BookContent, SheetContent, StyleContent } from "./book-content";
import { univerValue } from "../values/book-value";
import { univerStyle } from "../looks/cell-look";
import { fittedHeights } from "../looks/fitted-heights";
import { pixelsOfCharacters, pixelsOfPoints, univerFreeze } from "../looks/sheet-frame";
import { univerFormula } from "../univer/univer-formula";
import { rangeOfArea } from "../univer/univer-range";

/** A new sheet as Univer is given it; it needs every field. */
export function newSheetData(name: string): IWorksheetData {
  return {
    id: newGuid(),
    name,
    tabColor: "",
    hidden: 0,
    rowCount: 200,
    columnCount: 26,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    freeze: univerFreeze(undefined),
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

/**
 * What of the content Univer's sheets themselves hold: cells, looks, widths, merges, panes. Without content, one empty sheet,
 * as Excel's new workbook has.
 */
export function workbookData(content: BookContent | undefined): Partial<IWorkbookData> {
  const styles = new Styles();
  const sheets = content?.sheets.map((sheet) => sheetData(sheet, styles)) ?? [newSheetData("Sheet1")];
  return {
    // Univer's caches outlive a workbook: no other may ever have its id.
    id: crypto.randomUUID(),
    name: "Book1",
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.byId,
  };
}

function sheetData(content: SheetContent, styles: Styles): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rowCount, columnCount] = [200, 26];
  for (const { row, column, value, formula, style } of content.cells) {
    rowCount = Math.max(rowCount, row + 100);
    columnCount = Math.max(columnCount, column + 2);
    (cellData[row] ??= {})[column] = {
      ...(value === undefined ? {} : univerValue(value)),
      ...(formula === undefined ? {} : { f: univerFormula(`=${formula}`) }),
      ...(style ? { s: styles.idOf(style) } : {}),
      ...(style?.locked === false ? { custom: { locked: false } } : {}),
    };
  }
  const columnData: IWorksheetData["columnData"] = {};
  for (const { index, width, hidden } of content.columns) {
    columnCount = Math.max(columnCount, index + 1);
    columnData[index] = {
      ...(width === undefined ? {} : { w: pixelsOfCharacters(width) }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, points] of fittedHeights(content)) rowData[row] = { ah: pixelsOfPoints(points), ia: 1 };
  for (const { index, height, hidden } of content.rows) {
    rowCount = Math.max(rowCount, index + 1);
    rowData[index] = {
      ...rowData[index],
      ...(height === undefined ? {} : { h: pixelsOfPoints(height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return {
    ...newSheetData(content.name),
    tabColor: content.tabColor ?? "",
    hidden: content.visibility === "visible" ? 0 : 1,
    rowCount,
    columnCount,
    freeze: univerFreeze(content.frozen),
    mergeData: content.merges.map(rangeOfArea),
    cellData,
    rowData,
    columnData,
    showGridlines: content.showGridlines ? 1 : 0,
  };
}

/** Looks by their ids in Univer. Cells of one look share one object, so that its identity is enough. */
class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<StyleContent, string>();

  idOf(style: StyleContent): string {
    let id = this.ids.get(style);
    if (id === undefined) {
      id = `content-${this.ids.size}`;
      this.ids.set(style, id);
      this.byId[id] = univerStyle(style);
    }
    return id;
  }
}

let made = 0;

/** Excel's sheet ids look like this. */
function newGuid(): string {
  const digits = (++made).toString(16).toUpperCase().padStart(8, "0");
  return `{${digits}-0001-0000-0000-000000000000}`;
}
