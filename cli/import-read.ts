import type { AppendixReading, ImportDraft, SourceTable } from "../src/app/import/import-draft";
import { hasDoubtfulBorder, tablesNotLoaded } from "../src/app/import/not-loaded";
import type { SkippedRow } from "../src/domain/import/imported-appendix";
import type { OldText } from "../src/domain/import/old-encoding/old-texts";
import { importSummary, type ImportSummary } from "../src/domain/import/summary";
import type { Plan } from "../src/domain/plan/plan";
import { appendixName } from "../src/text/import/steps";
import { firstWordsOf, placedDoubt, type PlacedDoubt } from "./placed-doubt";

/** All that was read of a file, every row of it in one place. */
export interface ImportRead {
  /** Of all tables, those left out too. */
  readonly rows: number;
  readonly appendices: readonly AppendixRead[];
  readonly leftOut: readonly TableLeftOut[];
}

export interface AppendixRead {
  readonly appendix: string;
  readonly title: string;
  /** `doubtful`: where it begins or ends was told by headings alone. */
  readonly certainty: "sure" | "doubtful";
  readonly summary: ImportSummary;
  readonly skipped: readonly (RowOf & Pick<SkippedRow, "reason" | "text">)[];
  readonly doubts: readonly PlacedDoubt[];
  /** Cells that were in an old encoding; `column` counts from 1. */
  readonly converted: readonly (RowOf & Pick<OldText, "encoding" | "before" | "after"> & { readonly column: number })[];
}

export interface RowOf {
  readonly place: string;
  /** As a person counts. */
  readonly row: number;
}

/** A table that belongs to no appendix, with its first words. */
export interface TableLeftOut {
  readonly place: string;
  readonly rows: number;
  readonly reason: SourceTable["leftOut"];
  readonly text: string;
}

export function importRead(draft: ImportDraft, plan: Plan): ImportRead {
  return {
    rows: draft.tables.reduce((sum, { raw }) => sum + raw.rows.length, 0),
    appendices: draft.readings.map((reading, at) => appendixRead(reading, at, plan)),
    leftOut: tablesNotLoaded(draft).map(({ raw, leftOut }) => ({
      place: raw.place,
      rows: raw.rows.length,
      reason: leftOut,
      text: firstWordsOf(raw),
    })),
  };
}

function appendixRead(reading: AppendixReading, at: number, { appendices, year, settings }: Plan): AppendixRead {
  const { read, raw, tables } = reading;
  return {
    appendix: appendices[at]?.sheetName ?? appendixName(at),
    title: appendices[at]?.title ?? "",
    certainty: hasDoubtfulBorder(reading) ? "doubtful" : "sure",
    summary: importSummary(read, { planYear: year, beforeExcludesTheDay: settings.beforeExcludesTheDay }),
    skipped: read.skipped.map(({ at: { table, row }, reason, text }) => ({
      place: raw[table]?.place ?? "",
      row,
      reason,
      text,
    })),
    doubts: read.doubts.map((doubt) => placedDoubt(doubt, reading)),
    converted: tables.flatMap(({ raw: { place }, oldTexts }) =>
      oldTexts.map(({ row, column, encoding, before, after }) => ({
        place,
        row,
        column: column + 1,
        encoding,
        before,
        after,
      })),
    ),
  };
}
