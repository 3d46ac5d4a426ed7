import { checkEntries } from "../../src/app/check/check-entries";
import { markErrors, unmarkErrors } from "../../src/app/check/mark-errors";
import { day } from "../../src/domain/calendar/local-date";
import { isMarkFormula, MARK_LOOK } from "../../src/workbook/check/marks";
import type { BookContent } from "../../workbench/book/content/book-content";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../workbench/book/xlsx/save-xlsx";
import { given, loadedContent, openWorkbook } from "../app/open-plan";
import { cellOf } from "../app/sheet-cells";
import { noLibreOffice, recalculated } from "../helpers/libreoffice";
import { askPython, noOpenpyxl } from "../helpers/python";

const CUT_OFF = day("2024-06-14");

/** Cells with errors: words, quotes, a long text, a number, nothing. */
const TYPED: readonly (readonly [row: number, heading: string, text: string])[] = [
  [0, "Tình trạng thực hiện", 'làm "gần" xong'],
  [1, "Tình trạng thực hiện", "chờ ý kiến ".repeat(30)],
  [2, "% hoàn thành", "45"],
  [3, "% hoàn thành", "'gần 50%"],
  [4, "Tình trạng thực hiện", "Đề nghị điều chỉnh"],
];

const SCRIPT = String.raw`
import json, sys, warnings
warnings.simplefilter("error")
import openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Phụ lục I"]
rules = [(str(area.sqref), rule) for area in sheet.conditional_formatting for rule in area.rules]
rules.sort(key=lambda pair: pair[1].priority)
print(json.dumps([{
  "on": on,
  "formula": rule.formula[0],
  "fill": rule.dxf.fill.bgColor.rgb if rule.dxf.fill else None,
  "color": rule.dxf.font.color.rgb if rule.dxf.font and rule.dxf.font.color else None,
  "bold": bool(rule.dxf.font and rule.dxf.font.b),
} for on, rule in rules]))
`;

interface RuleSeen {
  readonly on: string;
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

const missing = [noOpenpyxl(), noLibreOffice()];
for (const reason of missing) if (reason !== undefined) console.warn(`Skipped: ${reason}`);
const check = missing.some((reason) => reason !== undefined) ? test.skip : test;

check(
  "Marks stand before all other colours in a saved file, in LibreOffice too, and are found when it comes back",
  async () => {
    const { workbook, book } = openWorkbook(await typedContent());
    const { findings } = given(await checkEntries(workbook, CUT_OFF));
    const { cells } = given(await markErrors(workbook, CUT_OFF));
    const errors = findings.filter(({ finding }) => finding.severity === "error");
    const addresses = [...new Set(errors.map(({ cell }) => cell.address))].sort();
    expect(cells).toBe(addresses.length);
    expect(cells).toBeGreaterThanOrEqual(TYPED.length);

    const ours = await saveXlsx(book.toContent());
    const [theirs = ours] = recalculated([ours]);
    for (const file of [ours, theirs]) {
      const rules = askPython(file, SCRIPT) as readonly RuleSeen[];
      const marks = rules.filter(({ formula }) => isMarkFormula(formula));
      expect(marks.map(({ on }) => on).sort()).toEqual(addresses);
      expect(rules.slice(0, marks.length)).toEqual(marks);
      for (const { fill, color, bold } of marks)
        expect([fill, color, bold]).toEqual([inFile(MARK_LOOK.fill), inFile(MARK_LOOK.color), true]);
    }

    const opened = await openXlsx(theirs);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const back = openWorkbook(opened.value.content);
    expect(given(await unmarkErrors(back.workbook))).toBe(cells);
    expect(formats(back.book.toContent())).toEqual(formats(await typedContent()));
  },
  120_000,
);

async function typedContent(): Promise<BookContent> {
  const { book, close } = openWorkbook(await loadedContent());
  for (const [row, heading, text] of TYPED) {
    const cell = cellOf(book.toContent(), "PhuLuc1", row, heading);
    book.type(cell.sheet, cell.row, cell.column, text);
  }
  await book.calculated();
  const content = book.toContent();
  close();
  return content;
}

/** Formulas of conditional formats, sheet by sheet. */
function formats({ sheets }: BookContent) {
  return sheets.map(({ name, conditionalFormats }) => [name, conditionalFormats.map(({ formula }) => formula)]);
}

function inFile(color: string): string {
  return `FF${color.slice(1)}`;
}
