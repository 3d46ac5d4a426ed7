import type { SkippedRow } from "../../domain/import/imported-appendix";
import type { AppendixReading, ImportDraft, SourceTable } from "./import-draft";
import type { TableRow } from "./import-question";
import { questionsOf, type ShownQuestion } from "./import-questions";

/** A row of an appendix that says something and is not loaded. */
export interface RowNotLoaded {
  readonly at: TableRow;
  readonly reason: SkippedRow["reason"];
  /** What stands in it, its cells with ` | ` between them. */
  readonly text: string;
}

/** In the order of the tables; blank rows are only counted elsewhere. */
export function rowsNotLoaded({ read, tables }: AppendixReading): readonly RowNotLoaded[] {
  return read.skipped.flatMap(({ at, reason, text }) =>
    reason === "blank" ? [] : [{ at: { table: tables[at.table]?.id ?? -1, row: at.row }, reason, text }],
  );
}

/** The tables that belong to no appendix, left out by the reading or by the person. */
export function tablesNotLoaded({ tables }: ImportDraft): readonly SourceTable[] {
  return tables.filter(({ appendix }) => appendix === undefined);
}

/** Where the appendix begins or ends was told by headings alone, and nobody has said that it is right. */
export function hasDoubtfulBorder({ tables }: AppendixReading): boolean {
  return tables.some(({ certainty }) => certainty === "doubtful");
}

/** What was asked and nobody has answered: it goes into the plan as it was read. */
export function openQuestions(draft: ImportDraft, areUnitsKnown: boolean): readonly ShownQuestion[] {
  return questionsOf(draft, areUnitsKnown).filter(({ answer }) => answer === undefined);
}
