import type { Book } from "../../book/book";
import { HostError } from "../host-error";
import type { MemberTable } from "../members";

/** Protection of a workbook's structure: while it is on, sheets are not added, deleted, renamed or moved. */
export const workbookProtection: MemberTable<Book> = {
  values: { Protected: { get: (book) => book.structure !== undefined } },
  methods: {
    /** Source: https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
    Protect: (book, args) => {
      if (book.structure !== undefined) throw new HostError("InvalidOperation");
      book.structure = { password: args.has(0) ? args.text(0) : "" };
    },
    Unprotect: (book, args) => {
      if (book.structure !== undefined && book.structure.password !== (args.has(0) ? args.text(0) : ""))
        throw new HostError("AccessDenied");
      book.structure = undefined;
    },
  },
};
