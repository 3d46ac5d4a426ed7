import type { BookState, FormulaCell, HiddenRows } from "../../domain/check/book-state";
import type { Plan } from "../../domain/plan/plan";
import { headingOf } from "../columns/appendix-columns";
import type { BookSnapshot, TableSnapshot } from "../reading/book-snapshot";
import { entryHeadings } from "../columns/entry-columns";
import { driftedTables } from "../form/drifted-tables";
import { OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex, textIn } from "../reading/read-cells";
import type { TableLook } from "../reading/table-look";

/** What the appendices of the plan and `LanThucHien` show beside their values, as far as their looks were read. */
export function bookStateOf(snapshot: BookSnapshot, plan: Plan): BookState {
  const names = new Set([...plan.appendices.map(({ tableName }) => tableName), OCCURRENCE_TABLE]);
  const looked = snapshot.tables.filter((table) => names.has(table.name)).filter(hasLook);
  return {
    filtered: looked.filter(({ look }) => look.isFiltered).map(({ name }) => name),
    hiddenRows: looked.flatMap(hiddenRowsOf),
    formulas: looked.flatMap(formulasIn),
    drifted: driftedTables(snapshot, plan),
    readsMonthFirst: snapshot.readsMonthFirst,
  };
}

interface LookedTable extends TableSnapshot {
  readonly look: TableLook;
}

function hasLook(table: TableSnapshot): table is LookedTable {
  return table.look !== undefined;
}

/** While a filter is on, nobody can tell which rows a person has hidden besides. */
function hiddenRowsOf({ name, look }: LookedTable): readonly HiddenRows[] {
  return look.isFiltered || look.hiddenRows.length === 0 ? [] : [{ table: name, rows: look.hiddenRows }];
}

/** Row by row, in each from left to right as the form has them. */
function formulasIn(table: LookedTable): readonly FormulaCell[] {
  const columns = entryHeadings(table.name).flatMap(({ column, heading }) => {
    const formulas = table.look.columns[columnIndex(table, heading)]?.formulas;
    return formulas?.some((formula) => formula !== "") === true ? [{ column, formulas }] : [];
  });
  if (columns.length === 0) return [];
  const codeAt = columnIndex(table, headingOf("code"));
  return table.rows.flatMap((cells, row) =>
    columns.flatMap(({ column, formulas }): readonly FormulaCell[] => {
      const formula = formulas[row] ?? "";
      return formula === "" ? [] : [{ table: table.name, row, code: textIn(cells[codeAt] ?? ""), column, formula }];
    }),
  );
}
