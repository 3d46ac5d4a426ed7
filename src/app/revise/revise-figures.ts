import type { Appendix, Plan } from "../../domain/plan/plan";
import type { AppendixRevision, ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { decidedRevision, isKept, type ChangeDecisions } from "../../domain/plan/revision/revised-plan";
import type { RevisionPreview } from "./revise-plan";
import { folded } from "../../domain/words/folded";

/** What the person has decided so far, by Mã. */
export interface RevisionAnswers {
  /** Of changed tasks; those that need no answer are corrected. */
  readonly changes: ReadonlyMap<string, ChangeAnswer>;
  readonly removed: ReadonlyMap<string, "keep" | "drop">;
}

/** `corrected`: the same task, as the corrected version has it. `current`: the same, as the workbook has it. `other`: another task. */
export type ChangeAnswer = "corrected" | "current" | "other";

export const NO_ANSWERS: RevisionAnswers = { changes: new Map(), removed: new Map() };

/** How many tasks of an appendix there are of each kind, as the person has decided. */
export interface RevisionFigures {
  readonly unchanged: number;
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
  /** Gone from the corrected version, but kept. */
  readonly kept: number;
  /** In need of an answer, and not answered. */
  readonly open: number;
}

/** What the person has answered, as the revision takes it. */
export function changeDecisions({ changes }: RevisionAnswers): ChangeDecisions {
  const answered = (answer: ChangeAnswer) =>
    new Set([...changes].filter(([, one]) => one === answer).map(([code]) => code));
  return { split: answered("other"), stay: answered("current") };
}

/** The changed tasks of which nothing but a person can say what becomes of them. */
export function tasksInDoubt({ changed }: AppendixRevision): readonly ChangedTask[] {
  return changed.filter(isInDoubt);
}

/** What can be answered of a changed task; what was entered for it is a reason to look whether it is another. */
export function changeAnswers({ certainty, columns }: ChangedTask, hasEntries: boolean): readonly ChangeAnswer[] {
  return [
    "corrected",
    ...(columns.length > 0 ? (["current"] as const) : []),
    ...(certainty === "doubtful" || hasEntries ? (["other"] as const) : []),
  ];
}

function isInDoubt({ certainty, contested }: ChangedTask): boolean {
  return certainty === "doubtful" || contested.length > 0;
}

/** The revision as the person has decided. */
export function answeredRevision(revision: AppendixRevision, answers: RevisionAnswers): AppendixRevision {
  return decidedRevision(revision, changeDecisions(answers));
}

export function revisionFigures(
  revision: AppendixRevision,
  { withEntries }: RevisionPreview,
  answers: RevisionAnswers,
): RevisionFigures {
  const { unchanged, changed, added, removed } = answeredRevision(revision, answers);
  const decisions = { withEntries, removed: answers.removed };
  const kept = removed.filter(({ code }) => isKept(code, revision, decisions)).length;
  const known = changed.filter((change) => !isInDoubt(change) || answers.changes.has(change.before.code));
  const differing = known.filter(({ columns }) => columns.length > 0).length;
  return {
    unchanged: unchanged.length + known.length - differing,
    changed: differing,
    added: added.length,
    dropped: removed.length - kept,
    kept,
    open: changed.length - known.length,
  };
}

/** Tasks in doubt without an answer. */
export function openTasks({ revisions }: RevisionPreview, { changes }: RevisionAnswers): number {
  return revisions.flatMap(tasksInDoubt).filter(({ before }) => !changes.has(before.code)).length;
}

/** As the person has decided, every task stays as it is. */
export function changesNothing(preview: RevisionPreview, answers: RevisionAnswers): boolean {
  return preview.revisions
    .map((revision) => revisionFigures(revision, preview, answers))
    .every(({ changed, added, dropped, open }) => changed + added + dropped + open === 0);
}

/** No task differs. */
export function isSamePlan({ revisions }: RevisionPreview): boolean {
  return revisions.every(
    ({ changed, added, removed }) => changed.length === 0 && added.length === 0 && removed.length === 0,
  );
}

/** Appendices of the corrected version that no appendix of the plan stands for: they are not taken. */
export function appendicesLeftOut({ revisions }: RevisionPreview, corrected: Plan): readonly Appendix[] {
  const isTaken = ({ tasks }: Appendix) =>
    revisions.some(
      (revision) =>
        revision.read.length === tasks.length && revision.read.every(({ task }, at) => task === tasks[at]?.task),
    );
  return corrected.appendices.filter((appendix) => !isTaken(appendix));
}

/** Appendices of the plan that the corrected version says nothing of: they stay. */
export function appendicesUntouched({ revisions }: RevisionPreview, plan: Plan): readonly Appendix[] {
  return plan.appendices.filter(({ id }) => revisions.every(({ appendix }) => appendix !== id));
}

/** The same department's plan of the same year, with tasks in common: most likely a corrected version of it. */
export function isCorrectedVersion({ revisions }: RevisionPreview, plan: Plan, corrected: Plan): boolean {
  const shared = revisions.some(({ unchanged, changed }) => unchanged.length + changed.length > 0);
  return shared && plan.year === corrected.year && folded(plan.issuer) === folded(corrected.issuer);
}
