import type { SheetSpec } from "../../workbook/sheet-spec";
import { cellsOf, sheetNamed } from "../cells/cells";
import { jsonBytes } from "../requests/json-bytes";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** Tables over cells that are written: Excel takes the headings from the first row. */
export function tableParts(sheet: SheetSpec): readonly RequestPart[] {
  return sheet.tables.map(({ name, area }) => ({
    bytes: 4 * OBJECT_BYTES + 4 * ACTION_BYTES + jsonBytes(name),
    ask: (context) => {
      const table = sheetNamed(context, sheet.name).tables.add(cellsOf(context, sheet.name, area), true);
      table.name = name;
      table.style = TABLE_STYLE;
      table.showBandedRows = false;
      table.showFilterButton = true;
    },
  }));
}

/** Thin lines without fills: colours and borders come from the sheet's own blocks. */
const TABLE_STYLE = "TableStyleLight1";
