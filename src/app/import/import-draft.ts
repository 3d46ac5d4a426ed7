import type { OtherTable } from "../../domain/import/table/appendices-in";
import type { ColumnRole } from "../../domain/import/columns/column-role";
import type { ImportedAppendix } from "../../domain/import/imported-appendix";
import type { RawTable } from "../../domain/import/raw-table";
import type { PlanSettings } from "../../domain/plan/plan";
import type { ReadableTable } from "./import-old-texts";
import type { Answer, Answered, ImportQuestion } from "./import-question";
import { withoutSource, withSource } from "./import-sources";

/** The steps of loading a department's own appendices, in order. */
export const IMPORT_STEPS = ["source", "preview", "columns", "doubts", "plan"] as const;

export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Everything that a person has chosen on the way to a plan. Nothing of it is in the workbook yet. */
export interface ImportDraft {
  readonly step: ImportStep;
  readonly sources: readonly ImportSource[];
  /** Of all sources, in the order in which they were read. */
  readonly tables: readonly SourceTable[];
  /** What was typed of the appendices, by their number from 0; those without tables are not loaded. */
  readonly appendices: readonly AppendixTyped[];
  /** What becomes of texts in old encodings; `unasked` when there are none, or nobody has chosen. */
  readonly oldTexts: "unasked" | "converted" | "kept";
  readonly columns: readonly ToldColumn[];
  readonly answers: readonly Answered[];
  readonly settings: Pick<PlanSettings, "beforeExcludesTheDay" | "listedQuarters">;
  /** Leads the tasks without lead; empty when nobody was named. */
  readonly leadOfTheRest: string;
  /** As typed; what is missing here is suggested. */
  readonly facts: Partial<TypedFacts>;
  /** New names of units, by the name that the table has. */
  readonly unitNames: Readonly<Record<string, UnitNames>>;
  /** What the tables were last read as; empty before, and when tables have come, gone or moved. */
  readonly readings: readonly AppendixReading[];
}

export interface ImportSource {
  readonly id: number;
  /** Of the file, or what else was read; unlike that of any other source: `phu-luc.docx (2)`, `Nội dung đã dán 2`. */
  readonly name: string;
  /** Of the file itself, to know it again; `undefined` for what was pasted or selected, which is always another source. */
  readonly file: string | undefined;
}

export interface SourceTable extends ReadableTable {
  /** Never given twice, so that choices about a table stay with it. */
  readonly id: number;
  readonly source: number;
  /** Number of its appendix from 0; `undefined` when it is left out. */
  readonly appendix: number | undefined;
  /** `doubtful`: where its appendix begins or ends, or that it is none, was told by headings alone; `told`: by the person. */
  readonly certainty: "sure" | "doubtful" | "told";
  /** Why the reading left it out; `undefined` when it did not, or when the person has placed it. */
  readonly leftOut: OtherTable["reason"] | undefined;
}

export interface AppendixTyped {
  readonly title?: string;
  readonly index?: string;
}

export interface ToldColumn {
  /** `SourceTable.id`. */
  readonly table: number;
  /** Counting from 0. */
  readonly column: number;
  readonly role: ColumnRole;
}

/** The facts of a plan as they stand in their fields. */
export interface TypedFacts {
  readonly year: string;
  readonly title: string;
  readonly shortName: string;
  readonly basis: string;
  /** `15/01/2025`. */
  readonly issuedOn: string;
  readonly issuer: string;
  readonly receiver: string;
  readonly signerPost: string;
}

export interface UnitNames {
  readonly name: string;
  readonly shortName: string;
}

export interface AppendixReading {
  readonly appendix: number;
  /** The tables that were read, in order: `SourceRow.table` counts in them. */
  readonly tables: readonly SourceTable[];
  /** The same with all that was chosen and corrected, as they were read. */
  readonly raw: readonly RawTable[];
  readonly read: ImportedAppendix;
  /** Of the plan: deadlines were read for it. */
  readonly year: number;
  /** Tells readings of different tables or choices apart. */
  readonly key: string;
}

