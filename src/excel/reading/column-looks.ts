import type { ColumnLook } from "../../workbook/reading/table-look";
import { validationRead } from "./validation-read";

/**
 * Asks how the columns of a table are locked and what they take: one range a column, however many rows there are.
 * @param body all data rows
 */
export function askForColumns(
  body: Excel.Range,
  count: number,
): () => readonly Pick<ColumnLook, "locked" | "validation">[] {
  const columns = Array.from({ length: count }, (_, index) => {
    const column = body.getColumn(index).untrack();
    column.load("format/protection/locked,dataValidation/type,dataValidation/rule");
    return column;
  });
  return () =>
    columns.map(({ format, dataValidation }) => ({
      // Null when the cells differ, whatever its type says.
      locked: format.protection.locked,
      validation: validationRead(dataValidation),
    }));
}
