import { newCodes } from "../new-codes";
import type { Appendix, Plan, PlanTask } from "../plan";
import type { AppendixRevision } from "./appendix-revision";

/** What the Office decides of a revision; by code. */
export interface RevisionDecisions {
  /** Tasks for which anything was entered. */
  readonly withEntries: ReadonlySet<string>;
  /** Changed tasks that are another task: the old one is removed and the corrected one added under a new code. */
  readonly split: ReadonlySet<string>;
  /** What becomes of removed tasks; where nothing was decided, those with entries are kept, the others dropped. */
  readonly removed: ReadonlyMap<string, "keep" | "drop">;
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
      return revision === undefined ? appendix : revisedAppendix(withSplits(revision, decisions.split), decisions);
    }),
  };
}

/** The revision when the Office says of these changed tasks that the corrected one is another. */
export function withSplits(revision: AppendixRevision, split: ReadonlySet<string>): AppendixRevision {
  const { current, corrected } = revision;
  const apart = revision.changed.filter(({ before }) => split.has(before.code));
  if (apart.length === 0) return revision;
  const everUsed: Appendix = { ...current, tasks: [...current.tasks, ...revision.added] };
  const codes = newCodes(everUsed, apart.length);
  const others = new Map(apart.map(({ after }, at) => [after.code, { ...after, code: codes[at] ?? "" }]));
  const tasks = corrected.tasks.map((task) => others.get(task.code) ?? task);
  const isNew = new Set([...revision.added, ...others.values()].map(({ code }) => code));
  const isRemoved = new Set([...revision.removed.map(({ code }) => code), ...others.keys()]);
  return {
    ...revision,
    corrected: { ...corrected, tasks },
    changed: revision.changed.filter((one) => !apart.includes(one)),
    added: tasks.filter(({ code }) => isNew.has(code)),
    removed: current.tasks.filter(({ code }) => isRemoved.has(code)),
  };
}

/** Whether a removed task stays in the plan. */
export function isKept(code: string, { removed, withEntries }: RevisionDecisions): boolean {
  return (removed.get(code) ?? (withEntries.has(code) ? "keep" : "drop")) === "keep";
}

function revisedAppendix({ current, corrected, removed }: AppendixRevision, decisions: RevisionDecisions): Appendix {
  const kept = new Set(removed.filter(({ code }) => isKept(code, decisions)).map(({ code }) => code));
  const retired = removed.filter(({ code }) => !kept.has(code)).map(({ code }) => code);
  const retiredCodes = [...(current.retiredCodes ?? []), ...retired];
  return {
    ...corrected,
    tasks: withKept(current.tasks, corrected.tasks, kept),
    ...(retiredCodes.length === 0 ? {} : { retiredCodes }),
  };
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
