import type { Book } from "../../book/book";
import { cellArea } from "../../book/area";
import { HostError } from "../host-error";
import { EVENT } from "../events";
import { type MemberTable, object } from "../members";

export const workbook: MemberTable<Book> = {
  values: {
    Name: { get: (book) => book.univer.facade.getName() },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
  },
  objects: {
    Application: (book) => object("Application", book),
    Protection: (book) => object("WorkbookProtection", book),
    Names: (book) => object("NamedItemCollection", book),
    Tables: () => object("TableCollection", { sheet: undefined }),
    Worksheets: (book) => object("WorksheetCollection", book),
  },
  methods: {
    /** One area only. Source: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1) and https://github.com/OfficeDev/office-js/issues/2268 (a chart) */
    GetSelectedRange: (book) => {
      const { sheetId, area, others, isChart } = book.selection;
      if (others || isChart) throw new HostError("InvalidSelection");
      return object("Range", { sheet: book.sheetById(sheetId), area });
    },
    GetSelectedRanges: (book) => {
      const { sheetId, area, others, isChart } = book.selection;
      if (isChart) throw new HostError("InvalidSelection");
      return object("RangeAreas", { sheet: book.sheetById(sheetId), areas: [area, ...(others ?? [])] });
    },
    GetActiveCell: (book) => {
      const { sheetId, area } = book.selection;
      return object("Range", { sheet: book.sheetById(sheetId), area: cellArea(area.row, area.column) });
    },
    _GetRangeForEventByReferenceId: (_book, args, host) => {
      const range = host.references.get(args.text(0));
      if (!range) throw new HostError("InvalidReference");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, host) => {
      const range = host.references.get(args.text(0));
      if (!range) throw new HostError("InvalidReference");
      return range;
    },
    _RemoveReference: (_book, args, host) => void host.references.delete(args.text(0)),
    _RemoveAllReferences: (_book, _args, host) => host.references.clear(),
    _GetReferenceCount: (_book, _args, host) => host.references.size,
    _RegisterSelectionChangedEvent: (_book, _args, host) => host.events.register(EVENT.workbookSelectionChanged, ""),
  },
};