export type ImportAction =
  | {
      readonly kind: "source-read";
      readonly from: "file" | "pasted" | "selection";
      readonly name: string;
      readonly tables: readonly RawTable[];
    }
  | { readonly kind: "source-removed"; readonly source: number }
  /** An appendix that does not exist yet is begun. */
  | { readonly kind: "table-placed"; readonly table: number; readonly appendix: number | undefined }
  | { readonly kind: "old-texts"; readonly choice: "converted" | "kept" }
  | { readonly kind: "step"; readonly step: ImportStep }
  | { readonly kind: "appendices-read"; readonly readings: readonly AppendixReading[] }
  | ({ readonly kind: "column-told" } & ToldColumn)
  | { readonly kind: "answered"; readonly question: ImportQuestion; readonly answer: Answer }
  | { readonly kind: "settings"; readonly settings: Partial<ImportDraft["settings"]> }
  | { readonly kind: "lead-of-the-rest"; readonly name: string }
  | { readonly kind: "facts"; readonly facts: Partial<TypedFacts> }
  | { readonly kind: "appendix-typed"; readonly appendix: number; readonly typed: AppendixTyped }
  | { readonly kind: "unit-named"; readonly unit: string; readonly names: UnitNames }
  | { readonly kind: "begun-anew" };

export const EMPTY_DRAFT: ImportDraft = {
  step: "source",
  sources: [],
  tables: [],
  appendices: [],
  oldTexts: "unasked",
  columns: [],
  answers: [],
  settings: { beforeExcludesTheDay: true, listedQuarters: "once" },
  leadOfTheRest: "",
  facts: {},
  unitNames: {},
  readings: [],
};

export function importDraft(draft: ImportDraft, action: ImportAction): ImportDraft {
  switch (action.kind) {
    case "source-read":
      return withSource(draft, action);
    case "source-removed":
      return withoutSource(draft, action.source);
    case "table-placed":
      return placed(draft, action.table, action.appendix);
    case "old-texts":
      return { ...draft, oldTexts: action.choice, readings: [] };
    case "step":
      return { ...draft, step: action.step };
    case "appendices-read":
      return { ...draft, readings: action.readings };
    case "column-told":
      return columnTold(draft, action);
    case "answered": {
      const others = draft.answers.filter(({ question }) => question.key !== action.question.key);
      return { ...draft, answers: [...others, { question: action.question, answer: action.answer }] };
    }
    case "settings":
      return { ...draft, settings: { ...draft.settings, ...action.settings } };
    case "lead-of-the-rest":
      return { ...draft, leadOfTheRest: action.name };
    case "facts":
      return { ...draft, facts: { ...draft.facts, ...action.facts } };
    case "appendix-typed": {
      const { appendix, typed } = action;
      return {
        ...draft,
        appendices: draft.appendices.map((one, at) => (at === appendix ? { ...one, ...typed } : one)),
      };
    }
    case "unit-named":
      return { ...draft, unitNames: { ...draft.unitNames, [action.unit]: action.names } };
    case "begun-anew":
      return EMPTY_DRAFT;
  }
}

/** A table as it is read: with its old texts, or with readable ones. */
export function shownTable(table: SourceTable, { oldTexts }: ImportDraft): RawTable {
  return oldTexts === "converted" ? table.readable : table.raw;
}

/** Who moves a table has looked at the appendices on both its sides: their borders are no longer in doubt. */
function placed(draft: ImportDraft, id: number, appendix: number | undefined): ImportDraft {
  const isNew = appendix !== undefined && appendix >= draft.appendices.length;
  const before = draft.tables.find((table) => table.id === id)?.appendix;
  const isSeen = (table: SourceTable) =>
    table.appendix !== undefined && (table.appendix === before || table.appendix === appendix);
  return {
    ...draft,
    tables: draft.tables.map((table) => {
      if (table.id === id) return { ...table, appendix, certainty: "told", leftOut: undefined };
      return isSeen(table) ? { ...table, certainty: "told" } : table;
    }),
    appendices: isNew ? [...draft.appendices, {}] : draft.appendices,
    readings: [],
  };
}

/** What was typed into the column stands for its role: with another role it means nothing any more. */
function columnTold(draft: ImportDraft, { table, column, role }: ToldColumn): ImportDraft {
  const isThere = (one: { readonly table: number; readonly column: number }) =>
    one.table === table && one.column === column;
  return {
    ...draft,
    columns: [...draft.columns.filter((one) => !isThere(one)), { table, column, role }],
    answers: draft.answers.filter(({ question }) => !question.cells.some(isThere)),
  };
}
