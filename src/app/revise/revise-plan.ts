import type { LocalDate } from "../../domain/calendar/local-date";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import { tasksAsRead } from "../../domain/plan/as-read";
import type { Unit } from "../../domain/plan/unit";
import type { AppendixRevision } from "../../domain/plan/revision/appendix-revision";
import { compareAppendix } from "../../domain/plan/revision/compare-appendix";
import { decidedRevision, isKept, revisedPlan, type RevisionDecisions } from "../../domain/plan/revision/revised-plan";
import { failed, ok, type Result } from "../../domain/result";
import { enteredWords } from "../../workbook/plan-change/entered-words";
import { revisionRows } from "../../workbook/plan-change/log-words";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { changePlan } from "../amend/change-plan";
import type { OpenWorkbook } from "../open-workbook";
import { readPlan } from "../read-plan";

/** What loading a corrected version of appendices would change in the open workbook. */
export interface RevisionPreview {
  /** Of the plan that was compared; another one means that somebody changed it meanwhile. */
  readonly fingerprint: string;
  /** One for each corrected appendix, as `corrected` has them. */
  readonly revisions: readonly AppendixRevision[];
  /** Mã of tasks for which anything was entered or adjusted, also in columns of a person's own. */
  readonly withEntries: ReadonlySet<string>;
  /** Leads that the plan does not have yet. */
  readonly newUnits: readonly Unit[];
}

/** Two syncs. Nothing is written. @param corrected the plan that the corrected files give. */
export async function previewRevision(
  workbook: OpenWorkbook,
  corrected: Plan,
): Promise<Result<RevisionPreview, WorkbookProblem>> {
  const read = await readPlan(workbook);
  return read.ok ? ok(previewOf(read.value, corrected)) : read;
}

export interface RevisionOrder {
  readonly preview: RevisionPreview;
  readonly decisions: Omit<RevisionDecisions, "withEntries">;
  /** The day of the log. */
  readonly on: LocalDate;
  /** The file's name, for the log. */
  readonly source: string;
}

export interface PlanRevised {
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
  /** Tasks that the corrected version has no more, and that stay. */
  readonly kept: number;
}

/**
 * Writes the corrected version into the tables where the plan stands: entries stay with their Mã, and a task with entries goes
 * only when the person said so after seeing them. Six syncs, two more the first time, when `Nhật ký` is made.
 */
export async function revisePlan(
  workbook: OpenWorkbook,
  corrected: Plan,
  { preview, decisions: decided, on, source }: RevisionOrder,
): Promise<Result<PlanRevised, WorkbookProblem | PlanChangeProblem>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const book = read.value;
  const now = previewOf(book, corrected);
  const isNewlyEntered = (code: string) => now.withEntries.has(code) && !preview.withEntries.has(code);
  const entered = [...decided.removed.keys()].filter(isNewlyEntered);
  if (now.fingerprint !== preview.fingerprint || entered.length > 0)
    return failed({ kind: "changed-meanwhile", cells: entered });
  const decisions = { ...decided, withEntries: now.withEntries };
  const { plan } = book.metadata;
  const next = revisedPlan({ ...plan, units: [...plan.units, ...now.newUnits] }, now.revisions, decisions);
  const revisions = now.revisions.map((revision) => decidedRevision(revision, decisions));
  const gone = (revision: AppendixRevision) =>
    revision.removed.filter(({ code }) => !isKept(code, revision, decisions));
  const tracked = new Map(book.tracked.tasks.map((task) => [task.task.code, task]));
  const dropped = (revision: AppendixRevision) =>
    gone(revision).map((task) => {
      const row = tracked.get(task.code);
      return { task, entered: row === undefined ? "" : enteredWords(row, book.snapshot) };
    });
  const log = revisions.flatMap((revision) => revisionRows(revision, dropped(revision), on, source));
  const done = await changePlan(workbook, book, { next, adjustments: new Map(), log });
  if (!done.ok) return done;
  const sum = (count: (revision: AppendixRevision) => number) => revisions.reduce((all, one) => all + count(one), 0);
  const droppedTasks = sum((revision) => gone(revision).length);
  return ok({
    changed: sum(({ changed }) => changed.filter(({ columns }) => columns.length > 0).length),
    added: sum(({ added }) => added.length),
    dropped: droppedTasks,
    kept: sum((revision) => revision.removed.length) - droppedTasks,
  });
}

function previewOf({ metadata, tracked, snapshot }: PlanBook, corrected: Plan): RevisionPreview {
  const { plan, fingerprint } = metadata;
  const known = new Set(plan.units.map(({ code }) => code));
  return {
    fingerprint,
    revisions: paired(plan.appendices, corrected.appendices),
    withEntries: new Set(
      tracked.tasks.filter((task) => enteredWords(task, snapshot) !== "").map(({ task }) => task.code),
    ),
    newUnits: corrected.units.filter(({ code }) => !known.has(code)),
  };
}

/** Each corrected appendix with the one of the plan that has most of its tasks; of equal ones the one with its index, then its place. */
function paired(current: readonly Appendix[], corrected: readonly Appendix[]): readonly AppendixRevision[] {
  const pairs = corrected.flatMap((appendix, at) =>
    current.map((one, place) => {
      // The sheet says its title above the table, where a person may have set it right: a corrected version keeps it.
      const revision = compareAppendix(one, { tasks: appendix.tasks, read: readOf(appendix), title: "", index: "" });
      const found = revision.unchanged.length + revision.changed.length;
      return { appendix, one, revision, found, isSameIndex: one.index === appendix.index, isSamePlace: at === place };
    }),
  );
  pairs.sort(
    (a, b) =>
      b.found - a.found ||
      Number(b.isSameIndex) - Number(a.isSameIndex) ||
      Number(b.isSamePlace) - Number(a.isSamePlace),
  );
  const taken = new Set<Appendix>();
  const chosen = pairs.filter(({ appendix, one }) => {
    if (taken.has(appendix) || taken.has(one)) return false;
    taken.add(appendix).add(one);
    return true;
  });
  return corrected.flatMap((appendix) => chosen.find((pair) => pair.appendix === appendix)?.revision ?? []);
}

function readOf(appendix: Appendix): readonly PlanTask[] {
  const read = tasksAsRead(appendix);
  return appendix.tasks.map((task) => read.get(task.code) ?? task);
}
