import { localDate, yearOf, type LocalDate } from "../../calendar/local-date";
import { cellWords } from "../../words/cell-words";
import type { RawTable } from "../raw-table";

/** What a file says about its plan outside the rows of tasks; each only where it says so. For the person to confirm. */
export interface FactsFound {
  readonly year?: number;
  /** The document that the appendix comes with: `Kế hoạch số 126/KH-UBND ngày 03/6/2024 của UBND tỉnh`. */
  readonly basis?: string;
  /** The day of that document. */
  readonly issuedOn?: LocalDate;
}

/**
 * Reads the line "(Kèm theo Kế hoạch số … ngày … của …)" above a table, and the year from the title, else from that line,
 * else the one that the cells name most often.
 */
export function factsIn(tables: readonly RawTable[]): FactsFound {
  const lines = tables.flatMap(linesAbove);
  const basis = lines.map((line) => COMES_WITH.exec(line)?.[1]?.trim()).find((words) => words !== undefined);
  const issuedOn = basis === undefined ? undefined : dayIn(basis);
  const titles = lines.filter((line) => !COMES_WITH.test(line));
  const year = yearIn(titles) ?? (issuedOn === undefined ? undefined : yearOf(issuedOn)) ?? usualYear(tables);
  return {
    ...(year !== undefined && { year }),
    ...(basis !== undefined && { basis }),
    ...(issuedOn !== undefined && { issuedOn }),
  };
}

/** Above the table, and in those of its first rows that have one filled cell. */
function linesAbove({ heading = [], rows }: RawTable): readonly string[] {
  const titles = rows.slice(0, TITLE_ROWS).flatMap(({ cells }) => {
    const filled = cells.flatMap((cell) => (cell.kind === "cell" && cell.text.trim() !== "" ? [cell.text] : []));
    return filled.length === 1 ? filled : [];
  });
  return [...heading, ...titles].flatMap((text) => cellWords(text).split("\n"));
}

const TITLE_ROWS = 12;

/** With or without brackets round it. */
const COMES_WITH = /kèm theo\s+([^()]*\d[^()]*)/iu;

const DAY = /(?:^|\D)(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*((?:19|20)\d\d)(?!\d)/iu;

function dayIn(words: string): LocalDate | undefined {
  const [, day, month, year] = DAY.exec(words) ?? [];
  return year === undefined ? undefined : localDate(Number(year), Number(month), Number(day));
}

/** "năm 2025", but not the year of a day. */
function yearIn(titles: readonly string[]): number | undefined {
  const years = titles.flatMap((line) =>
    [...line.matchAll(/(tháng\s+\d{1,2}\s+)?năm\s+(20\d\d)(?!\d)/giu)].flatMap(([, month, year]) =>
      month === undefined ? [Number(year)] : [],
    ),
  );
  return years[0];
}

function usualYear(tables: readonly RawTable[]): number | undefined {
  const times = new Map<number, number>();
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const cell of cells) {
        if (cell.kind !== "cell") continue;
        for (const [digits] of cell.text.matchAll(/\d+/g))
          if (/^20\d\d$/.test(digits)) times.set(Number(digits), (times.get(Number(digits)) ?? 0) + 1);
      }
  return [...times].sort(([one, often], [other, oftener]) => oftener - often || one - other)[0]?.[0];
}
