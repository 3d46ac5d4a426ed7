import type { FoundColumn, ImportedAppendix, SkipReason } from "../../domain/import/imported-appendix";
import type { AppendixReading } from "./import-draft";

/** What a row of a source table was taken for. */
export type RowTaken =
  | { readonly kind: "heading" }
  | { readonly kind: "group"; readonly depth: number }
  | { readonly kind: "task" }
  /** Goes on with the task or group above. */
  | { readonly kind: "continuation" }
  | { readonly kind: "skipped"; readonly reason: SkipReason };

export interface PreviewRow {
  /** Which of the appendix's tables, counting from 0. */
  readonly table: number;
  /** `RawRow.number`. */
  readonly row: number;
  readonly taken: RowTaken;
  /** As they were read; empty for squares that another cell covers. */
  readonly cells: readonly string[];
}

/** Rows of one table that share a heading, with what its columns hold. */
export interface PreviewPart {
  /** `trang tính "Phụ lục I"`, `bảng 2`. */
  readonly place: string;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly PreviewRow[];
}

/** The tables of an appendix as they stand, the first rows of them, each with what it was taken for. */
export function previewOf({ raw, read }: AppendixReading, atMost: number): readonly PreviewPart[] {
  const taken = rowsTaken(read);
  const parts: PreviewPart[] = [];
  let left = atMost;
  let columns: readonly FoundColumn[] = [];
  for (const [table, { place, rows }] of raw.entries()) {
    if (left <= 0) break;
    const own = read.columns.filter((column) => column.table === table);
    if (own.length > 0) columns = firstOfEach(own);
    const shown = rows.slice(0, left).map(({ number, cells }): PreviewRow => ({
      table,
      row: number,
      taken: taken.get(keyOf(table, number)) ?? { kind: "skipped", reason: "blank" },
      cells: cells.map((cell) => (cell.kind === "cell" ? cell.text : "")),
    }));
    left -= shown.length;
    parts.push({ place, columns, rows: shown });
  }
  return parts;
}

export function rowCount({ raw }: AppendixReading): number {
  return raw.reduce((sum, { rows }) => sum + rows.length, 0);
}

function rowsTaken(read: ImportedAppendix): ReadonlyMap<string, RowTaken> {
  const taken = new Map<string, RowTaken>();
  for (const { table, row } of read.headingRows) taken.set(keyOf(table, row), { kind: "heading" });
  for (const { rows, depth } of read.groups)
    for (const [at, { table, row }] of rows.entries())
      taken.set(keyOf(table, row), at === 0 ? { kind: "group", depth } : { kind: "continuation" });
  for (const { rows } of read.tasks)
    for (const [at, { table, row }] of rows.entries())
      taken.set(keyOf(table, row), at === 0 ? { kind: "task" } : { kind: "continuation" });
  for (const { at, reason } of read.skipped) taken.set(keyOf(at.table, at.row), { kind: "skipped", reason });
  return taken;
}

/** A table with two headings has its columns twice: those of the first are shown. */
function firstOfEach(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  return columns.filter(({ column }, at) => columns.findIndex((one) => one.column === column) === at);
}

function keyOf(table: number, row: number): string {
  return `${table}:${row}`;
}
