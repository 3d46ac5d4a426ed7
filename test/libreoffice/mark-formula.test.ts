import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../workbench/book/xlsx/save-xlsx";
import { noLibreOffice, recalculated } from "../helpers/libreoffice";
import { MARK_CASES, BEYOND_UNIVER, truthBook, truthIn } from "../workbook/mark-truth";

const skipped = noLibreOffice();
if (skipped !== undefined) console.warn(skipped);

const check = skipped === undefined ? test : test.skip;

check(
  "LibreOffice finds the same marks to be shown",
  async () => {
    const cases = [...MARK_CASES, ...BEYOND_UNIVER];
    const [saved] = recalculated([await saveXlsx(truthBook(cases))]);
    const opened = await openXlsx(saved as Uint8Array);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    expect(truthIn(opened.value.content, cases)).toEqual(cases.map(({ what, isShown }) => [what, isShown]));
  },
  120_000,
);
