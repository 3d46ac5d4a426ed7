import { fixedHolidays } from "../calendar/fixed-holidays";
import type { LocalDate } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";
import type { Appendix, Holiday, Plan, PlanSettings, PlanTask } from "../plan/plan";
import type { Unit } from "../plan/unit";
import { failed, ok, type Result } from "../result";
import type { ImportedAppendix, ImportedTask, SourceRow } from "./imported-appendix";
import { namesInPlan, unitsOfPlan } from "./units/units-of-plan";
import { usualPeriods } from "./usual-periods";

/** What the tables of a plan do not say. */
export interface PlanFacts {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly year: number;
  readonly basis: string;
  readonly issuedOn: LocalDate;
  readonly issuer: string;
  readonly receiver: string;
  readonly signerPost: string;
  readonly settings: PlanSettings;
  /** Units known before; they stay in the plan even if no task names them. */
  readonly units: readonly Unit[];
  /** `usualPeriods` of the year when missing. */
  readonly periods?: readonly ReportPeriod[];
  /** Those that fall on the same day each year when missing. */
  readonly holidays?: readonly Holiday[];
  /** Leads the tasks that name no lead: its name as in `units` or in the appendices, or a new one. */
  readonly leadOfTheRest?: string;
}

/** An appendix as it was read and what its table does not say. */
export interface AppendixFacts {
  readonly read: ImportedAppendix;
  /** `PAR INDEX`, `SIPAS`. */
  readonly index: string;
  readonly title: string;
}

/** Why no plan can be made yet. */
export type PlanObstacle =
  | { readonly kind: "no-tasks"; readonly appendix: number }
  /** Every task of a plan has a lead; `leadOfTheRest` gives one. */
  | { readonly kind: "tasks-without-lead"; readonly appendix: number; readonly rows: readonly SourceRow[] };

/** A plan of new appendices, named and numbered in their order: `Phụ lục I` with `PL1-001`, `PL1-002`… */
export function planOfAppendices(
  facts: PlanFacts,
  appendices: readonly AppendixFacts[],
): Result<Plan, readonly PlanObstacle[]> {
  const obstacles = appendices.flatMap(({ read }, appendix) => obstaclesOf(read, appendix, facts));
  if (obstacles.length > 0) return failed(obstacles);
  const { leadOfTheRest, units: known, periods = usualPeriods(facts.year), ...given } = facts;
  const { holidays = fixedHolidays(facts.year), ...others } = given;
  const units = unitsOfPlan(
    known,
    appendices.map(({ read }) => read.units),
    leadOfTheRest,
  );
  const shortNames = namesInPlan(units);
  return ok({
    ...others,
    illustrative: false,
    units,
    periods,
    holidays,
    appendices: appendices.map((appendix, index) => appendixOf(appendix, index + 1, shortNames, leadOfTheRest)),
  });
}

/** `PL1-001`…: three digits, or as many as the last one needs. */
export function taskCodes(appendixId: string, count: number): readonly string[] {
  const digits = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, at) => `${appendixId}-${String(at + 1).padStart(digits, "0")}`);
}

function obstaclesOf(read: ImportedAppendix, appendix: number, facts: PlanFacts): readonly PlanObstacle[] {
  if (read.tasks.length === 0) return [{ kind: "no-tasks", appendix }];
  const without = read.tasks.filter(({ leads }) => leads.length === 0);
  if (without.length === 0 || facts.leadOfTheRest !== undefined) return [];
  return [{ kind: "tasks-without-lead", appendix, rows: without.flatMap(({ rows: [at] }) => at ?? []) }];
}

function appendixOf(
  { read, index, title }: AppendixFacts,
  number: number,
  shortName: (name: string) => string,
  leadOfTheRest: string | undefined,
): Appendix {
  const id = `PL${number}`;
  const codes = taskCodes(id, read.tasks.length);
  const tasks = read.tasks.map((task, at) => planTask(task, codes[at] ?? "", shortName, leadOfTheRest));
  return { id, sheetName: appendixSheetName(number), tableName: `PhuLuc${number}`, index, title, tasks };
}

function planTask(
  { groupPath: _groupPath, rows: _rows, ...task }: ImportedTask,
  code: string,
  shortName: (name: string) => string,
  leadOfTheRest: string | undefined,
): PlanTask {
  const named = task.leads.length === 0 && leadOfTheRest !== undefined ? [leadOfTheRest] : task.leads;
  const leads = withoutRepeats(named.map(shortName));
  const coordinators = withoutRepeats(task.coordinators.map(shortName)).filter((name) => !leads.includes(name));
  return { ...task, code, leads, coordinators };
}

function withoutRepeats(names: readonly string[]): readonly string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
}

/** `Phụ lục I` of the first. @param number counts from 1 */
export function appendixSheetName(number: number): string {
  return `Phụ lục ${roman(number)}`;
}

function roman(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}
