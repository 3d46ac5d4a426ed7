import { withTasksAsRead } from "../as-read";
import { newCodes } from "../new-codes";
import type { Appendix, Plan, PlanTask } from "../plan";
import type { AppendixRevision } from "./appendix-revision";

/** What the Office decides of a revision; by code. */
export interface RevisionDecisions extends ChangeDecisions {
  /** Tasks for which anything was entered. */
  readonly withEntries: ReadonlySet<string>;
  /** What becomes of removed tasks; where nothing was decided, those with entries and the Office's own are kept, the others dropped. */
  readonly removed: ReadonlyMap<string, "keep" | "drop">;
}

/** What the Office decides of changed tasks; by code. */
export interface ChangeDecisions {
  /** Those that are another task: the old one is removed and the corrected one added under a new code. */
  readonly split: ReadonlySet<string>;
  /** Those that stay as they are in the workbook. */
  readonly stay: ReadonlySet<string>;
}

/**
 * The plan with its appendices corrected. A kept task follows the task it followed before. Codes of dropped tasks are retired.
 * @param plan its units must have those that the corrected appendices name.
 */
export function revisedPlan(plan: Plan, revisions: readonly AppendixRevision[], decisions: RevisionDecisions): Plan {
  return {
    ...plan,
    appendices: plan.appendices.map((appendix) => {
      const revision = revisions.find((one) => one.appendix === appendix.id);
      return revision === undefined ? appendix : revisedAppendix(decidedRevision(revision, decisions), decisions);
    }),
  };
}

/** The revision when the Office says of changed tasks that the corrected one is another, or that they stay. */
export function decidedRevision(revision: AppendixRevision, { split, stay }: ChangeDecisions): AppendixRevision {
  return withStaying(withSplits(revision, split), stay);
}

function withSplits(revision: AppendixRevision, split: ReadonlySet<string>): AppendixRevision {
  const { current, corrected, read } = revision;
  const apart = revision.changed.filter(({ before }) => split.has(before.code));
  if (apart.length === 0) return revision;
  const everUsed: Appendix = { ...current, tasks: [...current.tasks, ...revision.added] };
  const codes = newCodes(everUsed, apart.length);
  const codeOf = new Map(apart.map(({ before }, at) => [before.code, codes[at] ?? ""]));
  const others = new Map(apart.map(({ said }) => [said.code, { ...said, code: codeOf.get(said.code) ?? "" }]));
  const tasks = corrected.tasks.map((task) => others.get(task.code) ?? task);
  const isNew = new Set([...revision.added, ...others.values()].map(({ code }) => code));
  const isRemoved = new Set([...revision.removed.map(({ code }) => code), ...others.keys()]);
  return {
    ...revision,
    corrected: { ...corrected, tasks },
    read: read.map((task) => ({ ...task, code: codeOf.get(task.code) ?? task.code })),
    changed: revision.changed.filter((one) => !apart.includes(one)),
    added: tasks.filter(({ code }) => isNew.has(code)),
    removed: current.tasks.filter(({ code }) => isRemoved.has(code)),
  };
}

function withStaying(revision: AppendixRevision, stay: ReadonlySet<string>): AppendixRevision {
  const staying = revision.changed.filter(({ before }) => stay.has(before.code));
  if (staying.length === 0) return revision;
  const asIs = new Map(staying.map(({ before }) => [before.code, before]));
  const isUnchanged = new Set([...revision.unchanged.map(({ code }) => code), ...asIs.keys()]);
  const tasks = revision.corrected.tasks.map((task) => asIs.get(task.code) ?? task);
  return {
    ...revision,
    corrected: { ...revision.corrected, tasks },
    unchanged: tasks.filter(({ code }) => isUnchanged.has(code)),
    changed: revision.changed.filter((one) => !staying.includes(one)),
  };
}

/** Whether a removed task stays in the plan. */
export function isKept(
  code: string,
  { own }: Pick<AppendixRevision, "own">,
  { removed, withEntries }: Pick<RevisionDecisions, "removed" | "withEntries">,
): boolean {
  return (removed.get(code) ?? (withEntries.has(code) || own.has(code) ? "keep" : "drop")) === "keep";
}

function revisedAppendix(revision: AppendixRevision, decisions: RevisionDecisions): Appendix {
  const { current, corrected, removed, read } = revision;
  const kept = new Set(removed.filter(({ code }) => isKept(code, revision, decisions)).map(({ code }) => code));
  const retired = removed.filter(({ code }) => !kept.has(code)).map(({ code }) => code);
  const retiredCodes = [...(current.retiredCodes ?? []), ...retired];
  return withTasksAsRead(
    {
      ...corrected,
      tasks: withKept(current.tasks, corrected.tasks, kept),
      ...(retiredCodes.length === 0 ? {} : { retiredCodes }),
    },
    new Map(read.map((task) => [task.code, task])),
  );
}

function withKept(
  before: readonly PlanTask[],
  after: readonly PlanTask[],
  kept: ReadonlySet<string>,
): readonly PlanTask[] {
  const stays = new Set(after.map(({ code }) => code));
  const followers = new Map<string | undefined, PlanTask[]>();
  let last: string | undefined;
  for (const task of before) {
    if (kept.has(task.code)) followers.set(last, [...(followers.get(last) ?? []), task]);
    else if (stays.has(task.code)) last = task.code;
  }
  return [...(followers.get(undefined) ?? []), ...after.flatMap((task) => [task, ...(followers.get(task.code) ?? [])])];
}
