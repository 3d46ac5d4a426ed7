import type { SheetContent } from "../../content/book-content";
import { rangeOf } from "../address";
import { fileColor } from "../style/colors";
import { document, element, list } from "../xml/write-xml";
import { type CellStores, sheetDataXml } from "./cells";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditional-formats";
import { fitsPages, printXml } from "./print";
import { protectionXml } from "./protection";
import { validationsXml } from "./validations";
import { viewXml } from "./view";

/**
 * `xl/worksheets/sheetN.xml`. The order of the elements is the schema's: Excel repairs files that have another
 * (ECMA-376 Part 1, 18.3.1.99).
 * @param tableIds - relationship ids of the sheet's tables
 */
export function sheetXml(
  sheet: SheetContent,
  stores: CellStores,
  tableIds: readonly string[],
  isSelected: boolean,
): string {
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return document(
    element(
      "worksheet",
      attributes,
      [
        propertiesXml(sheet),
        element("dimension", { ref: usedRange(sheet) }),
        viewXml(sheet, isSelected),
        element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelCol: deepestColumn(sheet) || undefined }),
        columnsXml(sheet.columns),
        sheetDataXml(sheet, stores),
        sheet.protection ? protectionXml(sheet.protection) : "",
        list(
          "mergeCells",
          sheet.merges.map((area) => element("mergeCell", { ref: rangeOf(area) })),
        ),
        conditionalFormatsXml(sheet.conditionalFormats, stores.styles),
        validationsXml(sheet.validations),
        sheet.print ? printXml(sheet.print) : "",
        list(
          "tableParts",
          tableIds.map((id) => element("tablePart", { "r:id": id })),
        ),
      ].join(""),
    ),
  );
}

function propertiesXml(sheet: SheetContent): string {
  const inside =
    (sheet.tabColor ? element("tabColor", { rgb: fileColor(sheet.tabColor) }) : "") +
    (sheet.print && fitsPages(sheet.print) ? element("pageSetUpPr", { fitToPage: true }) : "");
  return inside === "" ? "" : element("sheetPr", {}, inside);
}

function usedRange(sheet: SheetContent): string {
  if (sheet.cells.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of sheet.cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return rangeOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function deepestColumn(sheet: SheetContent): number {
  return sheet.columns.reduce((deepest, { outlineLevel = 0 }) => Math.max(deepest, outlineLevel), 0);
}
