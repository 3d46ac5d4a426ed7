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

/** Cuts a list of items that stand in rows, each in its own, into items of rows without a gap. */
export function adjacentRows<Item extends { readonly row: number }>(items: readonly Item[]): readonly Item[][] {
  const sorted = [...items].sort((one, other) => one.row - other.row);
  // Rows that follow each other are all as far from their place in the list.
  return runsOfEqual(sorted, (item, index) => item.row - index).map(({ first, count }) =>
    sorted.slice(first, first + count),
  );
}
