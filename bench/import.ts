/**
 * How long an appendix of 5,000 rows takes from its bytes to tasks, step by step, from Excel and from Word:
 * `npm run bench -- import`. Each step is run several times; the first and the median are printed, in milliseconds, and
 * the median of the processor's time, which other programs disturb less.
 */
import type { RawTable } from "../src/domain/import/raw-table";
import { readAppendix } from "../src/domain/import/read-appendix";
import { importSummary } from "../src/domain/import/summary";
import { readDocxTables } from "../src/files/docx/read-docx-tables";
import { readXlsxTables } from "../src/files/tables/read-xlsx-tables";
import { guardFile } from "../src/files/package/zip-guard";
import { largeAppendix, xlsxOfRows } from "../test/books/large-appendix";
import { cell, makeDocx, row, table } from "../test/books/make-docx";

const ROWS = 5000;
const TIMES = 5;

async function main(): Promise<void> {
  const rows = largeAppendix(ROWS);
  const xlsx = await xlsxOfRows(rows);
  const docx = makeDocx(table(rows.map((cells) => row(cells.map((words) => cell(words))))));
  for (const [kind, bytes, read] of [
    ["xlsx", xlsx, readXlsxTables],
    ["docx", docx, (file: Uint8Array) => Promise.resolve(readDocxTables(file))],
  ] as const) {
    print(`${kind}, ${ROWS} rows, ${Math.round(bytes.length / 1024)} KB`);
    await measured("guard", () => Promise.resolve(guardFile(bytes)));
    const tables = await measured("unzip and parse", async () => {
      const result = await read(bytes);
      if (!result.ok) throw new Error(result.problem.kind);
      return result.value;
    });
    await measured("read the appendix", () => {
      checkReading(tables);
      return Promise.resolve();
    });
  }
}

function checkReading(tables: readonly RawTable[]): void {
  const read = readAppendix(tables, { year: 2025, units: [] });
  const { tasks, groups } = importSummary(read, { planYear: 2025, beforeExcludesTheDay: true });
  if (tasks + groups !== ROWS - 1) throw new Error(`${tasks} tasks and ${groups} groups of ${ROWS} rows`);
}

async function measured<Value>(step: string, run: () => Promise<Value>): Promise<Value> {
  const times: Times[] = [];
  let value = await timed(run, times);
  for (let time = 1; time < TIMES; time += 1) value = await timed(run, times);
  const first = times[0]?.clock ?? 0;
  const [clock, processor] = [median(times.map((one) => one.clock)), median(times.map((one) => one.processor))];
  print(`  ${step.padEnd(18)} first ${figure(first)}   median ${figure(clock)}   processor ${figure(processor)}`);
  return value;
}

interface Times {
  readonly clock: number;
  readonly processor: number;
}

async function timed<Value>(run: () => Promise<Value>, times: Times[]): Promise<Value> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const value = await run();
  const { user, system } = process.cpuUsage(used);
  times.push({ clock: performance.now() - begun, processor: (user + system) / 1000 });
  return value;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function figure(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(6);
}

/** A heading, then a group before every 24 tasks; words, units and deadlines as different as in a real plan. */
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
