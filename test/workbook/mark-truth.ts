import { markFormula } from "../../src/workbook/check/mark-formula";
import type { CellValue } from "../../src/workbook/sheet-spec";
import type { BookContent, CellContent, ContentValue } from "../../workbench/book/content/book-content";

/** What a cell held when it was marked, what it holds now, and whether the mark is shown. */
export interface MarkCase {
  readonly what: string;
  readonly held: CellValue;
  /** `undefined`: empty. */
  readonly now: ContentValue | undefined;
  readonly isShown: boolean;
  /** Mã now, when another row has come here. */
  readonly code?: ContentValue;
  /** The cell holds a formula with this result. */
  readonly byFormula?: string;
}

const LONG = `Ban hành "Kế hoạch" năm 2024 – ${"đã tham mưu, trình Ủy ban nhân dân tỉnh; ".repeat(8)}hết`.slice(0, 300);
const OTHER_END = `${LONG.slice(0, -1)}x`;
const EMOJI = `${"📌".repeat(200)}.`;

function cells(isShown: boolean, rows: readonly [string, CellValue, ContentValue | undefined, string?][]): MarkCase[] {
  return rows.map(([what, held, now, byFormula]) => ({
    what,
    held,
    now,
    isShown,
    ...(byFormula !== undefined && { byFormula }),
  }));
}

export const MARK_CASES: readonly MarkCase[] = [
  ...cells(true, [
    ["a word", "Tuần sau xong", "Tuần sau xong"],
    ["quotes", 'theo "Công văn" 12', 'theo "Công văn" 12'],
    ["words in quotes", '"xong"', '"xong"'],
    ["spaces around", "  xong ", "  xong "],
    ["a text that looks like a number", "45", "45"],
    ["a text that looks like a formula", "=1+1", "=1+1"],
    ["lines", "một\nhai", "một\nhai"],
    ["Vietnamese in parts", "Đa\u0303 xong", "Đa\u0303 xong"],
    ["300 characters", LONG, LONG],
    ["a number", 45, 45],
    ["a negative number", -0.5, -0.5],
    ["a day", 45453, 45453],
    ["a day with its time", 45453.72916666667, 45453.72916666667],
    ["a third", 1 / 3, 1 / 3],
    ["minus two thirds", -2 / 3, -2 / 3],
    ["a tenth and a fifth", 0.1 + 0.2, 0.1 + 0.2],
    ["zero", 0, 0],
    ["nothing", "", undefined],
    ["nothing, described", null, undefined],
    ["yes", true, true],
    ["no", false, false],
    ["an error", "#N/A", { error: "#N/A" }, "NA()"],
    ["another error meanwhile", "#N/A", { error: "#DIV/0!" }, "1/0"],
    ["an error typed as text", "#N/A", "#N/A"],
    ["a formula's result", 0.5, 0.5, "1/2"],
  ]),
  ...cells(false, [
    ["another word", "Tuần sau xong", "Đã hoàn thành"],
    ["capitals put right", "đã hoàn thành", "Đã hoàn thành"],
    ["spaces put right", "  xong ", "xong"],
    ["accents put together", "Đa\u0303 xong", "Đã xong"],
    ["the text 45 made a number", "45", 45],
    ["the number 45 made a text", 45, "45"],
    ["a text taken out", "Tuần sau xong", undefined],
    ["the same length, another end", LONG, OTHER_END],
    ["a long text cut", LONG, LONG.slice(0, 200)],
    ["another number", 45, 0.45],
    ["another day", 45453, 45454],
    ["another time of the day", 45453.72916666667, 45453.729],
    ["nearly a third", 1 / 3, 0.3333333],
    ["zero taken out", 0, undefined],
    ["zero filled in", "", 0],
    ["no filled in", "", false],
    ["something filled in", "", "Báo cáo số 12"],
    ["a space filled in", "", " "],
    ["yes made a number", true, 1],
    ["yes made no", true, false],
    ["an error put right", "#N/A", "Đã hoàn thành"],
    ["an error taken out", "#N/A", undefined],
    ["an error come", "xong", { error: "#N/A" }, "NA()"],
    ["an error come where nothing was", "", { error: "#N/A" }, "NA()"],
    ["an error come where a number was", 5, { error: "#DIV/0!" }, "1/0"],
  ]),
  { what: "another row has come here", held: "", now: undefined, code: "PL1-002", isShown: false },
  { what: "no Mã any more", held: "", now: undefined, code: "", isShown: false },
  { what: "another row with the same words", held: "xong", now: "xong", code: "PL1-002", isShown: false },
];

/** As Excel counts, a sign that takes two places. LibreOffice counts one, and shows no mark. */
export const SIGNS: MarkCase = { what: "200 signs beyond the plain ones", held: EMOJI, now: EMOJI, isShown: true };

/** As Excel and LibreOffice read it. Univer gets lost among quotes in a row, and knows no powers of ten. */
export const BEYOND_UNIVER: readonly MarkCase[] = cells(true, [
  ["nothing but quotes", '""', '""'],
  ["quotes in a row", 'b""}e', 'b""}e'],
  ["a very large number", 1.5e21, 1.5e21],
  ["a very small number", 2.5e-9, 2.5e-9],
]);

const CODE = "PL1-001";

/** A sheet with a case in each row: its Mã, the cell, and the mark's formula as a formula of the sheet. */
export function truthBook(cases: readonly MarkCase[]): BookContent {
  const rows = cases.flatMap(({ held, now, code = CODE, byFormula }, row): CellContent[] => {
    const formula = markFormula({ reference: `B${row + 1}`, value: held }, [
      { reference: `$A${row + 1}`, value: CODE },
    ]);
    return [
      ...(code === "" ? [] : [{ row, column: 0, value: code }]),
      ...(now === undefined ? [] : [{ row, column: 1, value: now, ...(byFormula && { formula: byFormula }) }]),
      { row, column: 2, formula: formula.slice(1), value: "not calculated" },
    ];
  });
  const sheet = {
    name: "Sổ",
    visibility: "visible" as const,
    cells: rows,
    columns: [],
    rows: [],
    merges: [],
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
  };
  return { sheets: [sheet], names: [] };
}

/** What the formulas came to, by what the cases say of themselves. */
export function truthIn(content: BookContent, cases: readonly MarkCase[]): (readonly [string, unknown])[] {
  const results = new Map(
    content.sheets[0]?.cells.flatMap(({ row, column, value }) => (column === 2 ? [[row, value] as const] : [])),
  );
  return cases.map(({ what }, row) => [what, results.get(row)]);
}
