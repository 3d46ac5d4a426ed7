import { isMarkFormula, type Mark } from "../../../src/workbook/check/marks";
import { markFormula } from "../../../src/workbook/check/mark-formula";
import { cellAddress } from "../../../src/workbook/names";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import type { Book } from "../../../workbench/book/book";
import type { BookContent, ConditionalFormatContent } from "../../../workbench/book/content/book-content";
import { listedFormats } from "../../../workbench/book/looks/conditional-formats";
import { HEADING_ROW, planBook, RESULT_COLUMN, STATUS_COLUMN, tasks } from "../books";
import { contentNow, openBook } from "../open-excel";

/** A mark on a cell of a task, counting tasks from 0, or on any cell of another sheet. */
export function markOn(row: number, column: number, held: CellValue = "", sheet = "Phụ lục I"): Mark {
  const place = sheet === "Phụ lục I" ? row + HEADING_ROW + 1 : row;
  const formula = markFormula({ reference: cellAddress(place, column), value: held }, []);
  return { sheet, row: place, column, formula };
}

export const FEW_MARKS: readonly Mark[] = [
  markOn(0, STATUS_COLUMN),
  markOn(0, RESULT_COLUMN),
  markOn(4, STATUS_COLUMN),
  markOn(2, 0, "Đang thực hiện", "Danh mục"),
];

/** A plan in which a person has made conditional formats of several kinds, filtered, selected and protected as they like. */
export async function lookedAfterBook() {
  const opened = await openBook(planBook(tasks(6)));
  const { book, Excel } = opened;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    sheet.protection.unprotect();
    const own = sheet.getRange("A4:B9").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$B4=""';
    own.custom.format.fill.color = "#00FF00";
    own.stopIfTrue = true;
    const middle = sheet.getRange("D4:D4").conditionalFormats.add("Custom");
    middle.custom.rule.formula = "=LEN($D4)>5";
    middle.custom.format.font.bold = true;
    middle.priority = 1;
    const table = context.workbook.tables.getItem("PhuLuc1");
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["PL1-001", "PL1-005"] });
    sheet.protection.protect({ allowAutoFilter: true, allowSort: true, allowFormatCells: true });
    await context.sync();
  });
  const sheet = book.sheet("Phụ lục I");
  if (sheet === undefined) throw new Error("No sheet");
  const end = (index: number, type: string) => ({ index, color: "#63BE7B", value: { type } });
  const ranges = [{ startRow: 3, startColumn: 2, endRow: 8, endColumn: 2 }];
  const scale = {
    cfId: "scale",
    ranges,
    stopIfTrue: false,
    rule: { type: "colorScale", config: [end(0, "min"), end(1, "max")] },
  };
  book.univer.apply("sheet.mutation.add-conditional-rule", { subUnitId: sheet.id, rule: scale });
  book.select(sheet, { row: 4, column: 1, rows: 2, columns: 3 });
  return opened;
}

/** Everything that marks must leave as it was. */
export async function wholeBook(book: Book) {
  const content = await contentNow(book);
  const filters = book.sheets().flatMap(({ id }) => book.tables.on(id).map(({ extras }) => [...extras.filters]));
  // What the content leaves out: formats without a formula.
  const others = book.sheets().flatMap((sheet) =>
    listedFormats(sheet)
      .filter(({ kind }) => kind !== "Custom")
      .map(({ id, areas }) => ({ id, areas })),
  );
  return { content, filters, others, selection: book.selection, active: book.activeSheet.name };
}

/** Marks of a sheet, the one applied first in front. */
export function marksOn(content: BookContent, sheet: string): readonly ConditionalFormatContent[] {
  const formats = content.sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? [];
  return formats.filter(({ formula }) => isMarkFormula(formula));
}
