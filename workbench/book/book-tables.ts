import type {} from "@univerjs/sheets-table/facade";
import { type Area, intersection } from "./area";
import type { BookSheet } from "./book-sheet";
import { sameName, shiftRelative } from "./formulas/rewrite-formula";
import { excelText, univerTableName } from "./univer/univer-formula";
import type { UniverWorkbook } from "./univer/univer-workbook";

export interface TableColumn {
  readonly name: string;
}

/** A table of the book: name, place and columns in Univer, what Univer lacks beside it. */
export interface BookTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Heading row included. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly extras: TableExtras;
}

export interface TableExtras {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  /** Calculated columns: the formula as it stands in the first data row, by column name. */
  readonly formulas: Map<string, string>;
  /** Office.js filter criteria by column index. */
  readonly filters: Map<number, object>;
}

export function defaultTableExtras(): TableExtras {
  return {
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    formulas: new Map(),
    filters: new Map(),
  };
}

/** The data rows; a table always has one, empty when it has no data. */
export function bodyArea(table: BookTable): Area {
  return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
}

/** The formula of a calculated column as it stands in a sheet's row. */
export function calculatedFormula(table: BookTable, column: string, row: number): string | undefined {
  const formula = table.extras.formulas.get(column);
  return formula && shiftRelative(formula, row - table.area.row - 1, 0);
}

export class BookTables {
  private readonly extras = new Map<string, TableExtras>();
  private added = 0;

  constructor(private readonly univer: UniverWorkbook) {}

  all(): BookTable[] {
    return this.univer.facade.getTableList().map((info) => ({
      id: info.id,
      sheetId: info.subUnitId,
      name: excelText(info.name),
      area: {
        row: info.range.startRow,
        column: info.range.startColumn,
        rows: info.range.endRow - info.range.startRow + 1,
        columns: info.range.endColumn - info.range.startColumn + 1,
      },
      columns: info.columns.map((column) => ({ name: column.displayName })),
      extras: this.extrasOf(info.id),
    }));
  }

  on(sheetId: string): BookTable[] {
    return this.all().filter((table) => table.sheetId === sheetId);
  }

  find(nameOrId: string): BookTable | undefined {
    const tables = this.all();
    return tables.find((table) => table.id === nameOrId) ?? tables.find((table) => sameName(table.name, nameOrId));
  }

  /** The table whose heading or data holds any cell of the area. */
  touching(sheetId: string, area: Area): BookTable | undefined {
    return this.on(sheetId).find((table) => intersection(table.area, area));
  }

  add(sheet: BookSheet, area: Area, name: string, columns: readonly string[], extras?: TableExtras): BookTable {
    // Excel's own ids are numbers as text.
    const id = String(++this.added);
    this.extras.set(id, extras ?? defaultTableExtras());
    this.put({ id, sheetId: sheet.id, name, area, columns: columns.map((column) => ({ name: column })) });
    return this.get(id);
  }

  /** Renames, moves or resizes a table, or renames its columns; formulas are the caller's matter (book.ts). */
  change(table: BookTable, change: Partial<Pick<BookTable, "name" | "area" | "columns">>): BookTable {
    this.univer.apply("sheet.mutation.delete-table", { subUnitId: table.sheetId, tableId: table.id });
    this.put({ ...table, ...change });
    return this.get(table.id);
  }

  remove(table: BookTable): void {
    this.univer.apply("sheet.mutation.delete-table", { subUnitId: table.sheetId, tableId: table.id });
    this.extras.delete(table.id);
  }

  /** `Table1`, `Table2` …, the first that is free. Source: Excel's own names for new tables. */
  freeName(): string {
    const names = new Set(this.all().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (names.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  private get(id: string): BookTable {
    const table = this.find(id);
    if (!table) throw new Error(`No table ${id}`);
    return table;
  }

  private put(table: Omit<BookTable, "extras">): void {
    const { row, column, rows, columns } = table.area;
    this.univer.apply("sheet.mutation.add-table", {
      subUnitId: table.sheetId,
      tableId: table.id,
      name: univerTableName(table.name),
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
      header: table.columns.map((heading) => heading.name),
      options: {},
    });
  }

  /** A table that a person made in the grid has no extras yet. */
  private extrasOf(id: string): TableExtras {
    const known = this.extras.get(id) ?? defaultTableExtras();
    this.extras.set(id, known);
    return known;
  }
}
