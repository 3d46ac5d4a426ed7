import fc from "fast-check";
import type {
  BookContent,
  CellContent,
  ContentValue,
  SheetContent,
  StyleContent,
  TableContent,
} from "../../../../workbench/book/content/book-content";
import { color, compact, maybe, record } from "./arbitrary";
import {
  arbitraryConditionalFormat,
  arbitraryPrint,
  arbitraryProtection,
  arbitraryValidation,
} from "./arbitrary-rules";

/**
 * Workbooks that use everything that a file carries, in the form in which they are read again: cells in their order, what is
 * ordinary anyway (Calibri 11, not bold, locked) left unsaid, each table alone on its rows.
 */
export const arbitraryBook: fc.Arbitrary<BookContent> = fc
  .uniqueArray(arbitrarySheetName(), { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() })
  .chain((sheetNames) =>
    record({
      sheets: fc.tuple(...sheetNames.map((name, index) => arbitrarySheet(name, index))),
      names: fc.uniqueArray(
        compact({
          name: fc.constantFrom("NgayDanhGia", "NgayCoDinh", "SoNgayCanhBao", "_đơn_vị.1"),
          refersTo: fc.constantFrom("'Danh mục'!$C$5", "IF(ISNUMBER(NgayCoDinh),NgayCoDinh,TODAY())", '"a & <b>"'),
          hidden: maybe(fc.constant(true)),
        }),
        { selector: ({ name }) => name, maxLength: 4 },
      ),
    }),
  );

function arbitrarySheetName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("Phụ lục I", "Lần thực hiện", "Q&A <1>", "a'b", "Sheet1"),
    fc.string({ minLength: 1, maxLength: 31 }).filter((name) => /^(?!')[^[\]:*?/\\]*(?<!')$/.test(name)),
  );
}

