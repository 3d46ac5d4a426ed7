import { newCodes } from "../new-codes";
import { columnChanges, type PlanColumn } from "../plan-columns";
import type { Appendix, PlanTask } from "../plan";
import type { AppendixRevision, ChangedTask } from "./appendix-revision";
import type { UncodedTask } from "./compared-task";
import { matchTasks } from "./match-tasks";

/** A corrected version as it was read; codes in it mean nothing. An empty title or index is not known, and stays. */
export interface CorrectedAppendix {
  readonly index: string;
  readonly title: string;
  readonly tasks: readonly UncodedTask[];
}

/**
 * What a corrected version of an appendix changes. Tasks found again keep their codes; new ones get codes that no task of the
 * appendix ever had. A column that the corrected version does not have at all (points, often) stays as it is.
 */
export function compareAppendix(current: Appendix, corrected: CorrectedAppendix): AppendixRevision {
  const matches = matchTasks(current.tasks, corrected.tasks);
  const matchOf = new Map(matches.map((match) => [match.corrected, match]));
  const codes = newCodes(current, corrected.tasks.length - matches.length).values();
  const unsaid = columnsNotIn(corrected.tasks);
  const unchanged: PlanTask[] = [];
  const changed: ChangedTask[] = [];
  const added: PlanTask[] = [];
  const tasks = corrected.tasks.map((task, at) => {
    const match = matchOf.get(at);
    const before = match && current.tasks[match.current];
    if (match === undefined || before === undefined) {
      const isNew = planTask(codes.next().value ?? "", task);
      added.push(isNew);
      return isNew;
    }
    const after = planTask(before.code, { ...task, ...valuesOf(unsaid, before) });
    const columns = columnChanges(before, after);
    const { certainty, similarity } = match;
    if (columns.length === 0 && certainty === "sure") unchanged.push(before);
    else changed.push({ before, after, columns, certainty, similarity });
    return columns.length === 0 ? before : after;
  });
  const matched = new Set(matches.map((match) => match.current));
  return {
    appendix: current.id,
    current,
    corrected: { ...current, index: corrected.index || current.index, title: corrected.title || current.title, tasks },
    unchanged,
    changed,
    added,
    removed: current.tasks.filter((_task, at) => !matched.has(at)),
  };
}

/** The plan's columns of a task that was read, and nothing else that the reading left on it. */
function planTask(code: string, read: UncodedTask): PlanTask {
  const { number, field, task, product, deadlineText, leads, coordinators } = read;
  return { code, number, field, task, product, deadlineText, leads, coordinators, ...valuesOf(OPTIONAL, read) };
}

const OPTIONAL = [
  "criterion",
  "subCriterion",
  "provincialNumber",
  "leader",
  "maximumPoints",
  "lastYearPoints",
] as const satisfies readonly PlanColumn[];
type OptionalColumn = (typeof OPTIONAL)[number];

function columnsNotIn(tasks: readonly UncodedTask[]): readonly OptionalColumn[] {
  return OPTIONAL.filter((column) => tasks.every((task) => (task[column] ?? "") === ""));
}

/** Without those that are missing. */
function valuesOf(columns: readonly OptionalColumn[], task: UncodedTask): Pick<UncodedTask, OptionalColumn> {
  const filled = columns.filter((column) => task[column] !== undefined);
  return Object.fromEntries(filled.map((column) => [column, task[column]] as const));
}
