import type { SheetContent } from "../../content/book-content";
import { cellAddress } from "../address";
import type { Lose } from "../loss";
import { child, children, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";

/** `<sheetViews>`; one sheet of the workbook is the selected one. */
export function viewXml(sheet: SheetContent, isSelected: boolean): string {
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: isSelected ? true : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, paneXml(sheet.frozen)));
}

export function readView(
  sheet: XmlElement,
  lose: Lose,
): { readonly showGridlines: boolean; readonly frozen?: { readonly rows: number; readonly columns: number } } {
  const views = children(child(sheet, "sheetViews"), "sheetView");
  const view = views[0];
  const zoom = numberOf(view, "zoomScale") ?? 100;
  const isSpecial = flag(view, "rightToLeft") || flag(view, "showFormulas") || !flag(view, "showZeros", true);
  if (zoom !== 100 || isSpecial || views.length > 1 || child(sheet, "customSheetViews")) lose("saved-view");
  const showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  const rows = numberOf(pane, "ySplit") ?? 0;
  const columns = numberOf(pane, "xSplit") ?? 0;
  if (rows === 0 && columns === 0) return { showGridlines };
  if (!pane?.attributes.state?.startsWith("frozen")) {
    lose("split-view");
    return { showGridlines };
  }
  return { showGridlines, frozen: { rows, columns } };
}

function paneXml(frozen: SheetContent["frozen"]): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const active = frozen.rows === 0 ? "topRight" : frozen.columns === 0 ? "bottomLeft" : "bottomRight";
  const topLeftCell = cellAddress(frozen.rows, frozen.columns);
  const pane = element("pane", {
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell,
    activePane: active,
    state: "frozen",
  });
  return pane + element("selection", { pane: active, activeCell: topLeftCell, sqref: topLeftCell });
}
