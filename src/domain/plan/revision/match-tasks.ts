import type { PlanTask } from "../plan";
import { byContent, comparedTasks, type ComparedTask, type TaskMatch, type UncodedTask } from "./compared-task";
import { matchByWords } from "./match-by-words";

/**
 * Which corrected task is which current one: first those with the same words (and number, and field), then the same number in
 * the same field with words that are not too different, then by words alone, the most alike first. One to one. Which rows are
 * matched does not depend on their order, unless rows are the same in everything.
 * @param lastRead what the table said of the current tasks when it was last read, by code: looked at before what they say now,
 * and before tasks that it did not have.
 */
export function matchTasks(
  current: readonly PlanTask[],
  corrected: readonly UncodedTask[],
  lastRead: ReadonlyMap<string, PlanTask>,
): readonly TaskMatch[] {
  const places = [...current.keys()];
  const asRead = (at: number) => lastRead.get(current[at]?.code ?? "");
  let left = comparedAt(places, asRead);
  let leftNow = comparedAt(places, (at) => (asRead(at) === current[at] ? undefined : current[at]));
  let right = comparedTasks(corrected);
  const matches: TaskMatch[] = [];
  const take = (found: readonly TaskMatch[]): void => {
    matches.push(...found);
    const taken = new Set(found.map((match) => match.current));
    left = withoutTaken(left, taken);
    leftNow = withoutTaken(leftNow, taken);
    right = withoutTaken(right, new Set(found.map((match) => match.corrected)));
  };
  for (const step of STEPS) {
    take(matchByKey(left, right, step));
    take(matchByKey(leftNow, right, step));
  }
  take(matchByWords(left, right));
  take(matchByWords(leftNow, right));
  return matches;
}

/** The tasks of these places, without those that are missing. */
function comparedAt(
  places: readonly number[],
  taskAt: (place: number) => UncodedTask | undefined,
): readonly ComparedTask[] {
  const found = places.flatMap((at) => {
    const task = taskAt(at);
    return task === undefined ? [] : [{ at, task }];
  });
  return comparedTasks(found.map(({ task }) => task)).map((one, at) => ({ ...one, at: found[at]?.at ?? at }));
}

interface Step {
  readonly key: (one: ComparedTask) => string;
  /** Rows with the same key may be different tasks ("Báo cáo" twice in a field, both numbered anew). */
  readonly isDoubtfulAmongSeveral: boolean;
}

const STEPS: readonly Step[] = [
  { key: ({ content }) => content, isDoubtfulAmongSeveral: false },
  { key: (one) => keyOf(one, "number", "field", "words", "product"), isDoubtfulAmongSeveral: false },
  { key: (one) => keyOf(one, "number", "field", "words"), isDoubtfulAmongSeveral: true },
  { key: (one) => keyOf(one, "field", "words", "product"), isDoubtfulAmongSeveral: true },
  { key: (one) => keyOf(one, "field", "words"), isDoubtfulAmongSeveral: true },
  { key: (one) => keyOf(one, "number", "words"), isDoubtfulAmongSeveral: true },
  { key: (one) => keyOf(one, "words"), isDoubtfulAmongSeveral: true },
];

function keyOf(one: ComparedTask, ...columns: readonly ("number" | "field" | "words" | "product")[]): string {
  return columns.map((column) => one[column]).join("\n");
}

function matchByKey(left: readonly ComparedTask[], right: readonly ComparedTask[], step: Step): readonly TaskMatch[] {
  const groups = groupedBy(left, step.key);
  return [...groupedBy(right, step.key)].flatMap(([key, news]) => {
    const olds = groups.get(key) ?? [];
    const isDoubtful = step.isDoubtfulAmongSeveral && olds.length + news.length > 2;
    return news.slice(0, olds.length).flatMap((corrected, index) => {
      const current = olds[index];
      if (current === undefined) return [];
      return [
        { current: current.at, corrected: corrected.at, certainty: isDoubtful ? "doubtful" : "sure", similarity: 1 },
      ];
    });
  });
}

/** Each group by what stands in its rows. */
function groupedBy(
  tasks: readonly ComparedTask[],
  key: (one: ComparedTask) => string,
): ReadonlyMap<string, readonly ComparedTask[]> {
  const groups = new Map<string, ComparedTask[]>();
  for (const one of tasks) {
    const itsKey = key(one);
    const group = groups.get(itsKey) ?? [];
    group.push(one);
    groups.set(itsKey, group);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(byContent);
  return groups;
}

function withoutTaken(tasks: readonly ComparedTask[], taken: ReadonlySet<number>): readonly ComparedTask[] {
  return tasks.filter(({ at }) => !taken.has(at));
}
