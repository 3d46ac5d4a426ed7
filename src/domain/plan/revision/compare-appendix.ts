import { tasksAsRead } from "../as-read";
import { newCodes } from "../new-codes";
import { columnChanges, isSameValue, PLAN_COLUMNS, type PlanColumn } from "../plan-columns";
import type { Appendix, PlanTask } from "../plan";
import type { AppendixRevision, ChangedTask } from "./appendix-revision";
import type { UncodedTask } from "./compared-task";
import { matchTasks } from "./match-tasks";

/** A corrected version as it was read; codes in it mean nothing. An empty title or index is not known, and stays. */
export interface CorrectedAppendix {
  readonly index: string;
  readonly title: string;
  readonly tasks: readonly UncodedTask[];
  /** The tasks as the table has them, before cells were put right while loading; the same as `tasks` when missing. */
  readonly read?: readonly UncodedTask[] | undefined;
}

/**
 * What a corrected version of an appendix changes. Tasks found again keep their codes; new ones get codes that no task of the
 * appendix ever had. A column that the corrected version does not have at all (points, often) stays as it is, and so does a cell
 * that was changed in the workbook while the table still says what it said when it was last read.
 */
export function compareAppendix(current: Appendix, corrected: CorrectedAppendix): AppendixRevision {
  const lastRead = tasksAsRead(current);
  const matches = matchTasks(current.tasks, corrected.tasks, lastRead);
  const matchOf = new Map(matches.map((match) => [match.corrected, match]));
  const codes = newCodes(current, corrected.tasks.length - matches.length).values();
  const unsaid = columnsNotIn(corrected.tasks);
  const unchanged: PlanTask[] = [];
  const changed: ChangedTask[] = [];
  const added: PlanTask[] = [];
  const read: PlanTask[] = [];
  const inTable = (at: number, task: PlanTask): PlanTask => {
    const its = corrected.read?.[at];
    return its === undefined ? task : planTask(task.code, { ...its, ...valuesOf(unsaid, task) });
  };
  const tasks = corrected.tasks.map((task, at) => {
    const match = matchOf.get(at);
    const before = match && current.tasks[match.current];
    if (match === undefined || before === undefined) {
      const isNew = planTask(codes.next().value ?? "", task);
      added.push(isNew);
      read.push(inTable(at, isNew));
      return isNew;
    }
    const said = planTask(before.code, { ...task, ...valuesOf(unsaid, before) });
    read.push(inTable(at, said));
    const base = lastRead.get(before.code);
    const after = base === undefined ? said : withOwnChanges(said, before, base);
    const columns = columnChanges(before, after);
    const contested =
      base === undefined ? [] : columns.flatMap(({ column }) => (differ(column, before, base) ? column : []));
    const { certainty, similarity } = match;
    if (columns.length === 0 && certainty === "sure") unchanged.push(before);
    else changed.push({ before, after, said, columns, contested, certainty, similarity });
    return columns.length === 0 ? before : after;
  });
  const matched = new Set(matches.map((match) => match.current));
  const removed = current.tasks.filter((_task, at) => !matched.has(at));
  return {
    appendix: current.id,
    current,
    corrected: { ...current, index: corrected.index || current.index, title: corrected.title || current.title, tasks },
    read,
    unchanged,
    changed,
    added,
    removed,
    own: new Set(removed.filter(({ code }) => !lastRead.has(code)).map(({ code }) => code)),
  };
}

/** `said` with the words of the workbook wherever the table still says what it said. @param base what the table said. */
function withOwnChanges(said: PlanTask, before: PlanTask, base: PlanTask): PlanTask {
  const own = PLAN_COLUMNS.filter((column) => differ(column, before, base) && !differ(column, said, base));
  return { ...said, ...Object.fromEntries(own.map((column) => [column, before[column]] as const)) };
}

function differ(column: PlanColumn, one: PlanTask, other: PlanTask): boolean {
  return !isSameValue(one[column], other[column]);
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
