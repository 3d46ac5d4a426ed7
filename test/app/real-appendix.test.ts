import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReportSheet } from "../../src/app/build-report";
import { EMPTY_DRAFT, importDraft } from "../../src/app/import/import-draft";
import { orderedTables, readingOrders } from "../../src/app/import/import-orders";
import { planOfDraft } from "../../src/app/import/import-plan";
import { loadPlan } from "../../src/app/load-plan";
import { readPlan } from "../../src/app/read-plan";
import { day } from "../../src/domain/calendar/local-date";
import { readAppendix } from "../../src/domain/import/read-appendix";
import type { Plan } from "../../src/domain/plan/plan";
import { readFileTables } from "../../src/files/tables/read-file-tables";
import { contentNow, given, openWorkbook } from "./open-plan";
import { errorsIn, sheetIn } from "./sheet-cells";

const FILE = join(__dirname, "..", "..", "..", "shared", "data", "nq03-phu-luc-2.docx");
const isThere = existsSync(FILE);
if (!isThere) console.warn("Skipped: the appendix of Nghị quyết 03/NQ-CP is not on this machine.");

(isThere ? test : test.skip)(
  "the 140 tasks of a real appendix load into the workbook, and a report builds from them",
  async () => {
    const plan = await realPlan();
    const { workbook, book, close } = openWorkbook();
    given(await loadPlan(workbook, plan, { setAside: [] }));
    const loaded = given(await readPlan(workbook));
    expect(loaded.tracked.tasks).toHaveLength(140);
    expect(new Set(loaded.tracked.tasks.map(({ task }) => task.field)).size).toBe(7);
    given(await buildReportSheet(workbook, { period: "12", mayReplace: false }));
    const content = await contentNow(book);
    const words = sheetIn(content, "Báo cáo năm").cells.map(({ value }) => value);
    // The total of the plan, of its appendix, and of the fields.
    expect(words.filter((word) => word === 140)).toHaveLength(3);
    expect(errorsIn(content)).toEqual([]);
    close();
  },
);

async function realPlan(): Promise<Plan> {
  const today = day("2025-01-10");
  const tables = await readFileTables(new Uint8Array(readFileSync(FILE)));
  if (!tables.ok) throw new Error(tables.problem.kind);
  let draft = importDraft(EMPTY_DRAFT, { kind: "source-read", from: "file", name: "nq03", tables: tables.value });
  const readings = readingOrders(draft, [], 2025).map((order) => {
    const raw = orderedTables(order, draft);
    return { ...order, year: order.options.year, raw, read: readAppendix(raw, order.options) };
  });
  draft = importDraft(draft, { kind: "appendices-read", readings });
  draft = importDraft(draft, { kind: "facts", facts: { issuer: "Sở Khoa học và Công nghệ" } });
  draft = importDraft(draft, { kind: "appendix-typed", appendix: 0, typed: { index: "PAR INDEX" } });
  const plan = planOfDraft(draft, undefined, today);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return plan.value;
}
