import fc from "fast-check";
import { MARK_CASES, SIGNS, truthBook, truthIn, type MarkCase } from "../../workbook/mark-truth";
import { contentNow, openExcel } from "../open-excel";

async function expectTruth(cases: readonly MarkCase[]) {
  const { book } = openExcel({ content: truthBook(cases) });
  expect(truthIn(await contentNow(book), cases)).toEqual(cases.map(({ what, isShown }) => [what, isShown]));
}

test("A mark is shown as long as the cell holds what it held, to the letter", () =>
  expectTruth([...MARK_CASES, SIGNS]));

test("Whatever is typed, the mark is shown on it, and on nothing else of up to 120 characters", async () => {
  // Univer gets lost among two quotes in a row; LibreOffice does not (BEYOND_UNIVER).
  const texts = fc.sample(
    fc
      .stringMatching(/^[a-zđ][ "'&=(),;{}\[\]<>#%\n0-9A-Zđượẽ\u0303–]{0,118}[a-z]$/)
      .filter((text) => !text.includes('""')),
    { numRuns: 120, seed: 1 },
  );
  const cases = texts.flatMap((held, index): MarkCase[] => {
    const other = texts[(index + 1) % texts.length] ?? "";
    return [
      { what: JSON.stringify(held), held, now: held, isShown: true },
      { what: JSON.stringify([held, other]), held, now: other, isShown: held === other },
      { what: JSON.stringify([held, "…"]), held, now: `${held.slice(0, -1)}…`, isShown: false },
    ];
  });
  await expectTruth(cases);
});
