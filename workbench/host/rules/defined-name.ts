import { sameName } from "../../book/formulas/rewrite-formula";
import { HostError } from "../host-error";
import type { HostContext } from "../members";

/**
 * Tables and names share one set of names: a letter, underscore or backslash first, then letters, digits, points and
 * underscores, at most 255, no cell address, not R or C.
 * Source: https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkDefinedName(host: HostContext, name: string, ownTable?: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = /^\$?[A-Z]{1,3}\$?\d+$/i.test(name) || /^R(\d+)?(C(\d+)?)?$|^C(\d+)?$/i.test(name);
  if (!isWord || isAddress) throw new HostError("InvalidArgument");
  const isTaken =
    host.book.names.find(name) !== undefined ||
    host.book.tables.all().some((table) => table.id !== ownTable && sameName(table.name, name));
  if (isTaken) throw new HostError("ItemAlreadyExists");
}
