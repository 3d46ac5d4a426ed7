import type { ToldRow } from "../../domain/import/rows/read-rows";
import type { AppendixReading, ImportDraft } from "./import-draft";
import type { PreviewRow, RowTaken } from "./import-preview";
import type { ImportQuestion } from "./import-question";

/**
 * What a row is now, among what it could be said to be.
 * @returns `undefined` when telling would change nothing: of blank rows, headings and what stands outside of the rows below them.
 */
export function rowAnswerOf(taken: RowTaken): ToldRow["as"] | undefined {
  switch (taken.kind) {
    case "group":
    case "task":
    case "continuation":
      return taken.kind;
    case "heading":
      return undefined;
    case "skipped":
      return ["blank", "title", "column-numbers", "other-table"].includes(taken.reason) ? undefined : "left-out";
  }
}

/** The question that the person answers by saying what a row is: one that was asked about the row, or one of their own. */
export function questionOfRow(
  { row, table, taken, cells }: PreviewRow,
  reading: AppendixReading,
  draft: ImportDraft,
): ImportQuestion {
  const at = { table: reading.tables[table]?.id ?? -1, row };
  const asked = draft.answers.find(
    ({ question, answer }) =>
      answer.kind === "row" && question.rows.some((one) => one.table === at.table && one.row === row),
  );
  if (asked !== undefined) return asked.question;
  const text = cells.filter((words) => words.trim() !== "").join(" | ");
  return {
    key: `row-retold ${at.table}:${row}`,
    appendix: reading.appendix,
    doubt: { kind: "row-retold", at: { table, row }, text, taken },
    about: text,
    rows: [at],
    cells: [],
    emptied: [],
  };
}