const text = fc.oneof(
  fc.constantFrom(
    "",
    " hai đầu ",
    "dòng 1\ndòng 2",
    "=không phải công thức",
    "_x000D_",
    "a\tb\r\nc",
    "1.10",
    "\u0007",
    "𝄞 <&>\"'",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const value: fc.Arbitrary<ContentValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#VALUE!").map((error) => ({ error })),
);
const formula = fc.constantFrom(
  "A1+1",
  'IF(A1<3,"nhỏ & <>","")',
  "PhuLuc1[[#This Row],[Hạn hoàn thành]]",
  'COUNTIFS(LanThucHien[Hạn],"<"&NgayDanhGia)',
  "XLOOKUP(A1,'Phụ lục I'!$A:$A,B:B)+IFS(TRUE,1)",
  "FILTER(A1:A9,B1:B9=1)",
);
const line = record({ style: fc.constantFrom("thin", "medium", "thick"), color });

const style: fc.Arbitrary<StyleContent> = compact({
  font: maybe(fc.constantFrom("Times New Roman", "Arial & <con>")),
  size: maybe(fc.constantFrom(8, 10.5, 13)),
  bold: maybe(fc.constant(true)),
  italic: maybe(fc.constant(true)),
  color: maybe(color),
  fill: maybe(color),
  horizontal: maybe(fc.constantFrom("left", "center", "right")),
  vertical: maybe(fc.constantFrom("top", "center", "bottom")),
  wrap: maybe(fc.constant(true)),
  borders: maybe(
    compact({ top: maybe(line), bottom: maybe(line), left: maybe(line), right: maybe(line) }).filter(
      (borders) => Object.keys(borders).length > 0,
    ),
  ),
  format: maybe(fc.constantFrom("@", "dd/mm/yyyy", "0%", "0.0", '#,##0" điểm"', "m/d/yyyy")),
  locked: maybe(fc.constant(false)),
}).filter((made) => Object.keys(made).length > 0);

function arbitrarySheet(name: string, index: number): fc.Arbitrary<SheetContent> {
  return record({
    free: fc.uniqueArray(arbitraryCell(), { selector: ({ row, column }) => `${row} ${column}`, maxLength: 20 }),
    tables: arbitraryTables(index),
    rest: arbitrarySheetRest(name, index),
  }).map(({ free, tables, rest }) => ({
    ...rest,
    tables: tables.map(({ table }) => table),
    cells: [...free, ...tables.flatMap(({ cells }) => cells)],
  }));
}

/** Free cells stand in rows 0 to 29, tables from row 100 on. */
function arbitraryCell(): fc.Arbitrary<CellContent> {
  return compact({
    row: fc.nat(29),
    column: fc.nat(30),
    value: maybe(value),
    formula: maybe(formula),
    style: maybe(style),
  }).filter((cell) => cell.value !== undefined || cell.formula !== undefined || cell.style !== undefined);
}

function inOrder(cells: readonly CellContent[]): readonly CellContent[] {
  return [...cells].sort((first, second) => first.row - second.row || first.column - second.column);
}

function arbitraryTables(
  sheet: number,
): fc.Arbitrary<readonly { table: TableContent; cells: readonly CellContent[] }[]> {
  const columns = fc.uniqueArray(
    compact({
      name: fc.oneof(
        fc.constantFrom("Mã", "Hạn\nhoàn thành", "% hoàn thành", "Điểm [tối đa]", "_x000a_"),
        fc.string({ minLength: 1, maxLength: 9 }),
      ),
      formula: maybe(fc.constantFrom('PhuLuc1[[#This Row],[Mã]]&"<"', "IFS(TRUE,1)")),
    }),
    { minLength: 1, maxLength: 5, selector: ({ name }) => name.toLowerCase() },
  );
  const shape = record({
    columns,
    rows: fc.integer({ min: 2, max: 9 }),
    column: fc.nat(5),
    style: maybe(fc.constantFrom("TableStyleMedium2", "TableStyleLight1")),
    showFilterButton: fc.boolean(),
    showBandedRows: fc.boolean(),
  });
  return fc.array(shape, { maxLength: 2 }).map((shapes) =>
    shapes.map(({ columns, rows, column, style, ...looks }, index) => {
      const area = { row: 100 + 20 * index, column, rows, columns: columns.length };
      const table = { name: `Bảng_${sheet}_${index}`, area, columns, ...(style && { style }), ...looks };
      const cells = columns.map(({ name }, place) => ({ row: area.row, column: column + place, value: name }));
      return { table, cells };
    }),
  );
}

function arbitrarySheetRest(name: string, index: number): fc.Arbitrary<Omit<SheetContent, "cells" | "tables">> {
  return compact({
    name: fc.constant(name),
    // The first sheet is visible: a workbook must have one.
    visibility: index === 0 ? fc.constant("visible" as const) : fc.constantFrom("visible", "hidden", "veryHidden"),
    tabColor: maybe(color),
    columns: fc
      .uniqueArray(
        compact({
          index: fc.nat(40),
          width: maybe(fc.integer({ min: 1, max: 25000 }).map((hundredths) => hundredths / 100)),
          hidden: maybe(fc.constant(true)),
          outlineLevel: maybe(fc.integer({ min: 1, max: 7 })),
        }).filter((column) => Object.keys(column).length > 1),
        { selector: (column) => column.index, maxLength: 8 },
      )
      .map((columns) => columns.sort((first, second) => first.index - second.index)),
    rows: fc
      .uniqueArray(
        compact({
          index: fc.nat(60),
          height: maybe(fc.constantFrom(0.75, 15, 31.5, 409.5)),
          hidden: maybe(fc.constant(true)),
        }).filter((row) => Object.keys(row).length > 1),
        { selector: (row) => row.index, maxLength: 8 },
      )
      .map((rows) => rows.sort((first, second) => first.index - second.index)),
    merges: fc.constantFrom(
      [],
      [
        { row: 200, column: 0, rows: 1, columns: 4 },
        { row: 201, column: 1, rows: 2, columns: 1 },
      ],
    ),
    frozen: maybe(record({ rows: fc.nat(9), columns: fc.nat(3) }).filter(({ rows, columns }) => rows + columns > 0)),
    showGridlines: fc.boolean(),
    validations: fc.array(arbitraryValidation(), { maxLength: 3 }),
    conditionalFormats: fc
      .array(arbitraryConditionalFormat(), { maxLength: 3 })
      .map((formats) => formats.map((format, place) => ({ ...format, priority: formats.length - 1 - place }))),
    protection: maybe(arbitraryProtection()),
    print: maybe(arbitraryPrint()),
  });
}

/** The same workbook with the cells of every sheet from left to right and from top to bottom. */
export function withCellsInOrder(book: BookContent): BookContent {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: inOrder(sheet.cells) })) };
}
