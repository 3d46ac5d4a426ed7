import { type Area, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, cellArea, readAddress } from "../../../book/area";
import { isHidden } from "../../../book/book";
import type { BookSheet } from "../../../book/book-sheet";
import { pointsOfPixels, STANDARD_COLUMN_PIXELS } from "../../../book/looks/sheet-frame";
import { STANDARD_ROW_POINTS } from "../../../book/looks/text-height";
import { usedArea } from "../../../book/values/used-area";
import { flagOf, numberOf, textOf } from "../../arguments";
import { EVENT } from "../../events";
import { HostError } from "../../host-error";
import { type HostContext, type MemberTable, NULL_OBJECT, object } from "../../members";
import { checkStructure } from "../../rules/structure";
import { checkSheetName } from "../../rules/sheet-name";
import { setVisibility, visibilityOf } from "../../rules/visibility";
import { eventMembers } from "../event-members";

export const worksheet: MemberTable<BookSheet> = {
  id: (sheet) => sheet.id,
  values: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        const name = textOf(value);
        checkStructure(host);
        checkSheetName(host, name, sheet);
        host.book.renameSheet(sheet, name);
      },
    },
    Position: {
      get: (sheet, host) => host.book.sheets().findIndex(({ id }) => id === sheet.id),
      set: (sheet, value, host) => {
        checkStructure(host);
        const position = numberOf(value);
        if (position < 0 || position >= host.book.sheets().length) throw new HostError("InvalidArgument");
        host.book.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: visibilityOf,
      set: (sheet, value, host) => setVisibility(host, sheet, textOf(value)),
    },
    TabColor: {
      get: (sheet) => sheet.model.getTabColor() ?? "",
      set: (sheet, value) => {
        const color = textOf(value);
        if (color !== "" && !/^#[0-9A-F]{6}$/i.test(color)) throw new HostError("InvalidArgument");
        sheet.univer.apply("sheet.mutation.set-tab-color", { subUnitId: sheet.id, color: color.toUpperCase() });
      },
    },
    ShowGridlines: {
      get: (sheet) => !sheet.model.hasHiddenGridlines(),
      set: (sheet, value) => {
        const showGridlines = flagOf(value) ? 1 : 0;
        sheet.univer.apply("sheet.mutation.toggle-gridlines", { subUnitId: sheet.id, showGridlines });
      },
    },
    ShowHeadings: { get: () => true },
    StandardHeight: { get: () => STANDARD_ROW_POINTS },
    StandardWidth: { get: () => pointsOfPixels(STANDARD_COLUMN_PIXELS) },
    EnableCalculation: { get: () => true },
    TabId: { get: (sheet, host) => host.book.sheets().findIndex(({ id }) => id === sheet.id) + 1 },
    // The client sets gridlines under this name (RichApi of 16.01).
    Gridlines: {
      get: (sheet) => !sheet.model.hasHiddenGridlines(),
      set: (sheet, value) => {
        const showGridlines = flagOf(value) ? 1 : 0;
        sheet.univer.apply("sheet.mutation.toggle-gridlines", { subUnitId: sheet.id, showGridlines });
      },
    },
  },
  objects: {
    AutoFilter: () => object("AutoFilter", { tableId: undefined }),
    FreezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    Names: (_sheet, host) => object("NamedItemCollection", host.book),
    PageLayout: (sheet) => object("PageLayout", sheet),
    Protection: (sheet) => object("WorksheetProtection", sheet),
    Tables: (sheet) => object("TableCollection", { sheet }),
  },
  methods: {
    Activate: (sheet, _args, host) => {
      if (isHidden(sheet)) throw new HostError("InvalidOperation");
      host.book.activate(sheet);
    },
    Calculate: (_sheet, _args, host) => host.book.calculated(),
    /** The last visible sheet stays. Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
    Delete: (sheet, _args, host) => {
      checkStructure(host);
      const others = host.book.sheets().filter((other) => other.id !== sheet.id && !isHidden(other));
      // Deleting a very hidden sheet fails with InvalidOperation, same page.
      if (others.length === 0 || sheet.extras.isVeryHidden) throw new HostError("InvalidOperation");
      host.book.deleteSheet(sheet);
    },
    GetCell: (sheet, args) =>
      object("Range", {
        sheet,
        area: cellArea(args.integer(0, 0, SHEET_ROWS - 1), args.integer(1, 0, SHEET_COLUMNS - 1)),
      }),
    GetRange: (sheet, args, host) =>
      object("Range", { sheet, area: args.has(0) ? areaAt(host, sheet, args.text(0)) : WHOLE_SHEET }),
    GetRangeByIndexes: (sheet, args) => {
      const row = args.integer(0, 0, SHEET_ROWS - 1);
      const column = args.integer(1, 0, SHEET_COLUMNS - 1);
      const rows = args.integer(2, 1, SHEET_ROWS - row);
      return object("Range", {
        sheet,
        area: { row, column, rows, columns: args.integer(3, 1, SHEET_COLUMNS - column) },
      });
    },
    /** Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getnextornullobject-member(1) */
    GetNextOrNullObject: (sheet, args, host) => {
      const sheets = host.book.sheets();
      const after = sheets.slice(sheets.findIndex(({ id }) => id === sheet.id) + 1);
      const next = after.find((other) => !args.flag(0, false) || !isHidden(other));
      return next ? object("Worksheet", next) : NULL_OBJECT;
    },
    /** An empty sheet gives its first cell. Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1) */
    GetUsedRange: (sheet, args) =>
      object("Range", { sheet, area: usedArea(sheet, args.flag(0, false)) ?? cellArea(0, 0) }),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = usedArea(sheet, args.flag(0, false));
      return area ? object("Range", { sheet, area }) : NULL_OBJECT;
    },
    _GetSheetById: (_sheet, args, host) => sheetById(host, args.text(0)),
    _GetAnotherWorksheetById: (_sheet, args, host) => sheetById(host, args.text(0)),
    ...eventMembers<BookSheet>(
      {
        ActivatedEvent: EVENT.sheetActivated,
        DataChangedEvent: EVENT.sheetChanged,
        DeactivatedEvent: EVENT.sheetDeactivated,
        EventNameChanged: EVENT.sheetNameChanged,
        RowSortedEvent: EVENT.sheetRowSorted,
        SelectionChangedEvent: EVENT.sheetSelectionChanged,
      },
      (sheet) => sheet.id,
    ),
  },
};

/** An address on this sheet, or a name of the workbook. Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
function areaAt(host: HostContext, sheet: BookSheet, text: string): Area {
  const address = readAddress(text) ?? readAddress(host.book.names.find(text)?.formula.slice(1) ?? "");
  const isHere = address && (address.sheet === undefined || host.book.sheet(address.sheet)?.id === sheet.id);
  if (!isHere) throw new HostError("InvalidArgument");
  return address.area;
}

function sheetById(host: HostContext, id: string): ReturnType<typeof object<"Worksheet">> {
  const sheet = host.book.sheet(id);
  if (!sheet) throw new HostError("ItemNotFound");
  return object("Worksheet", sheet);
}
