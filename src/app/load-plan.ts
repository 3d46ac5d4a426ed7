import { plannedDays } from "../domain/deadline/planned-days";
import type { DeadlineKind } from "../domain/deadline/deadline";
import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { BookSnapshot } from "../workbook/reading/book-snapshot";
import { planBook } from "../workbook/sheets/plan-book";
import type { SheetSpec } from "../workbook/sheet-spec";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook, Written } from "./open-workbook";

/** What loading a plan will write, for the person to see before. */
export interface PlanPreview {
  readonly plan: Plan;
  readonly sheets: readonly {
    readonly name: string;
    readonly tasks: number | undefined;
    readonly isVisible: boolean;
  }[];
  readonly tasks: number;
  readonly dueDays: number;
  /** How many tasks have a deadline of each kind, most first. */
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly tasks: number }[];
  /** Sheets of the open workbook that stand in the way: loading sets them aside, when the person agrees. */
  readonly existing: readonly string[];
}

/** One sync. Nothing is written. */
export async function previewPlan(workbook: OpenWorkbook, plan: Plan): Promise<Result<PlanPreview, WorkbookProblem>> {
  const snapshot = await workbook.read(() => false);
  if (!snapshot.ok) return snapshot;
  const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
  const planned = tasks.map((task) => plannedDays(task.deadlineText, plan));
  const { sheets } = planBook(plan);
  return {
    ok: true,
    value: {
      plan,
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        tasks: plan.appendices.find((appendix) => appendix.sheetName === sheet.name)?.tasks.length,
        isVisible: sheet.visibility === "visible",
      })),
      tasks: tasks.length,
      dueDays: planned.reduce((sum, one) => sum + one.days.length, 0),
      deadlines: counted(planned.map((one) => one.deadline.kind)),
      existing: inTheWay(sheets, snapshot.value),
    },
  };
}

export interface LoadPlanOrder {
  /** Sheets that may be set aside: what the person agreed to, from `PlanPreview.existing`. */
  readonly setAside: readonly string[];
  readonly onProgress?: (share: number) => void;
}

/** Writes the plan's sheets. One sync to look, and one for every 4 MB. */
export async function loadPlan(
  workbook: OpenWorkbook,
  plan: Plan,
  order: LoadPlanOrder,
): Promise<Result<Written, WorkbookProblem>> {
  const book = planBook(plan);
  return workbook.write(book, { ...order, show: book.sheets[0]?.name ?? "" });
}

/** Sheets that have a name of ours, and sheets under another name that hold a table of ours. */
function inTheWay(ours: readonly SheetSpec[], { sheets, listed }: BookSnapshot): readonly string[] {
  const names = new Set(ours.map((sheet) => sheet.name));
  const tables = new Set(ours.flatMap((sheet) => sheet.tables.map((table) => table.name)));
  const holding = new Set(listed.filter((table) => tables.has(table.name)).map((table) => table.sheet));
  return sheets.map((sheet) => sheet.name).filter((name) => names.has(name) || holding.has(name));
}

function counted(kinds: readonly DeadlineKind[]): PlanPreview["deadlines"] {
  const counts = new Map<DeadlineKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, tasks]) => ({ kind, tasks })).sort((a, b) => b.tasks - a.tasks);
}
