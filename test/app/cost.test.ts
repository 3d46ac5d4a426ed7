import { amendAndFind } from "../../src/app/amend/amend-and-find";
import { buildReportSheet, reportPeriods } from "../../src/app/build-report";
import { acceptFinding } from "../../src/app/check/accept-finding";
import { checkEntries, type CheckResult, type PlacedFinding } from "../../src/app/check/check-entries";
import { fixEntries, undoFixes, type EnteredFix } from "../../src/app/check/fix-entries";
import { markErrors, unmarkErrors } from "../../src/app/check/mark-errors";
import { restoreForm } from "../../src/app/check/restore-form";
import { enterSample } from "../../src/app/enter-sample";
import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { listStandings } from "../../src/app/list-standings";
import { loadPlan, previewPlan } from "../../src/app/load-plan";
import { previewNextYear } from "../../src/app/next-year";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import { previewRevision } from "../../src/app/revise/revise-plan";
import { day } from "../../src/domain/calendar/local-date";
import type { Plan } from "../../src/domain/plan/plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { FORM_PART_WORDS } from "../../src/text/check/restore-form";
import type { Book } from "../../workbench/book/book";
import { openOffice } from "../helpers/office";
import { countingSyncs } from "./counting-syncs";
import { largePlan } from "./large-plan";
import { largeProgress } from "./large-progress";
import { readHome } from "./read-home";
import { cellOf } from "./sheet-cells";

const MB = 1_000_000;

