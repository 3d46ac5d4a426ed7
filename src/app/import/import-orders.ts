import { factsIn } from "../../domain/import/table/facts-in";
import type { RawTable } from "../../domain/import/raw-table";
import type { ReadingOptions } from "../../domain/import/read-appendix";
import type { ToldRow } from "../../domain/import/rows/read-rows";
import type { Unit } from "../../domain/plan/unit";
import { withCorrections, type CellCorrection } from "./import-corrections";
import { shownTable, type ImportDraft, type SourceTable } from "./import-draft";
import { tableHead } from "./table-head";

/** One appendix to be read, as the person has chosen so far. */
export interface ReadingOrder {
  readonly appendix: number;
  readonly tables: readonly SourceTable[];
  readonly options: ReadingOptions;
  /** For each table. */
  readonly corrections: readonly (readonly CellCorrection[])[];
  readonly key: string;
}

/** One for each appendix that has tables, in order. @param year where nobody has typed one and the tables say none. */
export function readingOrders(draft: ImportDraft, units: readonly Unit[], year: number): readonly ReadingOrder[] {
  const planYear = yearOfDraft(draft, year);
  return usedAppendices(draft).map((appendix) => {
    const tables = draft.tables.filter((table) => table.appendix === appendix);
    const at = (id: number) => tables.findIndex((table) => table.id === id);
    const columns = draft.columns.flatMap(({ table, ...told }) =>
      at(table) < 0 ? [] : [{ ...told, table: at(table) }],
    );
    const rows = draft.answers.flatMap(({ question, answer }): ToldRow[] => {
      if (answer.kind !== "row") return [];
      return question.rows.flatMap(({ table, row }) =>
        at(table) < 0 ? [] : [{ at: { table: at(table), row }, as: answer.as }],
      );
    });
    const corrections = tables.map(({ id }) => correctionsOf(draft, id));
    const key = JSON.stringify([tables.map(({ id }) => id), planYear, draft.oldTexts, columns, rows, corrections]);
    return { appendix, tables, options: { year: planYear, units, columns, rows }, corrections, key };
  });
}

/** The tables of an order as they are to be read. */
export function orderedTables(order: ReadingOrder, draft: ImportDraft): readonly RawTable[] {
  return order.tables.map((table, at) => withCorrections(shownTable(table, draft), order.corrections[at] ?? []));
}

/** Numbers of the appendices that have tables, ascending. */
export function usedAppendices({ tables }: ImportDraft): readonly number[] {
  const used = new Set(tables.flatMap(({ appendix }) => appendix ?? []));
  return [...used].sort((one, other) => one - other);
}

export function yearOfDraft(draft: ImportDraft, year: number): number {
  const typed = Number(draft.facts.year ?? "");
  if (isYear(typed)) return typed;
  return factsIn(tablesInUse(draft)).year ?? year;
}

/** The beginnings of the tables that are not left out. */
export function tablesInUse(draft: ImportDraft): readonly RawTable[] {
  return draft.tables.flatMap((table) => (table.appendix === undefined ? [] : [tableHead(shownTable(table, draft))]));
}

/** What a plan file takes. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year > 1900 && year < 9999;
}

function correctionsOf({ answers }: ImportDraft, table: number): readonly CellCorrection[] {
  return answers.flatMap(({ question: { cells, emptied }, answer }) => {
    if (answer.kind !== "typed") return [];
    const typed = cells.map((cell) => ({ ...cell, text: answer.text }));
    return [...typed, ...emptied.map((cell) => ({ ...cell, text: "" }))]
      .filter((cell) => cell.table === table)
      .map(({ row, column, text }) => ({ row, column, text }));
  });
}
