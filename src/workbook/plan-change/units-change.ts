import type { Unit } from "../../domain/plan/unit";
import type { BookChange } from "../book-change";
import type { TableSnapshot } from "../reading/book-snapshot";
import { UNIT_HEADINGS, unitValues } from "../sheets/catalogue-sections";
import { columnIndex, textIn } from "../reading/read-cells";
import { cellChange, joinedChanges, NO_CHANGE } from "./table-change";

/**
 * What changes in the table of units: only the cells in which a unit of the plan changes. New units take the empty rows, then
 * new ones.
 */
export function unitsChange(table: TableSnapshot, units: readonly Unit[], next: readonly Unit[]): BookChange {
  const spare = table.rows.flatMap((row, at) => (row.every((value) => textIn(value) === "") ? [at] : []));
  return joinedChanges(
    next.map((unit): BookChange => {
      const values = unitValues(unit);
      const old = units.find(({ code }) => code === unit.code);
      const before = old === undefined ? undefined : unitValues(old);
      const row = old === undefined ? spare.shift() : rowOf(table, unit.code);
      const changed = UNIT_HEADINGS.flatMap((heading, at) =>
        (values[at] ?? "") === (before?.[at] ?? "") ? [] : [[heading, values[at] ?? ""] as const],
      );
      if (row !== undefined)
        return { ...NO_CHANGE, cells: changed.flatMap(([heading, value]) => cellChange(table, row, heading, value)) };
      if (old !== undefined) return NO_CHANGE;
      return { ...NO_CHANGE, newRows: [{ table: table.name, after: "end", values: Object.fromEntries(changed) }] };
    }),
  );
}

/** `undefined` when somebody has removed it. */
function rowOf(table: TableSnapshot, code: string): number | undefined {
  const column = columnIndex(table, UNIT_HEADINGS[0]);
  const row = table.rows.findIndex((cells) => textIn(cells[column] ?? "") === code);
  return row < 0 ? undefined : row;
}
