import { check } from "../src/domain/check/check";
import { checkAll, checkRows } from "../src/domain/check/check-rows";
import { fixesOf } from "../src/domain/check/fixes/fixes-of";
import { findingSentence } from "../src/text/check/findings";
import { EVERY_RULE } from "../test/domain/check/rule-cases/every-rule";
import { DONE, GOING } from "../test/domain/check/rule-cases/rule-case";
import { JUNE } from "../test/domain/check/rule-cases/situation";
import { printCheckInExcel } from "./check/in-excel";
import { trackedPlan, type TaskInWords } from "../test/helpers/tracked";

/**
 * How long the check of 10,000 rows takes in the domain, without Excel: once as divisions fill them in, once the rows of all rule
 * tests over and over, where nearly every other row breaks a rule. Promised: 150 ms.
 * Processor time, which other programs lengthen less than the clock's. Then what the check asks of Excel.
 */
const ROWS = 10_000;
const RUNS = 15;

const usual: readonly TaskInWords[] = [
  DONE,
  GOING,
  { status: "not-started", percent: 0 },
  {
    ...GOING,
    result: "Đã phân công đầu mối theo dõi 23 tiêu chí thành phần bị trừ điểm năm 2023 cho 8 phòng, đơn vị",
    due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC-SKHĐT ngày 30/5/2024" }, "2024-12-14"],
  },
];
const broken = Object.values(EVERY_RULE)
  .flatMap(({ violating, conforming }) => [...violating, ...conforming])
  .flatMap(([, row]) => ("strays" in row || "tracked" in row ? [] : [row]));

for (const [name, rows] of [
  ["usual rows", usual],
  ["rows of all rule tests", broken],
] as const) {
  const tracked = trackedPlan(Array.from({ length: ROWS }, (_, index) => rows[index % rows.length] ?? {}));
  const findings = check(tracked, JUNE);
  const checked = checkAll(tracked, JUNE);
  const touched = [{ table: "PhuLuc1", rows: Array.from({ length: 20 }, (_, index) => index * 100) }];
  console.log(`${ROWS} ${name}, ${findings.length} findings`);
  print("  check", () => check(tracked, JUNE));
  print("  check 20 touched rows", () => checkRows(checked, tracked, JUNE, touched));
  print("  fixes of all findings", () => fixesOf(findings, tracked, JUNE));
  print("  sentences of all findings", () => findings.map((finding) => findingSentence(finding, "S12")));
}

void printCheckInExcel(74).then(() => printCheckInExcel(ROWS));

function print(name: string, work: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  }).sort((a, b) => a - b);
  const [best = 0] = times;
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${name.padEnd(28)} ${best.toFixed(1)} ms best, ${median.toFixed(1)} ms median of ${RUNS}`);
}
