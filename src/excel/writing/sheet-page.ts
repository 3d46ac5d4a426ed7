import type { PrintSpec, SheetSpec } from "../../workbook/sheet-spec";
import { cellsOf, sheetNamed } from "../cells/cells";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** How the sheet is printed: one page wide, as many pages long as it takes, each numbered. */
export function pageParts({ name, print }: SheetSpec): readonly RequestPart[] {
  if (print === undefined) return [];
  return [
    {
      bytes: 6 * OBJECT_BYTES + 8 * ACTION_BYTES,
      ask: (context) => {
        const page = sheetNamed(context, name).pageLayout;
        setUp(page, print);
        if (print.area !== undefined) page.setPrintArea(cellsOf(context, name, print.area));
      },
    },
  ];
}

function setUp(page: Excel.PageLayout, { orientation, paper, titleRows }: PrintSpec): void {
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = paper === "A3" ? "A3" : "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.headersFooters.defaultForAllPages.rightFooter = PAGE_NUMBER;
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}

/**
 * "Trang 1/5" in Times New Roman.
 * Codes: https://learn.microsoft.com/office/vba/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers
 */
const PAGE_NUMBER = '&"Times New Roman,Regular"Trang &P/&N';
