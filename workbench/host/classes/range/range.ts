import { addressOf, isWholeColumns, isWholeRows, quoteSheet } from "../../../book/area";
import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from "../../../book/looks/sheet-frame";
import { flagOf } from "../../arguments";
import { HostError } from "../../host-error";
import { type MemberTable, type RangeTarget, object } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import { setNumberFormat } from "../../rules/number-format";
import { readCells, wireFormula, wireValue, writeCells } from "../../rules/range-values";
import { shownText } from "../../rules/shown-text";
import { uniform } from "../../rules/uniform";
import { rangeActions } from "./range-actions";
import { rangeNeighbours } from "./range-neighbours";

export const range: MemberTable<RangeTarget> = {
  isKept: true,
  values: {
    Address: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${addressOf(area)}` },
    AddressLocal: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${addressOf(area)}` },
    CellCount: {
      // Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    Values: {
      get: (range) => readCells(range, (row, column) => wireValue(range.sheet.value(row, column))),
      set: (range, value, host) => writeCells(host, range, value),
    },
    Formulas: {
      get: (range, host) => readCells(range, (row, column) => wireFormula(host, range, row, column)),
      set: (range, value, host) => writeCells(host, range, value),
    },
    NumberFormat: {
      get: (range) => readCells(range, (row, column) => range.sheet.format(row, column)),
      set: (range, value) => setNumberFormat(range, value),
    },
    Text: {
      get: (range) => readCells(range, (row, column) => shownText(range.sheet, row, column)),
    },
    ValueTypes: { get: (range) => readCells(range, (row, column) => valueType(range, row, column)) },
    RowHidden: {
      get: ({ sheet, area }) => uniform(area.row, area.rows, (row) => isRowHidden(sheet, row)),
      set: ({ sheet, area }, value) => {
        refuseProtected(sheet, "allowFormatRows");
        setRowsHidden(sheet, area, flagOf(value));
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => uniform(area.column, area.columns, (column) => isColumnHidden(sheet, column)),
      set: ({ sheet, area }, value) => {
        refuseProtected(sheet, "allowFormatColumns");
        setColumnsHidden(sheet, area, flagOf(value));
      },
    },
    Hidden: {
      get: ({ sheet, area }) => {
        const rows = uniform(area.row, area.rows, (row) => isRowHidden(sheet, row));
        const columns = uniform(area.column, area.columns, (column) => isColumnHidden(sheet, column));
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
  },
  objects: {
    ConditionalFormats: (range) => object("ConditionalFormatCollection", range),
    DataValidation: (range) => object("DataValidation", range),
    Format: (range) => object("RangeFormat", range),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    ...rangeNeighbours,
    ...rangeActions,
    /** Sent by the client before a large write that it cuts into rows. */
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== area.rows || args.number(1) !== area.columns) throw new HostError("InvalidArgument");
    },
    Calculate: (_range, _args, host) => host.book.calculated(),
    SetDirty: () => undefined,
  },
};

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
function valueType({ sheet }: RangeTarget, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
