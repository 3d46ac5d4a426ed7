import { isHidden } from "../../book/book";
import type { BookSheet } from "../../book/book-sheet";
import { HostError } from "../host-error";
import type { HostContext } from "../members";

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility */
export function visibilityOf(sheet: BookSheet): string {
  if (sheet.extras.isVeryHidden) return "VeryHidden";
  return isHidden(sheet) ? "Hidden" : "Visible";
}

/** A workbook always shows a sheet. */
export function setVisibility(host: HostContext, sheet: BookSheet, visibility: string): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw new HostError("InvalidArgument");
  const hides = visibility !== "Visible";
  const next = host.book.sheets().find((other) => other.id !== sheet.id && !isHidden(other));
  if (hides && !next) throw new HostError("InvalidOperation");
  if (hides && next && host.book.activeSheet.id === sheet.id) host.book.activate(next);
  sheet.extras.isVeryHidden = visibility === "VeryHidden";
  sheet.univer.apply("sheet.mutation.set-worksheet-hidden", { subUnitId: sheet.id, hidden: hides ? 1 : 0 });
}
