import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { BookSpec } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { isSameName, sheetNameAside, tableNameAside } from "../cells/excel-name";
import type { BookNow, SheetNow } from "./look-at-book";
import { ACTION_BYTES, OBJECT_BYTES, type RequestPart } from "../requests/pieces-by-bytes";

/** A sheet that makes room for a new one, and what it and its tables are called from then on. */
export interface SheetAside {
  readonly sheet: SheetNow;
  readonly nowNamed: string;
  readonly tables: readonly { readonly id: string; readonly nowNamed: string }[];
}

/** Which sheets are to be set aside, or why the book cannot be written: a sheet or table of its own stands in the way. */
export function planSetAside(
  now: BookNow,
  book: BookSpec,
  setAside: readonly string[],
): Result<readonly SheetAside[], WorkbookProblem> {
  const mayGo = (sheet: SheetNow) => setAside.some((name) => isSameName(name, sheet.name));
  const inTheWay = now.sheets.filter((sheet) => isInTheWay(sheet, now, book) && !mayGo(sheet));
  if (inTheWay.length > 0) return failed({ kind: "sheets-exist", sheets: inTheWay.map((sheet) => sheet.name) });

  const takenSheets = [...now.sheets, ...book.sheets].map((sheet) => sheet.name);
  const takenTables = [...now.tables, ...book.sheets.flatMap((sheet) => sheet.tables), ...now.names, ...book.names].map(
    (item) => item.name,
  );
  return ok(
    now.sheets.filter(mayGo).map((sheet) => {
      const nowNamed = sheetNameAside(sheet.name, takenSheets);
      takenSheets.push(nowNamed);
      const tables = now.tables
        .filter((table) => table.sheet === sheet.name)
        .map((table) => {
          const tableNowNamed = tableNameAside(table.name, takenTables);
          takenTables.push(tableNowNamed);
          return { id: table.id, nowNamed: tableNowNamed };
        });
      return { sheet, nowNamed, tables };
    }),
  );
}

/** A person may have renamed a sheet of ours: its table has the name that the new one needs. */
function isInTheWay(sheet: SheetNow, now: BookNow, book: BookSpec): boolean {
  return book.sheets.some(
    (spec) =>
      isSameName(spec.name, sheet.name) ||
      spec.tables.some((table) =>
        now.tables.some((other) => other.sheet === sheet.name && isSameName(other.name, table.name)),
      ),
  );
}

/**
 * Tables of a protected sheet cannot be changed, so protection is lifted meanwhile, which fails when it has a password. The
 * sheet is renamed last: one that still has its name is one that could not be changed.
 */
export function setAsideParts(asides: readonly SheetAside[]): readonly RequestPart[] {
  return asides.map(({ sheet, nowNamed, tables }) => ({
    bytes: 3 * OBJECT_BYTES + 3 * ACTION_BYTES + tables.length * (OBJECT_BYTES + ACTION_BYTES),
    ask: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const mustOpen = sheet.protection !== undefined && tables.length > 0;
      if (mustOpen) worksheet.protection.unprotect();
      tables.forEach((table) => {
        workbook.tables.getItem(table.id).name = table.nowNamed;
      });
      if (mustOpen) worksheet.protection.protect(sheet.protection);
      worksheet.name = nowNamed;
    },
  }));
}

/**
 * The sheet whose protection stopped the setting aside, seen from the workbook as it stands afterwards: the first that has
 * kept its name, when its tables could not be renamed either.
 */
export function sheetThatDidNotOpen(asides: readonly SheetAside[], left: BookNow): string | undefined {
  const stopped = asides.find(({ sheet }) =>
    left.sheets.some(({ id, name }) => id === sheet.id && name === sheet.name),
  );
  if (stopped === undefined || stopped.sheet.protection === undefined || stopped.tables.length === 0) return undefined;
  const hasOpened = stopped.tables.some(({ id, nowNamed }) =>
    left.tables.some((table) => table.id === id && table.name === nowNamed),
  );
  return hasOpened ? undefined : stopped.sheet.name;
}