interface Cost {
  readonly syncs: number;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** A workbook to press in, and what earlier presses found. */
interface Bench {
  readonly workbook: OpenWorkbook;
  readonly plan: Plan;
  readonly book: Book;
  checked?: CheckResult;
  entered?: readonly EnteredFix[];
}

type Press = (bench: Bench) => Promise<{ readonly ok: boolean }>;

/**
 * Every button, in an order in which each finds what it needs, and the most syncs that it takes for 64 rows. A button reads in two
 * (which tables there are, then their rows) and writes in two (the cells once more just before, then all at once). What changes the
 * plan or goes into `Nhật ký` inserts rows on protected sheets: that takes four instead of two; a new log takes two more,
 * and so does finding the changed cells afterwards.
 */
const BUTTONS: readonly (readonly [button: string, most: number, press: Press])[] = [
  ["preview plan", 4, ({ workbook, plan }) => previewPlan(workbook, plan)],
  ["load plan", 4, ({ workbook, plan }) => loadPlan(workbook, plan, { setAside: [] })],
  ["enter sample", 4, ({ workbook, plan }) => enterSample(workbook, largeProgress(plan))],
  ["fix assessment day", 4, ({ workbook }) => fixAssessmentDay(workbook, ON)],
  ["home", 4, ({ workbook }) => readHome(workbook, ON)],
  ["list standings", 4, ({ workbook }) => listStandings(workbook, ON)],
  ["report periods", 4, ({ workbook }) => reportPeriods(workbook, ON)],
  ["preview next year", 4, ({ workbook }) => previewNextYear(workbook)],
  ["check entries", 4, check],
  ["mark errors", 6, ({ workbook }) => markErrors(workbook, ON)],
  ["unmark errors", 4, ({ workbook }) => unmarkErrors(workbook)],
  ["fix entries", 4, fix],
  ["undo the fixes", 4, ({ workbook, entered = [] }) => undoFixes(workbook, entered)],
  ["accept, a new log", 8, (bench) => acceptFinding(bench.workbook, toAccept(bench, 0), ACCEPTED)],
  ["accept", 6, (bench) => acceptFinding(bench.workbook, toAccept(bench, 1), ACCEPTED)],
  ["amend", 8, ({ workbook }) => amendAndFind(workbook, AMENDMENT, ON)],
  ["preview a revision", 4, ({ workbook, plan }) => previewRevision(workbook, corrected(plan))],
  ["restore form", 6, ({ workbook }) => restoreForm(workbook, RESTORED)],
  ["build report", 4, ({ workbook }) => buildReportSheet(workbook, { period: "6", mayReplace: false })],
];

const ON = day("2024-06-14");
const ACCEPTED = { reason: "Đã báo cáo miệng", on: ON, title: "Quá hạn chưa nêu nguyên nhân" };
const AMENDMENT = {
  kind: "change-deadline",
  code: "PL1-0001",
  newDay: day("2024-11-29"),
  document: "45/UBND-NC",
} as const;
const RESTORED = { on: ON, words: FORM_PART_WORDS, which: "all", mayReplace: true } as const;

/** Two spaces are to be put right; the rest is as entered. */
async function check(bench: Bench) {
  const { sheet, row, column } = cellOf(bench.book.toContent(), "PhuLuc1", 0, "Ghi chú");
  bench.book.type(sheet, row, column, "Đã  gửi");
  const checked = await checkEntries(bench.workbook, ON);
  if (checked.ok) bench.checked = checked.value;
  return checked;
}

async function fix(bench: Bench) {
  const fixed = await fixEntries(bench.workbook, bench.checked?.fixes ?? [], ON);
  if (fixed.ok) bench.entered = fixed.value.entered;
  expect(bench.entered).not.toEqual([]);
  return fixed;
}

function toAccept({ checked }: Bench, at: number): PlacedFinding {
  const found = checked?.findings.filter(({ finding }) => finding.severity !== "error")[at];
  if (found === undefined) throw new Error("Nothing to accept");
  return found;
}

function corrected(plan: Plan): Plan {
  return {
    ...plan,
    appendices: plan.appendices.map((appendix) => ({
      ...appendix,
      tasks: appendix.tasks.map((task, at) => (at === 1 ? { ...task, product: "Quyết định" } : task)),
    })),
  };
}

/**
 * What each button costs on a plan of so many rows. Calculation is set to manual for a large one: the embedded spreadsheet takes
 * half a minute to calculate 5,000 standings, and the buttons read none of them.
 */
async function costs(rows: number, calculationMode: "Automatic" | "Manual"): Promise<ReadonlyMap<string, Cost>> {
  const office = openOffice();
  await office.Excel.run(async (context) => {
    context.workbook.application.calculationMode = calculationMode;
    await context.sync();
  });
  const counted = countingSyncs(office.Excel);
  const workbook = excelWorkbook(counted.excel);
  const { traffic } = office.host;
  const plan = largePlan(rows);
  const found = new Map<string, Cost>();
  const bench: Bench = { workbook, plan, book: office.book };
  for (const [button, , press] of BUTTONS) {
    const before = { ...traffic, syncs: counted.syncs(), time: performance.now() };
    expect([button, await press(bench)]).toMatchObject([button, { ok: true }]);
    found.set(button, {
      syncs: counted.syncs() - before.syncs,
      requests: traffic.requests - before.requests,
      requestBytes: traffic.requestBytes - before.requestBytes,
      responseBytes: traffic.responseBytes - before.responseBytes,
      milliseconds: performance.now() - before.time,
    });
  }
  office.close();
  return found;
}

describe("What a button costs", () => {
  let small: ReadonlyMap<string, Cost>;
  let large: ReadonlyMap<string, Cost>;
  beforeAll(async () => {
    small = await costs(64, "Automatic");
    large = await costs(5000, "Manual");
    console.log(tableOf(small, large));
  }, 400_000);

  const buttons = BUTTONS.map(([button, most]) => [button, most] as const);

  test.each(buttons)("%s: at most %d syncs for 64 rows, and no request beside them", (button, most) => {
    const cost = small.get(button);
    expect(cost?.syncs).toBeLessThanOrEqual(most);
    expect(cost?.requests).toBe(cost?.syncs);
  });

  test.each(buttons)("%s: the same for 5,000 rows, but for one more for every 4 MB", (button) => {
    const cost = large.get(button);
    const pieces = Math.floor((cost?.requestBytes ?? 0) / (4 * MB)) + Math.floor((cost?.responseBytes ?? 0) / (4 * MB));
    expect(cost?.syncs).toBeLessThanOrEqual((small.get(button)?.syncs ?? 0) + pieces);
    expect(cost?.requests).toBe(cost?.syncs);
  });
});

function tableOf(small: ReadonlyMap<string, Cost>, large: ReadonlyMap<string, Cost>): string {
  const rows = [...small].flatMap(([button, cost]) => [
    [button, "64", cost] as const,
    ...[large.get(button)].flatMap((other) => (other === undefined ? [] : [[button, "5000", other] as const])),
  ]);
  const lines = rows.map(([button, count, cost]) =>
    [
      button.padEnd(18),
      count.padStart(5),
      String(cost.syncs).padStart(6),
      ...[cost.requestBytes / 1000, cost.responseBytes / 1000, cost.milliseconds].map((number) =>
        Math.round(number).toLocaleString("en").padStart(9),
      ),
    ].join(" "),
  );
  return ["button              rows  syncs   request  response        ms", ...lines].join("\n");
}
