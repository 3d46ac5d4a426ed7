import type { WriteOrder, Written } from "../../app/open-workbook";
import type { Result } from "../../domain/result";
import { failed, ok } from "../../domain/result";
import type { BookSpec } from "../../workbook/sheet-spec";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { bookParts } from "./book-parts";
import { lookAtBook, type BookNow } from "./look-at-book";
import { writeInPieces } from "../requests/pieces-by-bytes";
import { putBack } from "./put-back";
import { planSetAside, setAsideParts, sheetThatDidNotOpen, type SheetAside } from "./set-aside";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/** One sync to look, and one for every 4 MB; a failed write costs two more to be taken back. */
export async function writeBook(
  excel: typeof Excel,
  book: BookSpec,
  how: WriteOrder,
): Promise<Result<Written, WorkbookProblem>> {
  let begun: Begun | undefined;
  try {
    return await excel.run(async (context): Promise<Result<Written, WorkbookProblem>> => {
      const before = await lookAtBook(context);
      const asides = planSetAside(before, book, how.setAside);
      if (!asides.ok) return asides;
      begun = { before, asides: asides.value };
      const parts = [...setAsideParts(asides.value), ...bookParts(book, before, how.show)];
      await writeInPieces(context, parts, progress(parts, how.onProgress));
      return ok({ keptAs: asides.value.map(({ sheet, nowNamed }) => ({ sheet: sheet.name, nowNamed })) });
    });
  } catch (error) {
    const sheet = begun === undefined ? undefined : await takeBack(excel, begun, book);
    return failed(workbookProblemOf(error, sheet));
  }
}

interface Begun {
  readonly before: BookNow;
  readonly asides: readonly SheetAside[];
}

/**
 * @returns the sheet whose protection stopped the write, if one did. When Excel refuses the taking back as well, the person
 * is told what stopped the write; pressing again then finds the new sheets and asks whether they may be set aside.
 */
async function takeBack(excel: typeof Excel, begun: Begun, book: BookSpec): Promise<string | undefined> {
  try {
    return sheetThatDidNotOpen(begun.asides, await putBack(excel, begun.before, book));
  } catch (error) {
    if (isExcelError(error)) return undefined;
    throw error;
  }
}

function progress(
  parts: readonly { readonly bytes: number }[],
  onProgress: (share: number) => void = () => undefined,
): (bytes: number) => void {
  const total = parts.reduce((bytes, part) => bytes + part.bytes, 0);
  let sent = 0;
  onProgress(0);
  return (bytes) => {
    sent += bytes;
    onProgress(total === 0 ? 1 : sent / total);
  };
}
