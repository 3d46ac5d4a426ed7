import type { DeadlineContext, DeadlineKind } from "../deadline/deadline";
import { readDeadline } from "../deadline/read-deadline";
import type { DoubtKind } from "./doubt";
import type { ImportedAppendix, SkipReason } from "./imported-appendix";
import { remembered } from "../words/remembered";

/** How much was read of an appendix, in numbers. Counts of nothing are left out of the lists. */
export interface ImportSummary {
  /** Rows of the source: those of headings, groups and tasks, and the skipped ones, together. */
  readonly rows: number;
  readonly headingRows: number;
  readonly groups: number;
  /** More than `groups` where the words of one go on in the next row, fewer where groups stand above their tables. */
  readonly groupRows: number;
  readonly tasks: number;
  /** More than `tasks` where a task takes several rows. */
  readonly taskRows: number;
  readonly skippedRows: number;
  /** Adds up to `tasks`. */
  readonly deadlines: readonly Counted<DeadlineKind | "none">[];
  /** Adds up to `skippedRows`. */
  readonly skipped: readonly Counted<SkipReason>[];
  readonly doubts: readonly Counted<DoubtKind>[];
  readonly leads: number;
}

export interface Counted<Kind> {
  readonly kind: Kind;
  readonly count: number;
}

/** @param context says what "Quý III" without a year and "trước ngày X" mean in this plan. */
export function importSummary(read: ImportedAppendix, context: DeadlineContext): ImportSummary {
  const { headingRows, groups, tasks, skipped, doubts, units } = read;
  const kindOf = remembered((text) => (text === "" ? "none" : readDeadline(text, context).kind));
  const groupRows = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const taskRows = tasks.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    rows: headingRows.length + groupRows + taskRows + skipped.length,
    headingRows: headingRows.length,
    groups: groups.length,
    groupRows,
    tasks: tasks.length,
    taskRows,
    skippedRows: skipped.length,
    deadlines: counted(tasks.map(({ deadlineText }) => kindOf(deadlineText))),
    skipped: counted(skipped.map(({ reason }) => reason)),
    doubts: counted(doubts.map(({ kind }) => kind)),
    leads: units.filter(({ asLead }) => asLead.length > 0).length,
  };
}

/** The most frequent first; of equal ones the one met first. */
function counted<Kind>(kinds: readonly Kind[]): readonly Counted<Kind>[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((one, other) => other.count - one.count);
}
