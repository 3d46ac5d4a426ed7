/**
 * How long an appendix of 5,000 rows takes from its bytes to tasks, step by step, from Excel and from Word:
 * `npx tsx bench/import.ts [rows]`. Each step is run several times; the first and the median are printed, in milliseconds, and
 * the median of the processor's time, which other programs disturb less.
 */
import { writeXlsx } from "hucre/xlsx";
import type { RawTable } from "../src/domain/import/raw-table";
import { readAppendix } from "../src/domain/import/read-appendix";
import { importSummary } from "../src/domain/import/summary";
import { readDocxTables } from "../src/files/read-docx-tables";
import { readXlsxTables } from "../src/files/read-xlsx-tables";
import { guardFile } from "../src/files/zip-guard";
import { cell, makeDocx, row, table } from "../test/books/make-docx";

const ROWS = Number(process.argv[2] ?? 5000);
const TIMES = 5;

async function main(): Promise<void> {
  const rows = appendixRows(ROWS);
  const xlsx = await writeXlsx({ sheets: [{ name: "Phụ lục I", rows: rows.map((cells) => [...cells]) }] });
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
function appendixRows(count: number): readonly (readonly string[])[] {
  const body = Array.from({ length: count - 1 }, (_, at): readonly string[] => {
    if (at % 25 === 0) return [roman(at / 25 + 1), `Lĩnh vực số ${at / 25 + 1}`, "", "", "", ""];
    const phong = pick(UNITS, at);
    return [
      String(at - Math.floor(at / 25)),
      `${pick(VERBS, at)} ${pick(OBJECTS, at * 7)} lần thứ ${at}, bảo đảm đúng quy trình và thời hạn theo quy định`,
      `${pick(PRODUCTS, at)} số ${at}`,
      pick(DEADLINES, at),
      phong,
      `${pick(UNITS, at + 3)}, ${pick(UNITS, at + 5)}; các phòng, đơn vị thuộc Sở`,
    ];
  });
  return [["TT", "Nhiệm vụ, giải pháp", "Sản phẩm", "Thời gian hoàn thành", "Chủ trì", "Phối hợp"], ...body];
}

const VERBS = ["Rà soát", "Xây dựng", "Ban hành", "Công khai", "Tổ chức", "Kiểm tra", "Tham mưu"];
const OBJECTS = ["quy chế phối hợp", "danh mục thủ tục hành chính", "kế hoạch vốn đầu tư công", "hội nghị đối thoại"];
const PRODUCTS = ["Kế hoạch", "Báo cáo", "Quyết định", "Tờ trình", "Công văn"];
const DEADLINES = [
  "Quý II/2025",
  "Trước ngày 30/6/2025",
  "Thường xuyên",
  "Hằng tháng",
  "15/11/2025",
  "Quý III, IV/2025",
];
const UNITS = [
  ...["Văn phòng Sở", "Thanh tra Sở", "Phòng Đăng ký kinh doanh", "Phòng Tổng hợp, Quy hoạch", "Phòng Thẩm định"],
  ...["Sở Văn hóa, Thể thao và Du lịch", "Phòng Kinh tế đối ngoại", "Trung tâm Xúc tiến đầu tư"],
];

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? "";
}

function roman(number: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [value, sign] = parts.find(([least]) => least <= number) ?? [0, ""];
  return value === 0 ? "" : sign + roman(number - value);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
