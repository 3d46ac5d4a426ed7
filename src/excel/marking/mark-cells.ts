import { failed, ok, type Result } from "../../domain/result";
import { isMarkFormula, MARK_LOOK, type Mark } from "../../workbook/check/marks";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { closeParts, openParts, type SheetToOpen } from "../changing/change-parts";
import { conditionalFormatParts } from "../writing/conditional-formats";
import { formatWithId, lookAtFormats, type FormatFound, type SheetFound } from "./look-at-formats";
import { ACTION_BYTES, OBJECT_BYTES, sendInPieces, writeInPieces, type RequestPart } from "../requests/pieces-by-bytes";
import { isExcelError, workbookProblemOf } from "../requests/workbook-problem-of";

/**
 * Marks cells, and takes every mark away that was there. Marks are conditional formats in front of all others, which stay as they are.
 * Two syncs to look, one to open protected sheets and one to write; one more for every 4 MB. When it fails on the way its marks are taken
 * back, for three more.
 */
export async function markCells(excel: typeof Excel, marks: readonly Mark[]): Promise<Result<void, WorkbookProblem>> {
  const changed = await changeMarks(excel, marks);
  return changed.ok ? ok(undefined) : changed;
}

/** Takes all marks away, and says how many there were; as many syncs as marking. */
export function unmarkCells(excel: typeof Excel): Promise<Result<number, WorkbookProblem>> {
  return changeMarks(excel, []);
}

async function changeMarks(excel: typeof Excel, marks: readonly Mark[]): Promise<Result<number, WorkbookProblem>> {
  let begun: Begun | undefined;
  try {
    return await excel.run(async (context): Promise<Result<number, WorkbookProblem>> => {
      const before = await lookAtFormats(context);
      const gone = marks.find((mark) => !before.some(({ name }) => name === mark.sheet));
      if (gone !== undefined) return failed({ kind: "missing", what: gone.sheet });
      const old = before.flatMap(({ formats }) => formats.filter(isMark));
      const touched = before.filter(
        ({ name, formats }) => formats.some(isMark) || marks.some((mark) => mark.sheet === name),
      );
      const closed = closedAmong(touched);
      begun = { touched, isOpen: false };
      await sendInPieces(context, openParts(closed));
      begun.isOpen = true;
      await writeInPieces(context, [...markParts(marks), ...removeParts(old), ...closeParts(closed)]);
      return ok(old.length);
    });
  } catch (error) {
    const sheet = begun === undefined ? undefined : await takeBack(excel, begun);
    return failed(workbookProblemOf(error, sheet));
  }
}

/** What a press has begun with. */
interface Begun {
  /** Sheets that get marks or had some, as they were. */
  readonly touched: readonly SheetFound[];
  /** Whether all of them have let themselves be opened. */
  isOpen: boolean;
}

function isMark({ formula }: FormatFound): boolean {
  return formula !== undefined && isMarkFormula(formula);
}

function closedAmong(sheets: readonly SheetFound[]): readonly SheetToOpen[] {
  return sheets.flatMap(({ name, protection }) => (protection === undefined ? [] : [{ sheet: name, protection }]));
}

function markParts(marks: readonly Mark[]): readonly RequestPart[] {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const ofSheet = marks.filter((mark) => mark.sheet === sheet);
    return conditionalFormatParts({
      name: sheet,
      conditionalFormats: ofSheet.map(({ row, column, formula }) => ({
        area: { row, column, rows: 1, columns: 1 },
        formula,
        ...MARK_LOOK,
      })),
    });
  });
}

function removeParts(formats: readonly FormatFound[]): readonly RequestPart[] {
  return formats.map((format) => ({
    bytes: 5 * OBJECT_BYTES + ACTION_BYTES,
    ask: (context) => formatWithId(context, format).delete(),
  }));
}

/** @returns the sheet that did not open. When Excel refuses the taking back as well, the person is told what stopped the marking. */
async function takeBack(excel: typeof Excel, begun: Begun): Promise<string | undefined> {
  try {
    return await excel.run({ delayForCellEdit: true }, (context) => takeBackMarks(context, begun));
  } catch (error) {
    if (isExcelError(error)) return undefined;
    throw error;
  }
}

/** New marks go; old ones that are gone already stay away: what is left can be taken away like any others. */
async function takeBackMarks(context: Excel.RequestContext, { touched, isOpen }: Begun): Promise<string | undefined> {
  const now = await lookAtFormats(context);
  const sheets = touched.flatMap((before) => {
    const left = now.find(({ name }) => name === before.name);
    return left === undefined ? [] : [{ before, left, added: addedTo(before, left) }];
  });
  const parts = sheets.flatMap(({ before: { name, protection }, left, added }) => {
    const isClosed = left.protection !== undefined;
    if (protection === undefined || (isClosed && added.length === 0)) return removeParts(added);
    const sheet = { sheet: name, protection };
    return [...(isClosed ? openParts([sheet]) : []), ...removeParts(added), ...closeParts([sheet])];
  });
  await writeInPieces(context, parts);
  return isOpen ? undefined : sheets.find(({ left }) => left.protection !== undefined)?.before.name;
}

/** Marks that were not there before; the last of them may not have got its formula yet. */
function addedTo(before: SheetFound, left: SheetFound): readonly FormatFound[] {
  const ids = new Set(before.formats.map(({ id }) => id));
  const formulas = new Set(before.formats.map(({ formula }) => formula));
  return left.formats.filter(
    (format) =>
      !ids.has(format.id) && (isMark(format) || (format.formula !== undefined && !formulas.has(format.formula))),
  );
}
