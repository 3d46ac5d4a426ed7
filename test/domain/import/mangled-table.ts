import fc from "fast-check";
import type { RawCell, RawTable } from "../../../src/domain/import/raw-table";
import { anyWords } from "./any-table";

/** What time does to a table that was once written well. */
type Damage =
  | { readonly kind: "blank-row"; readonly at: number }
  | { readonly kind: "row-again"; readonly at: number }
  | { readonly kind: "other-words"; readonly at: number; readonly column: number; readonly words: string }
  | {
      readonly kind: "merge";
      readonly at: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: "lost-cell"; readonly at: number; readonly column: number }
  | { readonly kind: "cut"; readonly at: number };

/** The table, mangled; cut in two or more where it was cut. */
export function mangled(table: RawTable): fc.Arbitrary<readonly RawTable[]> {
  const at = fc.nat({ max: 40 });
  const column = fc.nat({ max: 8 });
  const size = fc.integer({ min: 1, max: 4 });
  const damage: fc.Arbitrary<Damage> = fc.oneof(
    fc.record({ kind: fc.constant("blank-row" as const), at }),
    fc.record({ kind: fc.constant("row-again" as const), at }),
    fc.record({ kind: fc.constant("other-words" as const), at, column, words: anyWords() }),
    fc.record({ kind: fc.constant("merge" as const), at, column, rows: size, columns: size }),
    fc.record({ kind: fc.constant("lost-cell" as const), at, column }),
    fc.record({ kind: fc.constant("cut" as const), at }),
  );
  return fc.array(damage, { maxLength: 6 }).map((damages) => damages.reduce(damagedAll, [table]).map(numbered));
}

function damagedAll(tables: readonly RawTable[], damage: Damage): readonly RawTable[] {
  return tables.flatMap((table) => damaged(table, damage));
}

function damaged({ place, rows }: RawTable, damage: Damage): readonly RawTable[] {
  const at = damage.at % Math.max(1, rows.length);
  const row = rows[at];
  const cells = row?.cells ?? [];
  const [before, after] = [rows.slice(0, at), rows.slice(at + 1)];
  const withCells = (own: readonly RawCell[]) => [{ place, rows: [...before, { number: 0, cells: own }, ...after] }];
  switch (damage.kind) {
    case "cut":
      return [rows.slice(0, at), rows.slice(at)]
        .filter((part) => part.length > 0)
        .map((part) => ({ place, rows: part }));
    case "blank-row":
      return [{ place, rows: [...before, { number: 0, cells: cells.map(() => plain("")) }, ...rows.slice(at)] }];
    case "row-again":
      return row === undefined ? [{ place, rows }] : [{ place, rows: [...before, row, row, ...after] }];
    case "lost-cell":
      return withCells(cells.filter((_, column) => column !== damage.column));
    case "other-words":
      return withCells(cells.map((cell, column) => (column === damage.column ? plain(damage.words) : cell)));
    case "merge":
      return [{ place, rows: mergedFrom(rows, at, damage) }];
  }
}

type Merge = Extract<Damage, { kind: "merge" }>;

/** The area may reach over the heading, over another area, over the end of the table. */
function mergedFrom(rows: RawTable["rows"], from: number, { column, rows: down, columns }: Merge): RawTable["rows"] {
  return rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, index): RawCell => {
      const [up, left] = [at - from, index - column];
      if (up < 0 || up >= down || left < 0 || left >= columns) return cell;
      if (up > 0 || left > 0) return { kind: "covered", up, left };
      return { ...(cell.kind === "cell" ? cell : plain("")), rows: down, columns };
    }),
  }));
}

function plain(text: string): Extract<RawCell, { kind: "cell" }> {
  return { kind: "cell", text, isBold: false, rows: 1, columns: 1 };
}

function numbered({ place, rows }: RawTable): RawTable {
  return { place, rows: rows.map((row, index) => ({ ...row, number: index + 1 })) };
}
