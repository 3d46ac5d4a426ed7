import { absoluteAddressOf, quoteSheet } from "../../book/area";
import type { Book } from "../../book/book";
import { fullReferences } from "../../book/formulas/rewrite-formula";
import { HostError } from "../host-error";
import { type MemberTable, NULL_OBJECT, object } from "../members";
import { checkDefinedName } from "../rules/defined-name";

/** Names of the workbook; a sheet's own names are not kept apart. */
export const namedItemCollection: MemberTable<Book> = {
  values: {},
  items: (book) => book.names.all().map(({ name }) => object("NamedItem", { name })),
  methods: {
    Add: (book, args, host) => {
      const name = args.text(0);
      checkDefinedName(host, name);
      const range = args.object(1, "Range");
      const formula = range
        ? `=${quoteSheet(range.sheet.name)}!${absoluteAddressOf(range.area)}`
        : fullReferences(args.text(1), undefined);
      if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
      book.names.add(name, formula, args.has(2) ? { comment: args.text(2) } : {});
      return object("NamedItem", { name });
    },
    GetCount: (book) => book.names.all().length,
    GetItem: (book, args) => {
      const found = book.names.find(args.text(0));
      if (!found) throw new HostError("ItemNotFound");
      return object("NamedItem", { name: found.name });
    },
    GetItemOrNullObject: (book, args) => {
      const found = book.names.find(args.text(0));
      return found ? object("NamedItem", { name: found.name }) : NULL_OBJECT;
    },
  },
};
