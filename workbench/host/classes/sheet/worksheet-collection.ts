import { type Book, isHidden } from "../../../book/book";
import { HostError } from "../../host-error";
import { EVENT, WORKBOOK } from "../../events";
import { type MemberTable, NULL_OBJECT, object } from "../../members";
import { checkStructure } from "../../rules/structure";
import { checkSheetName, freeSheetName } from "../../rules/sheet-name";
import { eventMembers } from "../event-members";

export const worksheetCollection: MemberTable<Book> = {
  values: {},
  items: (book) => book.sheets().map((sheet) => object("Worksheet", sheet)),
  methods: {
    Add: (book, args, host) => {
      checkStructure(host);
      const name = args.has(0) ? args.text(0) : freeSheetName(host);
      checkSheetName(host, name);
      return object("Worksheet", book.addSheet(name));
    },
    GetActiveWorksheet: (book) => object("Worksheet", book.activeSheet),
    GetCount: (book, args) => book.sheets().filter((sheet) => !args.flag(0, false) || !isHidden(sheet)).length,
    GetFirst: (book, args) => {
      const first = book.sheets().find((sheet) => !args.flag(0, false) || !isHidden(sheet));
      if (!first) throw new HostError("ItemNotFound");
      return object("Worksheet", first);
    },
    GetLast: (book, args) => {
      const last = book
        .sheets()
        .reverse()
        .find((sheet) => !args.flag(0, false) || !isHidden(sheet));
      if (!last) throw new HostError("ItemNotFound");
      return object("Worksheet", last);
    },
    GetItem: (book, args) => {
      const sheet = book.sheet(args.text(0));
      if (!sheet) throw new HostError("ItemNotFound");
      return object("Worksheet", sheet);
    },
    GetItemOrNullObject: (book, args) => {
      const sheet = book.sheet(args.text(0));
      return sheet ? object("Worksheet", sheet) : NULL_OBJECT;
    },
    ...eventMembers(
      {
        ActivatedEvent: EVENT.sheetActivated,
        AddedEvent: EVENT.sheetAdded,
        DataChangedEvent: EVENT.sheetChanged,
        DeactivatedEvent: EVENT.sheetDeactivated,
        DeletedEvent: EVENT.sheetDeleted,
        EventNameChanged: EVENT.sheetNameChanged,
        RowSortedEvent: EVENT.sheetRowSorted,
        SelectionChangedEvent: EVENT.sheetSelectionChanged,
      },
      () => WORKBOOK,
    ),
  },
};
