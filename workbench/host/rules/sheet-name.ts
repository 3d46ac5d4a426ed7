import { sameName } from "../../book/formulas/rewrite-formula";
import type { BookSheet } from "../../book/book-sheet";
import { HostError } from "../host-error";
import type { HostContext } from "../members";

/**
 * At most 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History", and no other sheet of that name.
 * Source: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(host: HostContext, name: string, own?: BookSheet): void {
  const isWrong =
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*:[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    sameName(name, "History");
  if (isWrong) throw new HostError("InvalidArgument");
  const isTaken = host.book.sheets().some((sheet) => sheet.id !== own?.id && sameName(sheet.name, name));
  if (isTaken) throw new HostError("ItemAlreadyExists");
}

/** `Sheet2`, the first number that is free. */
export function freeSheetName(host: HostContext): string {
  const names = host.book.sheets().map((sheet) => sheet.name.toLowerCase());
  let number = names.length + 1;
  while (names.includes(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
