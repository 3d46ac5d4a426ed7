import type { TableContent } from "../content/book-content";
import { rangeOf, readRange } from "./address";
import { refersOutside } from "./formula/refers-outside";
import { shownFormula, storedFormula } from "./formula/stored-formula";
import type { Lose } from "./loss";
import { escapedText, unescapedText } from "./xml/excel-text";
import { child, children, flag, numberOf } from "./xml/element";
import type { XmlElement } from "./xml/read-xml";
import { document, element, text } from "./xml/write-xml";

/** `xl/tables/tableN.xml`; `id` counts from 1 over the whole workbook. */
export function tableXml(table: TableContent, id: number): string {
  const ref = rangeOf(table.area);
  const columns = table.columns.map((column, index) =>
    element(
      "tableColumn",
      { id: index + 1, name: columnName(column.name) },
      // Without it the formula would not fill down when a row is added.
      column.formula === undefined ? "" : element("calculatedColumnFormula", {}, text(storedFormula(column.formula))),
    ),
  );
  const style = {
    name: table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: false,
  };
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowShown: false,
  };
  return document(
    element(
      "table",
      attributes,
      (table.showFilterButton ? element("autoFilter", { ref }) : "") +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        element("tableStyleInfo", style),
    ),
  );
}

/** @returns `undefined` for a table without a heading row, which is not carried. */
export function readTable(table: XmlElement, lose: Lose): TableContent | undefined {
  const whole = readRange(table.attributes.ref ?? "");
  if (!whole || numberOf(table, "headerRowCount") === 0) {
    lose("table");
    return undefined;
  }
  const totals = numberOf(table, "totalsRowCount") ?? 0;
  if (totals > 0) lose("table-totals");
  const filter = child(table, "autoFilter");
  if (child(filter, "filterColumn") ?? child(table, "sortState")) lose("filter");
  const style = child(table, "tableStyleInfo");
  const columns = children(child(table, "tableColumns"), "tableColumn").map((column) => {
    const stored = child(column, "calculatedColumnFormula")?.text;
    const formula = stored && !refersOutside(stored) ? stored : undefined;
    return {
      name: unescapedText(column.attributes.name ?? ""),
      ...(formula && { formula: shownFormula(unescapedText(formula)) }),
    };
  });
  return {
    name: table.attributes.displayName ?? table.attributes.name ?? "",
    area: { ...whole, rows: whole.rows - totals },
    columns,
    ...(style?.attributes.name && { style: style.attributes.name }),
    showFilterButton: filter !== undefined,
    showBandedRows: flag(style, "showRowStripes"),
  };
}

/** A line break in a heading is written as an escape here, although XML could hold it: Excel repairs the file otherwise. */
function columnName(name: string): string {
  return escapedText(name).replaceAll("\n", "_x000a_");
}
