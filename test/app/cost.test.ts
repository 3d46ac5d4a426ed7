import { buildReportSheet, reportPeriods } from "../../src/app/build-report";
import { checkEntries } from "../../src/app/check/check-entries";
import { enterProgress } from "../../src/app/enter-progress";
import { fixAssessmentDay } from "../../src/app/fix-assessment-day";
import { listStandings } from "../../src/app/list-standings";
import { loadPlan, previewPlan } from "../../src/app/load-plan";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Plan } from "../../src/domain/plan/plan";
import { openOffice } from "../helpers/office";
import { countingSyncs } from "./counting-syncs";
import { largePlan } from "./large-plan";
import { largeProgress } from "./large-progress";
import { readHome } from "./read-home";

const MB = 1_000_000;

interface Cost {
  readonly syncs: number;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

type Press = (workbook: OpenWorkbook, plan: Plan) => Promise<{ readonly ok: boolean }>;

/** Every button, in an order in which each finds what it needs. */
const BUTTONS: readonly (readonly [button: string, press: Press])[] = [
  ["preview plan", (workbook, plan) => previewPlan(workbook, plan)],
  ["load plan", (workbook, plan) => loadPlan(workbook, plan, { setAside: [] })],
  ["enter progress", (workbook, plan) => enterProgress(workbook, largeProgress(plan))],
  ["fix assessment day", (workbook, plan) => fixAssessmentDay(workbook, largeProgress(plan).asOf)],
  ["home", (workbook, plan) => readHome(workbook, plan.issuedOn)],
  ["check entries", (workbook, plan) => checkEntries(workbook, plan.issuedOn)],
  ["list standings", (workbook, plan) => listStandings(workbook, plan.issuedOn)],
  ["report periods", (workbook) => reportPeriods(workbook)],
  ["build report", (workbook) => buildReportSheet(workbook, { period: "6", mayReplace: false })],
];

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
  for (const [button, press] of BUTTONS) {
    const before = { ...traffic, syncs: counted.syncs(), time: performance.now() };
    expect([button, await press(workbook, plan)]).toMatchObject([button, { ok: true }]);
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
  }, 180_000);

  const buttons = BUTTONS.map(([button]) => [button]);

  test.each(buttons)("%s: at most four syncs for 64 rows, and no request beside them", (button) => {
    const cost = small.get(button);
    expect(cost?.syncs).toBeLessThanOrEqual(4);
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
