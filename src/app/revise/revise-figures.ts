import type { Appendix, Plan } from "../../domain/plan/plan";
import type { AppendixRevision, ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { isKept, withSplits } from "../../domain/plan/revision/revised-plan";
import type { RevisionPreview } from "./revise-plan";

/** What the person has decided so far, by Mã. */
export interface RevisionAnswers {
  /** Of doubtful tasks: the corrected one is the same, or another. */
  readonly matches: ReadonlyMap<string, "same" | "other">;
  readonly removed: ReadonlyMap<string, "keep" | "drop">;
}

export const NO_ANSWERS: RevisionAnswers = { matches: new Map(), removed: new Map() };

/** How many tasks of an appendix there are of each kind, as the person has decided. */
export interface RevisionFigures {
  readonly unchanged: number;
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
  /** Gone from the corrected version, but kept. */
  readonly kept: number;
  /** Doubtful and not answered. */
  readonly open: number;
}

/** The corrected tasks that the person says are others. */
export function splitOf({ matches }: RevisionAnswers): ReadonlySet<string> {
  return new Set([...matches].filter(([, match]) => match === "other").map(([code]) => code));
}

export function doubtfulTasks({ changed }: AppendixRevision): readonly ChangedTask[] {
  return changed.filter(({ certainty }) => certainty === "doubtful");
}

/** The revision as the person has decided. */
export function decidedRevision(revision: AppendixRevision, answers: RevisionAnswers): AppendixRevision {
  return withSplits(revision, splitOf(answers));
}

export function revisionFigures(
  revision: AppendixRevision,
  { withEntries }: RevisionPreview,
  answers: RevisionAnswers,
): RevisionFigures {
  const { unchanged, changed, added, removed } = decidedRevision(revision, answers);
  const decisions = { withEntries, split: splitOf(answers), removed: answers.removed };
  const kept = removed.filter(({ code }) => isKept(code, decisions)).length;
  const known = changed.filter(({ certainty, before }) => certainty === "sure" || answers.matches.has(before.code));
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

/** Doubtful tasks without an answer. */
export function openTasks({ revisions }: RevisionPreview, { matches }: RevisionAnswers): number {
  return revisions.flatMap(doubtfulTasks).filter(({ before }) => !matches.has(before.code)).length;
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
        revision.corrected.tasks.length === tasks.length &&
        revision.corrected.tasks.every(({ task }, at) => task === tasks[at]?.task),
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

function folded(words: string): string {
  return words.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
