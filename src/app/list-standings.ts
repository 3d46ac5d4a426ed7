import type { LocalDate } from "../domain/calendar/local-date";
import { daysBetween } from "../domain/calendar/local-date";
import { namesOn } from "../domain/plan/units-on";
import { nextDue, standing, STANDINGS, type Standing } from "../domain/progress/standing";
import type { TrackedTask } from "../domain/progress/tracked-task";
import { ok, type Result } from "../domain/result";
import { headingOf } from "../workbook/columns/appendix-columns";
import type { PlanBook } from "../workbook/reading/read-plan-book";
import { tableCell, type SheetCell } from "../workbook/reading/table-cell";
import type { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import { assessmentDay, readPlan } from "./read-plan";
import { remembered } from "../domain/words/remembered";

/** Where every task stands on one day. */
export interface StandingList {
  readonly day: LocalDate;
  readonly tasks: readonly StandingTask[];
  readonly counts: Readonly<Record<Standing, number>>;
  /** Units in the plan's order, then others as met; a task with two leads counts for each. */
  readonly units: readonly UnitStandings[];
}

export interface StandingTask {
  readonly code: string;
  readonly task: string;
  readonly leads: readonly string[];
  readonly standing: Standing;
  /** The due day an open task is measured against. */
  readonly due: LocalDate | undefined;
  /** Calendar days from the due day to the day of assessment; 0 unless overdue. */
  readonly daysLate: number;
  readonly cell: SheetCell;
}

export interface UnitStandings {
  readonly unit: string;
  readonly tasks: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly completed: number;
}

/** Tells where tasks stand, the most urgent first; changes nothing. Two syncs, and one more for every 4 MB. */
export async function listStandings(
  workbook: OpenWorkbook,
  today: LocalDate,
): Promise<Result<StandingList, WorkbookProblem>> {
  const read = await readPlan(workbook);
  return read.ok ? ok(standingsOf(read.value, assessmentDay(read.value, today))) : read;
}

export function standingsOf(book: PlanBook, day: LocalDate): StandingList {
  const leadsOf = namesReader(book, day);
  const tasks = book.tracked.tasks.map((task) => standingTask(task, book, day, leadsOf)).sort(byUrgency);
  return { day, tasks, counts: countsOf(tasks), units: unitsOf(tasks, book) };
}

/** Thousands of rows name the same few units: each is looked up once. */
function namesReader({ metadata }: PlanBook, day: LocalDate): (names: readonly string[]) => readonly string[] {
  const namesIn = remembered((lines) => namesOn(lines.split("\n"), metadata.plan.units, day));
  return (names) => (names.length === 0 ? [] : namesIn(names.join("\n")));
}

function standingTask(
  task: TrackedTask,
  book: PlanBook,
  day: LocalDate,
  leadsOf: (names: readonly string[]) => readonly string[],
): StandingTask {
  const stands = standing(task, day, book.policy);
  const due = nextDue(task, day);
  return {
    code: task.task.code,
    task: task.task.task,
    leads: leadsOf(task.task.leads),
    standing: stands,
    due,
    daysLate: stands === "overdue" && due !== undefined ? daysBetween(due, day) : 0,
    cell: tableCell(book.snapshot, task.table, task.row, headingOf("task")),
  };
}

/** Most days late first, then what is due first, then the plan's order. */
function byUrgency(a: StandingTask, b: StandingTask): number {
  const rank = (task: StandingTask) => (task.standing === "overdue" ? 0 : task.standing === "due-soon" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const dueA = a.due ?? "9999";
  const dueB = b.due ?? "9999";
  return dueA === dueB ? 0 : dueA < dueB ? -1 : 1;
}

function countsOf(tasks: readonly StandingTask[]): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for (const task of tasks) counts[task.standing] += 1;
  return counts;
}

function unitsOf(tasks: readonly StandingTask[], book: PlanBook): readonly UnitStandings[] {
  const names = new Set([
    ...book.metadata.plan.units.map((unit) => unit.shortName),
    ...tasks.flatMap((task) => task.leads),
  ]);
  return [...names]
    .map((unit) => {
      const led = tasks.filter((task) => task.leads.includes(unit));
      const count = (...standings: readonly Standing[]) =>
        led.filter((task) => standings.includes(task.standing)).length;
      return {
        unit,
        tasks: led.length,
        overdue: count("overdue"),
        dueSoon: count("due-soon"),
        completed: count("completed-on-time", "completed-late"),
      };
    })
    .filter((unit) => unit.tasks > 0);
}
