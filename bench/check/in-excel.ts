import { createRequire } from "node:module";
import { checkEntries } from "../../src/app/check/check-entries";
import { loadPlan } from "../../src/app/load-plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { countingSyncs } from "../../test/app/counting-syncs";
import { largePlan } from "../../test/app/large-plan";
import { createBook } from "../../workbench/book/create-book";
import { Host } from "../../workbench/host/host";
import { loadOffice } from "../../workbench/host/load-office";
import { nativeBridge } from "../../workbench/host/native-bridge";

const MB = 1_000_000;

/**
 * What the check of a workbook of so many rows asks of Excel: syncs and megabytes. An answer of Excel is at most 5 MB, so a large
 * workbook takes one sync more for every 4 MB.
 */
export async function printCheckInExcel(rows: number): Promise<void> {
  const book = createBook(undefined, createRequire(import.meta.url));
  const host = new Host(book);
  const { Excel } = loadOffice({ bridge: nativeBridge(host), requirementSet: "1.14" });
  // The embedded spreadsheet takes long for thousands of standings, and the check reads none of them.
  book.calculationMode = "Manual";
  const counted = countingSyncs(Excel);
  const workbook = excelWorkbook(counted.excel);
  const plan = largePlan(rows);
  const loaded = await loadPlan(workbook, plan, { setAside: [] });
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  const before = { syncs: counted.syncs(), bytes: host.traffic.responseBytes };
  const checked = await checkEntries(workbook, plan.issuedOn);
  if (!checked.ok) throw new Error(checked.problem.kind);
  const syncs = counted.syncs() - before.syncs;
  const megabytes = (host.traffic.responseBytes - before.bytes) / MB;
  console.log(`${rows} rows in Excel: ${syncs} syncs, ${megabytes.toFixed(1)} MB read`);
  host.close();
  book.dispose();
}
