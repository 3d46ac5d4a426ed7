import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildReportSheet } from "../src/app/build-report";
import { checkEntries } from "../src/app/check/check-entries";
import { enterSample } from "../src/app/enter-sample";
import { listStandings } from "../src/app/list-standings";
import { loadPlan, previewPlan } from "../src/app/load-plan";
import { STANDINGS } from "../src/domain/progress/standing";
import type { Result } from "../src/domain/result";
import { readPlanFile } from "../src/files/plan-file/plan-file";
import { readProgressFile } from "../src/files/plan-file/progress-file";
import { checkSummary } from "../src/text/check/check-page";
import { findingSentence, severityWords } from "../src/text/check/findings";
import { loadedWords, previewFigures } from "../src/text/plan/plan-page";
import { builtWords } from "../src/text/report-page";
import { standingCount } from "../src/text/standings";
import { newBook, refuseExisting } from "./open-book";
import { valueOf } from "./result";

const PLANS = join(__dirname, "..", "plans");

/** The main job on the built-in plan: load, fill in, check, assess, report, save `ke-hoach.xlsx` in `folder`. */
export async function demo(folder: string): Promise<number> {
  const out = join(folder, "ke-hoach.xlsx");
  refuseExisting(out);
  const plan = given(readPlanFile(await readFile(join(PLANS, "skhdt-lang-son-2024.json"), "utf8")));
  const entries = given(readProgressFile(await readFile(join(PLANS, "sample-progress.json"), "utf8")));
  const book = newBook();
  const { workbook } = book;

  console.log(`${plan.title} (minh họa)`);
  const preview = valueOf(await previewPlan(workbook, plan));
  console.log(previewFigures(preview));
  const written = valueOf(await loadPlan(workbook, plan, { setAside: [] }));
  console.log(loadedWords(preview, written, valueOf(await enterSample(workbook, entries))));

  const checked = valueOf(await checkEntries(workbook, entries.asOf));
  console.log(checkSummary(checked));
  for (const { finding, cell } of checked.findings.filter(({ finding }) => finding.severity === "error").slice(0, 3))
    console.log(
      `  ${severityWords[finding.severity]}: ${findingSentence(finding, `${cell.sheet}, ô ${cell.address}`)}`,
    );

  const { counts } = valueOf(await listStandings(workbook, entries.asOf));
  console.log(
    STANDINGS.filter((one) => counts[one] > 0)
      .map((one) => standingCount(one, counts[one]))
      .join("; "),
  );

  const built = valueOf(await buildReportSheet(workbook, { period: "6", mayReplace: false }));
  console.log(builtWords(built));
  await book.save(out);
  book.close();
  console.log(`Đã lưu ${out}.`);
  return 0;
}

/** What comes with the add-in is right, or the add-in is wrong. */
function given<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
