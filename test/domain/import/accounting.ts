import type { ImportedAppendix } from "../../../src/domain/import/imported-appendix";
import type { RawTable } from "../../../src/domain/import/raw-table";

/** Every row of the tables, as `table.row`, sorted. */
export function sourceRows(tables: readonly RawTable[]): string[] {
  return tables.flatMap(({ rows }, table) => rows.map(({ number }) => `${table}.${number}`)).sort();
}

/** Every row that the reading names, as often as it does, sorted: headings, groups, tasks with what continues them, skipped. */
export function accounted({ headingRows, groups, tasks, skipped }: ImportedAppendix): string[] {
  return [
    ...headingRows,
    ...groups.flatMap(({ rows }) => rows),
    ...tasks.flatMap(({ rows }) => rows),
    ...skipped.map(({ at }) => at),
  ]
    .map(({ table, row }) => `${table}.${row}`)
    .sort();
}
