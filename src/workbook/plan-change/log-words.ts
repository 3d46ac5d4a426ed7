import { formatDay } from "../../domain/calendar/local-date";
import type { AmendmentKind } from "../../domain/plan/amendment/amendment";
import type { LogEntry } from "../../domain/plan/amendment/log-entry";
import type { AppendixRevision } from "../../domain/plan/revision/appendix-revision";
import { planValueWords, type PlanColumn } from "../../domain/plan/plan-columns";
import type { Plan, PlanTask } from "../../domain/plan/plan";
import type { LocalDate } from "../../domain/calendar/local-date";
import { headingOf } from "../columns/appendix-columns";
import type { LogRow } from "../sheets/log-sheet";

/** What `Nhật ký` calls each kind of change. */
export const AMENDMENT_WORDS: Readonly<Record<AmendmentKind, string>> = {
  "change-deadline": "Gia hạn",
  "take-out": "Đưa ra khỏi kế hoạch",
  "put-back": "Bỏ điều chỉnh",
  "add-task": "Bổ sung nhiệm vụ",
  "correct-text": "Sửa nội dung",
  "hand-over": "Chuyển đơn vị",
};

export const REVISION_WORDS = {
  changed: "Nạp bản sửa: sửa",
  added: "Nạp bản sửa: thêm",
  dropped: "Nạp bản sửa: bỏ",
} as const;

/** A line of the log as it stands in the sheet. @param plan names the units. */
export function amendmentRow(entry: LogEntry, plan: Plan): LogRow {
  const { day, what, code, column, tasks = [], before, after, document } = entry;
  const isUnit = what === "hand-over";
  return {
    on: day,
    what: AMENDMENT_WORDS[what],
    code: isUnit ? "" : code,
    part: isUnit ? `${tasks.length} nhiệm vụ: ${tasks.join(", ")}` : column === undefined ? "" : headingOf(column),
    before: isUnit ? unitWords(before, code, plan) : before,
    after,
    source: document,
  };
}

/** A task that goes with its row, and what was entered in it, so that it could be typed again. */
export interface DroppedTask {
  readonly task: PlanTask;
  /** `enteredWords` of it; empty when nothing was entered. */
  readonly entered: string;
}

/**
 * One row for each cell that a corrected version changed, each task that it added, and each that went.
 * @param dropped those of `removed` that do not stay.
 * @param source the file's name.
 */
export function revisionRows(
  { changed, added }: AppendixRevision,
  dropped: readonly DroppedTask[],
  on: LocalDate,
  source: string,
): readonly LogRow[] {
  const row = (what: string, code: string, part: string, before: string, after: string): LogRow => ({
    on,
    what,
    code,
    part,
    before,
    after,
    source,
  });
  return [
    ...changed.flatMap(({ before: { code }, columns }) =>
      columns.map(({ column, before, after }) =>
        row(REVISION_WORDS.changed, code, headingOf(column), planValueWords(before), planValueWords(after)),
      ),
    ),
    ...added.map((task) => row(REVISION_WORDS.added, task.code, "", "", taskWords(task))),
    ...dropped.map(({ task, entered }) =>
      row(
        REVISION_WORDS.dropped,
        task.code,
        "",
        [taskWords(task), entered].filter((words) => words !== "").join("\n"),
        "",
      ),
    ),
  ];
}

const WHOLE_TASK = ["number", "field", "task", "product", "deadlineText", "leads", "coordinators"] as const;

/** All that the plan says of a task, so that a dropped one could be written again. */
function taskWords(task: PlanTask): string {
  return WHOLE_TASK.map((column: PlanColumn) => [headingOf(column), planValueWords(task[column])] as const)
    .filter(([, words]) => words !== "")
    .map(([title, words]) => `${title}: ${words}`)
    .join("\n");
}

/** `Phòng Kinh tế ngành (đến 31/08/2025)` */
function unitWords(shortName: string, code: string, { units }: Plan): string {
  const validTo = units.find((unit) => unit.code === code)?.validTo;
  return validTo === undefined ? shortName : `${shortName} (đến ${formatDay(validTo)})`;
}
