import { formatDay } from "../../calendar/local-date";
import type { PlannedDays } from "../../deadline/planned-days";
import type { PlanTask } from "../../plan/plan";
import { isSameValue, PLAN_COLUMNS, type PlanValue } from "../../plan/plan-columns";
import { joinedNames } from "../../plan/unit-list";
import { STANDING_WORDS } from "../../progress/standing";
import type { Schedule, TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import { numberShown } from "./as-shown";
import type { FindingColumn } from "../findings/finding";
import type { RuleContext } from "../rule-context";

/** A task as the plan has it. */
export interface IssuedTask {
  readonly task: PlanTask;
  readonly planned: PlannedDays;
}

/** A cell of the plan that differs from what was issued, as people read it. */
export interface ChangedPlanCell {
  readonly column: FindingColumn;
  readonly occurrence?: TrackedOccurrence;
  readonly issued: string;
  readonly now: string;
}

/**
 * The cells of a task's row and occurrences that differ from the plan as issued; spaces and the make-up of letters do not
 * count, nor columns that the table has not. Where the plan gives no day, a day in the row is not a change but what was missing.
 */
export function changedPlanCells(tracked: TrackedTask, issued: IssuedTask): readonly ChangedPlanCell[] {
  const cells: ChangedPlanCell[] = [];
  for (const column of PLAN_COLUMNS) {
    const planned = issued.task[column];
    const now = tracked.task[column];
    if (planned === now || tracked.absent?.includes(column) === true || isSame(planned, now)) continue;
    cells.push({ column, issued: shown(planned), now: shown(now) });
  }
  const schedule = changedSchedule(tracked.schedule, issued.planned);
  if (schedule !== undefined) return [...cells, schedule];
  return tracked.schedule.kind === "several" ? [...cells, ...changedOccurrences(tracked, issued.planned)] : cells;
}

/** This cell of the row stands as in the plan; so does every cell of a task that the plan has not. */
export function isAsIssued(tracked: TrackedTask, column: FindingColumn, context: RuleContext): boolean {
  const issued = context.issued(tracked.task.code);
  return issued === undefined || !changedPlanCells(tracked, issued).some((cell) => cell.column === column);
}

function changedSchedule(schedule: Schedule, { deadline, days }: PlannedDays): ChangedPlanCell | undefined {
  if (schedule.kind === "single" && days.length === 1 && schedule.due === days[0]?.due) return undefined;
  const last = days.at(-1);
  const due = last !== undefined ? formatDay(last.due) : deadline.kind === "ongoing" ? STANDING_WORDS.ongoing : "";
  if (due === "") return undefined;
  const times = days.length > 1 ? String(days.length) : "";
  const timesNow = schedule.kind === "several" ? String(schedule.times) : "";
  if (times !== timesNow) return { column: "times", issued: times, now: timesNow };
  if (schedule.kind === "several") return undefined;
  const dueNow =
    schedule.kind === "single" ? formatDay(schedule.due) : schedule.kind === "ongoing" ? STANDING_WORDS.ongoing : "";
  return due === dueNow ? undefined : { column: "due", issued: due, now: dueNow };
}

/** Only where there are as many rows as days: that there are not is a finding of its own. */
function changedOccurrences({ occurrences }: TrackedTask, { days }: PlannedDays): readonly ChangedPlanCell[] {
  if (occurrences.length !== days.length) return [];
  return occurrences.flatMap((occurrence) => {
    if (days.some(({ due }) => due === occurrence.due)) return [];
    const gone = days.find(({ due }) => occurrences.every((other) => other.due !== due));
    const issued = gone === undefined ? "" : formatDay(gone.due);
    return [{ column: "due", occurrence, issued, now: formatDay(occurrence.due) } as const];
  });
}

function isSame(one: PlanValue, other: PlanValue): boolean {
  if (isSameValue(one, other)) return true; // nearly always
  if (typeof one === "number" || typeof other === "number") return one === other;
  return words(one) === words(other);
}

/** Names of units compare one by one, texts but for spaces. */
function words(value: string | readonly string[] | undefined): string {
  const text = typeof value === "object" ? joinedNames(value) : (value ?? "");
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function shown(value: PlanValue): string {
  if (typeof value === "number") return numberShown(value);
  return typeof value === "object" ? joinedNames(value) : (value ?? "");
}
