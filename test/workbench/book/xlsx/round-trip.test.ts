import fc from "fast-check";
import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import { arbitraryBook, withCellsInOrder } from "./arbitrary-book";

test("Any workbook that is saved and opened is the same workbook, and nothing is called lost", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      expect(await openXlsx(await saveXlsx(book))).toStrictEqual({
        ok: true,
        value: { content: withCellsInOrder(book), losses: [] },
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
