import type { Area, SheetSpec } from "../../workbook/sheet-spec";
import { adjacentRows } from "../cells/runs";

/** Rows below one another of the same height: one action. */
export function heightRuns(
  heights: NonNullable<SheetSpec["rowHeights"]>,
): readonly { readonly area: Area; readonly height: number }[] {
  return grouped(heights, ({ height }) => height).map((rows) => ({
    area: { row: rows[0].row, column: 0, rows: rows.length, columns: 1 },
    height: rows[0].height,
  }));
}

/** Merged cells of one row each that stand below one another in the same columns: one action. */
export function mergeRuns(merges: readonly Area[]): readonly { readonly area: Area; readonly across: boolean }[] {
  const inOneRow = grouped(
    merges.filter((area) => area.rows === 1),
    ({ column, columns }) => `${column} ${columns}`,
  );
  return [
    ...merges.filter((area) => area.rows > 1).map((area) => ({ area, across: false })),
    ...inOneRow.map((rows) => ({ area: { ...rows[0], rows: rows.length }, across: true })),
  ];
}

/** Items that have the same key, in rows without a gap. */
function grouped<Item extends { readonly row: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
): readonly (readonly [Item, ...Item[]])[] {
  const byKey = new Map<unknown, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    same.push(item);
  }
  return [...byKey.values()].flatMap((same) => adjacentRows(same));
}
