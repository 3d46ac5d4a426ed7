import { isMarkFormula } from "../../src/workbook/check/marks";
import type { BookContent } from "../../workbench/book/content/book-content";

/** The workbook with our marks taken out; what they stood in front of moves up. */
export function withoutMarks(content: BookContent): BookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const marks = sheet.conditionalFormats.filter(({ formula }) => isMarkFormula(formula));
      const before = (priority: number) => marks.filter((mark) => mark.priority < priority).length;
      return {
        ...sheet,
        conditionalFormats: sheet.conditionalFormats
          .filter((format) => !marks.includes(format))
          .map((format) => ({ ...format, priority: format.priority - before(format.priority) })),
      };
    }),
  };
}
