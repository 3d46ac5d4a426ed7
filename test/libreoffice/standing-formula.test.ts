import fc from "fast-check";
import { enterProgress } from "../../src/app/enter-progress";
import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { loadPlan } from "../../src/app/load-plan";
import { readPlan } from "../../src/app/read-plan";
import { day } from "../../src/domain/calendar/local-date";
import { ok } from "../../src/domain/result";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { BookContent, CellContent, SheetContent } from "../../workbench/book/book-content";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../workbench/book/xlsx/save-xlsx";
import { noLibreOffice, recalculated } from "../helpers/libreoffice";
import { openOffice } from "../helpers/office";
import { judgedIn, openStandingBook, type Judged } from "../helpers/standing-book";
import { standingPlan } from "../helpers/standing-plan";
import { builtInPlan, sampleProgress } from "../plans/built-in-plan";
import { anyStandingRow, DAYS, WARNINGS } from "./any-standing-row";

const skipped = noLibreOffice();
if (skipped !== undefined) console.warn(skipped);

const SEED = Number(process.env["CCHC_SEED"] ?? 20240614);
const ROWS = 2_000;
/** Univer compares each row with the whole of `Lần thực hiện`: many small books are quicker than a large one. */
const ROWS_IN_BOOK = 200;

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
    }, 180_000);

    test("for the built-in plan with its sample progress", async () => {
      const assessed = await assessSample();
      expect(new Set(assessed.judged.map(({ code }) => code)).size).toBe(
        builtInPlan().appendices.flatMap(({ tasks }) => tasks).length,
      );
      expect(await differences([assessed])).toEqual([]);
    }, 60_000);
  },
);

/** What the three say where they do not say the same; LibreOffice calculates from files whose results are all wrong. */
async function differences(assessed: readonly Assessed[]): Promise<readonly string[]> {
  const files = await Promise.all(assessed.map(({ content }) => saveXlsx(withWrongResults(content))));
  const [brought, calculated] = [await standingsOf(files), await standingsOf(recalculated(files))];
  return assessed.flatMap(({ title, judged }, index) =>
    judged.flatMap(({ table, row, code, cells, domain, univer }) => {
      expect(brought[index]?.get(`${table} ${row}`)).toBe(WRONG);
      const libreOffice = calculated[index]?.get(`${table} ${row}`);
      if (univer === domain && libreOffice === domain) return [];
      return [`${title}, ${table} ${code}: ${cells}\n  domain ${domain}, Univer ${univer}, LibreOffice ${libreOffice}`];
    }),
  );
}

/** Each book on two of the days, with one number of warning days after the other. */
async function assessGenerated(): Promise<readonly Assessed[]> {
  const rows = fc.sample(anyStandingRow, { seed: SEED, numRuns: ROWS });
  const assessed: Assessed[] = [];
  for (let book = 0; book * ROWS_IN_BOOK < ROWS; book += 1) {
    const own = rows.slice(book * ROWS_IN_BOOK, (book + 1) * ROWS_IN_BOOK).map((row, index) => ({
      ...row,
      code: `PL${index % 3 === 2 ? 2 : 1}-${String(book * ROWS_IN_BOOK + index + 1).padStart(4, "0")}`,
    }));
    const opened = await openStandingBook(standingPlan(own), own);
    for (const turn of [book, book + 2]) {
      const on = DAYS[turn % DAYS.length] ?? day("2024-06-14");
      const warning = WARNINGS[(book + turn) % WARNINGS.length] ?? null;
      const judged = await opened.judge({ day: on }, warning, on);
      assessed.push({
        title: `On ${on}, warning ${JSON.stringify(warning)}`,
        judged,
        content: opened.book.toContent(),
      });
    }
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

/** The words in every column Đánh giá tiến độ of each file, by table and data row. */
async function standingsOf(files: readonly Uint8Array[]): Promise<readonly ReadonlyMap<string, unknown>[]> {
  const found: ReadonlyMap<string, unknown>[] = [];
  for (const file of files) {
    const opened = await openXlsx(file);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    found.push(new Map(opened.value.content.sheets.flatMap(standingsOn)));
  }
  return found;
}

function standingsOn({ tables, cells }: SheetContent): readonly (readonly [place: string, value: unknown])[] {
  return tables.flatMap(({ name, area, columns }) => {
    const column = columns.findIndex((one) => one.name === HEADING);
    if (column < 0) return [];
    const isInBody = ({ row }: CellContent) => row > area.row && row < area.row + area.rows;
    const body = cells.filter((cell) => cell.column === area.column + column && isInBody(cell));
    return body.map(({ row, value }) => [`${name} ${row - area.row - 1}`, value] as const);
  });
}
