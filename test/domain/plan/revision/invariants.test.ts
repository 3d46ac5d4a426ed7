import fc from "fast-check";
import type { AppendixRevision } from "../../../../src/domain/plan/revision/appendix-revision";
import { compareAppendix } from "../../../../src/domain/plan/revision/compare-appendix";
import { anyAppendix, longAppendix, withWordsEdited } from "./appendices";

test("An appendix compared with itself has nothing changed", () => {
  fc.assert(
    fc.property(anyAppendix(), (appendix) => {
      const revision = compareAppendix(appendix, appendix);
      expect(revision).toMatchObject({ changed: [], added: [], removed: [], unchanged: appendix.tasks });
      expect(revision.corrected).toEqual(appendix);
    }),
  );
});

test("Every task stands in exactly one place, under a code of its own", () => {
  fc.assert(
    fc.property(anyAppendix(), anyAppendix(), (current, corrected) => {
      const revision = compareAppendix(current, corrected);
      const { unchanged, changed, added, removed } = revision;
      const found = [...unchanged, ...changed.map(({ before }) => before)].map(({ code }) => code);
      expect([...found, ...codesOf(removed)].sort()).toEqual(codesOf(current.tasks).sort());
      expect([...found, ...codesOf(added)].sort()).toEqual(codesOf(revision.corrected.tasks).sort());
      expect(revision.corrected.tasks).toHaveLength(corrected.tasks.length);
      expect(new Set(codesOf([...revision.corrected.tasks, ...removed])).size).toBe(
        corrected.tasks.length + removed.length,
      );
    }),
  );
});

test("The order of the rows does not matter to the codes of tasks that are found again", () => {
  const shuffled = anyAppendix().chain((corrected) =>
    fc.tuple(fc.constant(corrected), fc.shuffledSubarray([...corrected.tasks], { minLength: corrected.tasks.length })),
  );
  fc.assert(
    fc.property(anyAppendix(), shuffled, (current, [corrected, tasks]) => {
      const again = compareAppendix(current, { ...corrected, tasks });
      expect(foundAgain(again)).toEqual(foundAgain(compareAppendix(current, corrected)));
      const other = { ...current, tasks: [...current.tasks].reverse() };
      expect(foundAgain(compareAppendix(other, corrected)).map(withoutCode).sort()).toEqual(
        foundAgain(compareAppendix(current, corrected)).map(withoutCode).sort(),
      );
    }),
  );
});

test("A few edited words, in shuffled and numbered anew rows, leave every task its code", () => {
  const appendix = longAppendix(60, 7);
  const edits = fc.array(fc.array(fc.nat(19), { maxLength: 2 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(edits, fc.shuffledSubarray([...appendix.tasks.keys()], { minLength: 60 }), (places, order) => {
      const tasks = order.flatMap((at, position) => {
        const task = appendix.tasks[at];
        return task ? [{ ...withWordsEdited(task, places[at] ?? []), number: String(position + 1) }] : [];
      });
      const { corrected } = compareAppendix(appendix, { ...appendix, tasks });
      expect(codesOf(corrected.tasks)).toEqual(order.map((at) => appendix.tasks[at]?.code));
    }),
    { numRuns: 30 },
  );
});

test("5,000 edited rows are compared, in far less time than every row with every other would take", () => {
  const small = comparison(500);
  const big = comparison(5_000);
  const growth = timeOf(big) / timeOf(small);

  expect(growth).toBeLessThan(50); // ten times the rows: a hundred times the pairs
});

/** Compares an appendix with itself, rows edited and turned round. */
function comparison(length: number): () => void {
  const appendix = longAppendix(length, 11);
  const tasks = appendix.tasks.map((task, at) => withWordsEdited(task, [at, at + 4])).reverse();
  return () =>
    expect(codesOf(compareAppendix(appendix, { ...appendix, tasks }).corrected.tasks)).toEqual(codesOf(tasks));
}

/** Milliseconds of processor time, the least of two runs: other programs only lengthen it. */
function timeOf(work: () => void): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

function codesOf(tasks: readonly { readonly code: string }[]): string[] {
  return tasks.map(({ code }) => code);
}

/** Each pair that was taken for one task, in an order of its own. */
function foundAgain({ unchanged, changed }: AppendixRevision): string[] {
  return [
    ...unchanged.map((task) => JSON.stringify([task.code, task])),
    ...changed.map(({ before, after, certainty }) => JSON.stringify([before.code, after, certainty])),
  ].sort();
}

function withoutCode(pair: string): string {
  return pair.replace(/PL1-\d+/g, "");
}
