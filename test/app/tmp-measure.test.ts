import { loadPlan } from "../../src/app/load-plan";
import { checkEntries } from "../../src/app/check-entries";
import { buildReportSheet } from "../../src/app/build-report";
import { day } from "../../src/domain/calendar/local-date";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { openOffice } from "../helpers/office";
import { builtInPlan } from "../plans/built-in-plan";
import { largePlan } from "./large-plan";

test.each([["built-in", builtInPlan()], ["64", largePlan(64)], ["5000", largePlan(5000)]])("%s", async (name, plan) => {
  const office = openOffice();
  const workbook = excelWorkbook(office.Excel);
  const lines: string[] = [];
  const time = async (what: string, f: () => Promise<unknown>) => {
    const t = performance.now();
    const before = { ...office.host.traffic };
    const r = await f();
    const tr = office.host.traffic;
    lines.push(`${what} ${Math.round(performance.now() - t)} ms, ${tr.requests - before.requests} requests, ${tr.actions - before.actions} actions, ${tr.requestBytes - before.requestBytes} / ${tr.responseBytes - before.responseBytes} ${JSON.stringify(r)?.slice(0, 150)}`);
  };
  await time("load", () => loadPlan(workbook, plan, { setAside: [] }));
  await time("calc", () => office.book.calculated());
  await time("check", () => checkEntries(workbook, day("2024-06-14")).then((r) => (r.ok ? r.value.findings.length : r)));
  await time("report", () => buildReportSheet(workbook, { period: "6", mayReplace: false }).then((r) => (r.ok ? r.value.sheet : r)));
  let content: any;
  await time("content", async () => { content = office.book.toContent(); });
  office.close();
  await time("reopen", async () => { const o = openOffice({ content }); await o.book.calculated(); o.close(); });
  process.stderr.write(`${name}\n${lines.join("\n")}\n`);
}, 400000);
