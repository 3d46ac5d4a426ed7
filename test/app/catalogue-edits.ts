import type { BookContent, ContentValue } from "../../workbench/book/content/book-content";
import { withSheet } from "./edited-content";
import { cellOf, columnValues } from "./sheet-cells";

/** What somebody types into a table of `Danh mục`: the row of a code or name, or the first spare one. */
export interface CatalogueEdit {
  readonly table: "DonVi" | "NgayNghi" | "KyBaoCao";
  /** What stands in the first column; `undefined` for a spare row. */
  readonly row: ContentValue | undefined;
  readonly values: Readonly<Record<string, ContentValue>>;
}

export function typedInCatalogue(content: BookContent, { table, row, values }: CatalogueEdit): BookContent {
  const at = columnValues(content, table, FIRST[table]).findIndex((value) => (value ?? "") === (row ?? ""));
  if (at < 0) throw new Error(`No row ${JSON.stringify(row)} in ${table}`);
  return Object.entries(values).reduce((changed, [heading, value]) => {
    const cell = cellOf(changed, table, at, heading);
    return withSheet(changed, cell.sheet, (sheet) => {
      const isIt = (one: { row: number; column: number }) => one.row === cell.row && one.column === cell.column;
      const old = sheet.cells.find(isIt);
      const place = { row: cell.row, column: cell.column };
      return { ...sheet, cells: [...sheet.cells.filter((one) => !isIt(one)), { ...old, ...place, value }] };
    });
  }, content);
}

const FIRST = { DonVi: "Mã đơn vị", NgayNghi: "Ngày nghỉ", KyBaoCao: "Mã kỳ" } as const;
