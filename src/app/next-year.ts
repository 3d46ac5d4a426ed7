import { yearOf } from "../domain/calendar/local-date";
import { readTypedDay } from "../domain/calendar/typed-day";
import { cellWords } from "../domain/words/cell-words";
import { nextYearsPlan } from "../domain/plan/next-year";
import type { Plan } from "../domain/plan/plan";
import { rolledDeadline } from "../domain/plan/rolled-years";
import { failed, ok, type Result } from "../domain/result";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import { readPlan } from "./read-plan";

/** What next year's plan will be made of, for the person to see before. */
export interface NextYearPreview {
  readonly plan: Plan;
  /** The new year. */
  readonly year: number;
  readonly tasks: number;
  /** Tasks whose deadline names a year: it becomes one later. */
  readonly rolled: number;
  /** Deadlines without a year, each once, the most frequent first: their words stay. */
  readonly withoutYear: readonly { readonly text: string; readonly tasks: number }[];
  /** Điểm tự đánh giá by Mã, which become Điểm năm trước. */
  readonly scores: ReadonlyMap<string, number>;
  /** Mã of tasks taken out of this year's plan. */
  readonly withdrawn: readonly string[];
}

/** Two syncs. Nothing is written. */
export async function previewNextYear(workbook: OpenWorkbook): Promise<Result<NextYearPreview, WorkbookProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const { planNow: plan, tracked } = read.value;
  const texts = plan.appendices.flatMap(({ tasks }) => tasks.map(({ deadlineText }) => deadlineText));
  const isRolled = (text: string) => rolledDeadline(text, plan.year) !== text;
  return ok({
    plan,
    year: plan.year + 1,
    tasks: texts.length,
    rolled: texts.filter(isRolled).length,
    withoutYear: counted(texts.filter((text) => text !== "" && !isRolled(text))),
    scores: new Map(
      tracked.tasks.flatMap(({ task: { code }, progress: { selfScore } }) =>
        selfScore?.kind === "number" && isPoints(selfScore.number) ? [[code, selfScore.number] as const] : [],
      ),
    ),
    withdrawn: tracked.tasks.flatMap(({ task, adjustment }) => (adjustment.kind === "withdrawn" ? [task.code] : [])),
  });
}

/** What the person says of the new plan; texts as typed. */
export interface NextYearOrder {
  readonly issuedOn: string;
  readonly basis: string;
  /** Tasks taken out this year stay out. */
  readonly dropsWithdrawn: boolean;
}

/** Why the day of issue is none for the new plan. */
export type IssueDayProblem = "not-a-day" | "other-year";

export function nextYearPlan(
  { plan, year, scores, withdrawn }: NextYearPreview,
  { issuedOn, basis, dropsWithdrawn }: NextYearOrder,
): Result<Plan, IssueDayProblem> {
  const day = readTypedDay(issuedOn);
  if (day.kind !== "day") return failed("not-a-day");
  // A plan is issued early in its year, or at the end of the year before.
  const isNear = [plan.year, year].includes(yearOf(day.day)) && day.day > plan.issuedOn;
  if (!isNear) return failed("other-year");
  const isOut = new Set(dropsWithdrawn ? withdrawn : []);
  const appendices = plan.appendices.map((appendix) => ({
    ...appendix,
    tasks: appendix.tasks.filter(({ code }) => !isOut.has(code)),
  }));
  return ok(nextYearsPlan({ ...plan, appendices }, { issuedOn: day.day, basis: cellWords(basis) }, scores));
}

function counted(texts: readonly string[]): NextYearPreview["withoutYear"] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, tasks]) => ({ text, tasks })).sort((one, other) => other.tasks - one.tasks);
}

/** What a plan file takes. */
function isPoints(number: number): boolean {
  return number >= 0 && number <= 1000;
}
