/** Neighbours of one kind: `count` of them, the first at index `first`. */
export interface Run<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** Cuts a list where what `valueOf` says of two neighbours differs. */
export function runsOfEqual<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item, index: number) => Value,
): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  items.forEach((item, index) => {
    const value = valueOf(item, index);
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/**
 * Cuts a list of items that stand in rows, each in its own, into runs with no more than `gap` rows missing between two
 * neighbours.
 */
export function adjacentRows<Item extends { readonly row: number }>(
  items: readonly Item[],
  gap = 0,
): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of [...items].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && item.row - last.row <= gap + 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
