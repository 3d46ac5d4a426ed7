import fc from "fast-check";
import { enterProgress } from "../../src/app/enter-progress";
import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { loadPlan } from "../../src/app/load-plan";
import { readPlan } from "../../src/app/read-plan";
import { day } from "../../src/domain/calendar/local-date";
import { ok } from "../../src/domain/result";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { cellAddress } from "../../src/workbook/names";
import type { BookContent, CellContent, SheetContent } from "../../workbench/book/content/book-content";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../workbench/book/xlsx/save-xlsx";
import { noLibreOffice, recalculated } from "../helpers/libreoffice";
import { openOffice } from "../helpers/office";
import { judgedIn, openStandingBook, type Judged, type Typed } from "../helpers/standing-book";
import { standingPlan } from "../helpers/standing-plan";
import { builtInPlan, sampleProgress } from "../plans/built-in-plan";
import { anyStandingRow } from "./any-standing-row";

const skipped = noLibreOffice();
if (skipped !== undefined) console.warn(skipped);

const SEED = Number(process.env["CCHC_SEED"] ?? 20240614);
const ROWS = 2_000;

/** A book of generated rows each: when it is assessed, and what stands in "Số ngày cảnh báo trước hạn". */
const BOOKS: readonly (readonly [on: string, warningDays: Typed])[] = [
  ["2024-02-29", 10],
  ["2024-06-14", 10],
  ["2024-06-30", 0],
  ["2024-09-15", 45],
  ["2024-12-14", 3],
  ["2024-12-25", 7.5], // half a day of warning is none
  ["2024-12-31", null], // the plan's ten days hold
  ["2025-01-01", "mười ngày"],
];

/** A workbook on one day of assessment. */
interface Assessed {
  readonly title: string;
  readonly judged: readonly Judged[];
  readonly content: BookContent;
}

(skipped === undefined ? describe : describe.skip)(
  "Đánh giá tiến độ is the same in LibreOffice, Univer and the domain",
  () => {
    test(`for ${ROWS} generated rows (seed ${SEED})`, async () => {
      expect(await differences(await assessGenerated())).toEqual([]);
    }, 400_000);

    test("for the built-in plan with its sample progress", async () => {
      const assessed = await assessSample();
      expect(new Set(assessed.judged.map(({ code }) => code)).size).toBe(
        builtInPlan().appendices.flatMap(({ tasks }) => tasks).length,
      );
      expect(await differences([assessed])).toEqual([]);
    }, 120_000);
  },
);

/** What the three say where they do not say the same; LibreOffice calculates from files whose results are all wrong. */
async function differences(assessed: readonly Assessed[]): Promise<readonly string[]> {
  const files = await Promise.all(assessed.map(({ content }) => saveXlsx(withWrongResults(content))));
  const calculated = await contentsOf(recalculated(files));
  expect(calculated.flatMap(wrongResults)).toEqual([]);
  return assessed.flatMap(({ title, judged }, index) => {
    const standings = new Map(calculated[index]?.sheets.flatMap(standingsOn));
    return judged.flatMap(({ table, row, code, cells, domain, univer }) => {
      const libreOffice = standings.get(`${table} ${row}`);
      if (univer === domain && libreOffice === domain) return [];
      const answers = JSON.stringify({ domain, univer, libreOffice });
      return [`${title}, ${table} ${code}: ${cells}\n  ${answers}`];
    });
  });
}

async function assessGenerated(): Promise<readonly Assessed[]> {
  const assessed: Assessed[] = [];
  for (const [book, [text, warningDays]] of BOOKS.entries()) {
    const on = day(text);
    const anyRow = anyStandingRow(on, typeof warningDays === "number" ? Math.floor(warningDays) : 10);
    const generated = fc.sample(anyRow, { seed: SEED + book, numRuns: ROWS / BOOKS.length });
    const rows = generated.map((row, index) => ({
      ...row,
      code: `PL${index % 3 === 2 ? 2 : 1}-${String(index + 1).padStart(3, "0")}`,
    }));
    const opened = await openStandingBook(standingPlan(rows), rows);
    const judged = await opened.judge({ day: on }, warningDays, on);
    const title = `On ${on}, warning ${JSON.stringify(warningDays)}`;
    assessed.push({ title, judged, content: opened.book.toContent() });
    opened.close();
  }
  return assessed;
}

async function assessSample(): Promise<Assessed> {
  const { Excel, book, close } = openOffice();
  const workbook = excelWorkbook(Excel);
  const progress = sampleProgress();
  expect(await loadPlan(workbook, builtInPlan(), { setAside: [] })).toEqual(ok({ keptAs: [] }));
  expect(await fixAssessmentDay(workbook, progress.asOf)).toEqual(ok(undefined));
  expect(await enterProgress(workbook, progress)).toMatchObject({ ok: true });
  const read = await readPlan(workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const judged = judgedIn(read.value, progress.asOf);
  const content = book.toContent();
  close();
  return { title: `On ${progress.asOf}`, judged, content };
}

const HEADING = "Đánh giá tiến độ";
const WRONG = "KẾT QUẢ CŨ";

/** A program that shows these has not calculated. */
function withWrongResults(content: BookContent): BookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: WRONG })),
  }));
  return { ...content, sheets };
}

function wrongResults({ sheets }: BookContent): readonly string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.filter(({ value }) => value === WRONG).map(({ row, column }) => `${name} ${cellAddress(row, column)}`),
  );
}

async function contentsOf(files: readonly Uint8Array[]): Promise<readonly BookContent[]> {
  const contents: BookContent[] = [];
  for (const file of files) {
    const opened = await openXlsx(file);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    contents.push(opened.value.content);
  }
  return contents;
}

/** The words in every column Đánh giá tiến độ, by table and data row. */
function standingsOn({ tables, cells }: SheetContent): readonly (readonly [place: string, value: unknown])[] {
  return tables.flatMap(({ name, area, columns }) => {
    const column = columns.findIndex((one) => one.name === HEADING);
    if (column < 0) return [];
    const isInBody = ({ row }: CellContent) => row > area.row && row < area.row + area.rows;
    const body = cells.filter((cell) => cell.column === area.column + column && isInBody(cell));
    return body.map(({ row, value }) => [`${name} ${row - area.row - 1}`, value] as const);
  });
}
