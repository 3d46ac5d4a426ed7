import { isSameValue } from "../plan-columns";
import { byContent, type ComparedTask, type TaskMatch } from "./compared-task";
import { tellingWords } from "./telling-words";
import { featureReader, similarity, type Features } from "./word-features";

/**
 * Similarity of the words, and the bonus of the place, from which two tasks are one, and from which they may be. Chosen so that
 * different tasks of real plans are hardly ever sure, and edited ones are at least doubtful. Never sure are two that differ in
 * words that tell tasks apart.
 */
const SURE = 0.75;
const DOUBTFUL = 0.5;
/** The same number in the same field says as much as this share of the words. */
const SAME_PLACE = 0.25;
/** Decides between tasks with words equally alike. */
const SAME_COLUMN = 0.01;
const DECIDING_COLUMNS = ["field", "product", "deadlineText", "leads"] as const;

/** How many tasks one is compared with, and how many of them are remembered: enough to find its like, few enough for 5,000 rows. */
const MOST_COMPARED = 200;
const MOST_REMEMBERED = 20;

interface WordedTask extends ComparedTask {
  readonly features: Features;
  /** Number and field, for "the same number in the same field"; empty without a number. */
  readonly place: string;
}

interface Pair {
  readonly current: WordedTask;
  readonly corrected: WordedTask;
  readonly similarity: number;
  readonly isSure: boolean;
  /** The greatest is matched first. */
  readonly likeness: number;
}

/** The pairs whose words are alike, one to one, the most alike first. */
export function matchByWords(
  current: readonly ComparedTask[],
  corrected: readonly ComparedTask[],
): readonly TaskMatch[] {
  const featuresOf = featureReader();
  const worded = (one: ComparedTask): WordedTask => ({
    ...one,
    features: featuresOf(one.words),
    place: one.number === "" ? "" : `${one.number}\n${one.field}`,
  });
  const candidatesOf = candidateFinder(current.map(worded));
  const pairs = corrected.map(worded).flatMap((task) => {
    const its = candidatesOf(task).flatMap((candidate) => pairOf(candidate, task) ?? []);
    return its.sort(byLikeness).slice(0, MOST_REMEMBERED);
  });
  const tellsApart = tellingWords(unitNames([...current, ...corrected]));
  const taken = new Set<WordedTask>();
  return pairs.sort(byLikeness).flatMap((pair) => {
    if (taken.has(pair.current) || taken.has(pair.corrected)) return [];
    taken.add(pair.current).add(pair.corrected);
    const { current: before, corrected: after, similarity: alike } = pair;
    const isSure = pair.isSure && !tellsApart(before.task.task, after.task.task);
    return [{ current: before.at, corrected: after.at, similarity: alike, certainty: isSure ? "sure" : "doubtful" }];
  });
}

/** @returns `undefined` when they are not alike. */
function pairOf(current: WordedTask, corrected: WordedTask): Pair | undefined {
  const alike = similarity(current.features, corrected.features);
  const said = alike + (current.place !== "" && current.place === corrected.place ? SAME_PLACE : 0);
  if (said < DOUBTFUL) return undefined;
  const same = DECIDING_COLUMNS.filter((column) => isSameValue(current.task[column], corrected.task[column])).length;
  return { current, corrected, similarity: alike, isSure: said >= SURE, likeness: said + same * SAME_COLUMN };
}

function unitNames(tasks: readonly ComparedTask[]): ReadonlySet<string> {
  return new Set(tasks.flatMap(({ task: { leads, coordinators } }) => [...leads, ...coordinators]));
}

/** The order does not depend on where the rows stand, unless rows are the same in everything. */
function byLikeness(one: Pair, other: Pair): number {
  return (
    other.likeness - one.likeness || byContent(one.current, other.current) || byContent(one.corrected, other.corrected)
  );
}

/** Finds the tasks that share words with one: in a long appendix only rare words, and those in the same place. */
function candidateFinder(current: readonly WordedTask[]): (task: WordedTask) => readonly WordedTask[] {
  if (current.length <= MOST_COMPARED) return () => current;
  const withFeature = new Map<number, WordedTask[]>();
  const atPlace = new Map<string, WordedTask[]>();
  for (const one of current) {
    for (const feature of one.features) addTo(withFeature, feature, one);
    if (one.place !== "") addTo(atPlace, one.place, one);
  }
  return ({ features, place }) => {
    const lists = [atPlace.get(place) ?? [], ...features.map((feature) => withFeature.get(feature) ?? [])];
    const longest = longestTaken(lists.map((list) => list.length));
    return [...new Set(lists.filter((list) => list.length <= longest).flat())];
  };
}

/** Up to which length lists are taken, so that all of them have no more than `MOST_COMPARED`: lists of one length all or none. */
function longestTaken(lengths: readonly number[]): number {
  const ascending = [...lengths].sort((one, other) => one - other);
  let sum = 0;
  for (const length of ascending) {
    sum += length;
    if (sum > MOST_COMPARED) return length - 1;
  }
  return ascending.at(-1) ?? 0;
}

function addTo<Key>(lists: Map<Key, WordedTask[]>, key: Key, task: WordedTask): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [task]);
  else list.push(task);
}
