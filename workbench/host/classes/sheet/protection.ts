import type { BookSheet } from "../../../book/book-sheet";
import type { Protection } from "../../../book/sheet-extras";
import { HostError } from "../../host-error";
import type { MemberTable } from "../../members";
import type { Json } from "../../wire";

export const protection: MemberTable<BookSheet> = {
  values: {
    Protected: { get: ({ extras }) => extras.protection !== undefined },
    Options: { get: ({ extras }) => (extras.protection ? wireOptions(extras.protection) : null) },
  },
  methods: {
    /** A sheet already protected is not protected again. Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1) */
    Protect: ({ extras }, args) => {
      if (extras.protection) throw new HostError("InvalidOperation");
      const options = args.record(0);
      const allows = (name: string): boolean => options[name] === true;
      extras.protection = {
        allowAutoFilter: allows("allowAutoFilter"),
        allowFormatColumns: allows("allowFormatColumns"),
        allowFormatRows: allows("allowFormatRows"),
        allowFormatCells: allows("allowFormatCells"),
        allowSort: allows("allowSort"),
        allowInsertRows: allows("allowInsertRows"),
        allowDeleteRows: allows("allowDeleteRows"),
        ...(args.has(1) && args.text(1) !== "" ? { password: args.text(1) } : {}),
      };
    },
    /** A wrong password is AccessDenied; an open sheet stays open. */
    Unprotect: ({ extras }, args) => {
      const { protection } = extras;
      if (protection?.password !== undefined && (!args.has(0) || args.text(0) !== protection.password))
        throw new HostError("AccessDenied");
      extras.protection = undefined;
    },
  },
};

/** Every option of Office.js; what the book does not keep is not allowed. */
function wireOptions(own: Protection): Json {
  return {
    allowAutoFilter: own.allowAutoFilter,
    allowDeleteColumns: false,
    allowDeleteRows: own.allowDeleteRows,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: own.allowFormatCells,
    allowFormatColumns: own.allowFormatColumns,
    allowFormatRows: own.allowFormatRows,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: own.allowInsertRows,
    allowPivotTables: false,
    allowSort: own.allowSort,
    selectionMode: "Normal",
  };
}
