import { excelNumberOfDay } from "../../src/domain/calendar/excel-day";
import { plannedDays, type PlannedDays } from "../../src/domain/deadline/planned-days";
import type { Plan } from "../../src/domain/plan/plan";
import { NO_ADJUSTMENT, type Progress } from "../../src/domain/progress/progress";
import type { Schedule, TrackedOccurrence, TrackedPlan } from "../../src/domain/progress/tracked-task";
import type { TypedEntries, TypedTaskEntry, TypedValue } from "../../src/domain/progress/typed-entries";
import { dayIn, numberIn, statusIn, textIn } from "../../src/workbook/reading/read-cells";
import type { CellValue } from "../../src/workbook/sheet-spec";

/** The plan as the checks see it once `typed` is in the cells of a new workbook. */
export function trackedSample(plan: Plan, typed: TypedEntries): TrackedPlan {
  let occurrenceRow = 0;
  const tasks = plan.appendices.flatMap((appendix) =>
    appendix.tasks.map((task, row) => {
      const planned = plannedDays(task.deadlineText, plan);
      const several = planned.days.length > 1 ? planned.days : [];
      const occurrences = several.map(({ written, due, label }): TrackedOccurrence => {
        const entry = typed.occurrences.find((one) => one.code === task.code && one.due === written);
        return {
          row: occurrenceRow++,
          code: task.code,
          label,
          due,
          completedOn: dayIn(cell(entry?.completedOn)),
          result: textIn(cell(entry?.result)),
          evidence: textIn(cell(entry?.evidence)),
        };
      });
      return {
        appendix: appendix.id,
        table: appendix.tableName,
        row,
        task,
        schedule: scheduleOf(planned),
        adjustment: NO_ADJUSTMENT,
        progress: progressOf(typed.entries.find((entry) => entry.code === task.code)),
        occurrences,
      };
    }),
  );
  return { plan, tasks, strays: [], missing: [] };
}

function scheduleOf({ deadline, days }: PlannedDays): Schedule {
  if (days.length > 1) return { kind: "several", times: days.length };
  if (days[0] !== undefined) return { kind: "single", due: days[0].due };
  return { kind: deadline.kind === "ongoing" ? "ongoing" : "none" };
}

function progressOf(entry: TypedTaskEntry | undefined): Progress {
  return {
    status: statusIn(cell(entry?.status)),
    percent: numberIn(cell(entry?.percent)),
    completedOn: dayIn(cell(entry?.completedOn)),
    result: textIn(cell(entry?.result)),
    evidence: textIn(cell(entry?.evidence)),
    shortcoming: textIn(cell(entry?.shortcoming)),
    proposal: textIn(cell(entry?.proposal)),
    selfScore: numberIn(cell(entry?.selfScore)),
    expectedOn: dayIn(cell(entry?.expectedOn)),
    officer: textIn(cell(entry?.officer)),
    updatedOn: dayIn(cell(entry?.updatedOn)),
    note: textIn(cell(entry?.note)),
  };
}

function cell(value: TypedValue | undefined): CellValue {
  return typeof value === "object" ? excelNumberOfDay(value.day) : (value ?? "");
}
