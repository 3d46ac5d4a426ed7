import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { areaOfRange, rangeOfArea } from "../book/univer/univer-range";

/** The grid goes to what the add-in selects, and the book knows what a person selects. @returns what ends it. */
export function joinSelection(book: Book, api: FUniver): () => void {
  /** What the grid itself has just selected needs no going to. */
  let isFromGrid = false;
  const stopListening = book.onSheetEvent((event) => {
    if (event.kind === "selected" && !isFromGrid) goTo(book.selection.area, api);
  });
  const subscription = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const areas = selections.map(areaOfRange);
    const area = areas.at(-1);
    if (area === undefined) return;
    const sheet = book.sheetById(worksheet.getSheetId());
    const others = areas.slice(0, -1);
    const isOne = others.length === 0 && (book.selection.others ?? []).length === 0;
    if (isOne && isSame(area, book.selection.area) && book.selection.sheetId === sheet.id) return;
    isFromGrid = true;
    book.select(sheet, area, { others });
    isFromGrid = false;
  });
  return () => {
    stopListening();
    subscription.dispose();
  };
}

function goTo(area: Area, api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  sheet?.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  // Only as far as needed, and right beside frozen panes and collapsed columns, as FWorksheet.scrollToCell does not.
  void api.executeCommand("sheet.command.scroll-to-cell", { range: rangeOfArea(area) });
}

function isSame(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
