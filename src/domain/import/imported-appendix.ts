import type { PlanTask } from "../plan/plan";
import type { ColumnRole } from "./columns/column-role";
import type { Doubt } from "./doubt";
import type { UnitMet } from "./units/units-met";

/** A row of the source. */
export interface SourceRow {
  /** Which of the tables that were read, counting from 0. */
  readonly table: number;
  /** `RawRow.number`. */
  readonly row: number;
}

/** What was found in the tables of one appendix. Each source row stands in exactly one place of it. */
export interface ImportedAppendix {
  /** One for each column of each heading that differs from the one before it; without any heading, of the first table. */
  readonly columns: readonly FoundColumn[];
  /** Rows of headings, repeated ones too. */
  readonly headingRows: readonly SourceRow[];
  readonly groups: readonly ImportedGroup[];
  readonly tasks: readonly ImportedTask[];
  readonly skipped: readonly SkippedRow[];
  readonly units: readonly UnitMet[];
  readonly doubts: readonly Doubt[];
}

export interface FoundColumn {
  /** Table of the heading, counting from 0. */
  readonly table: number;
  /** Counting from 0. */
  readonly column: number;
  /** As written, from the top row down: `Cơ quan thực hiện / Chủ trì`; empty without a heading. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** "Quý II", "Tháng 6", where the heading says that the column stands for it. */
  readonly period?: string;
  /** `doubtful`: there is a doubt that asks. */
  readonly certainty: "sure" | "doubtful";
  /** `person`: told by the caller. */
  readonly knownBy: "heading" | "cells" | "person";
}

/** A row that names what the tasks below it belong to. */
export interface ImportedGroup {
  /** Without a full stop at the end: `I`, `1.1`; empty when it has none. */
  readonly number: string;
  readonly words: string;
  /** 1 for the outermost groups. */
  readonly depth: number;
  /** The first is the group's own; the others continue it. None when it stands above its table. */
  readonly rows: readonly SourceRow[];
}

/** A task as the table has it. `leads` and `coordinators` are names of `ImportedAppendix.units`. */
export interface ImportedTask extends Omit<PlanTask, "code"> {
  /** Words of the groups it stands in, outermost first. */
  readonly groupPath: readonly string[];
  /** The first is the task's own; the others continue it. */
  readonly rows: readonly SourceRow[];
}

export interface SkippedRow {
  readonly at: SourceRow;
  readonly reason: SkipReason;
  /** What stands in the row, its cells with ` | ` between them. */
  readonly text: string;
}

export type SkipReason =
  | "blank"
  /** Above the heading. */
  | "title"
  /** "(1) (2) (3)" below the heading. */
  | "column-numbers"
  | "note"
  /** "Nơi nhận", "GIÁM ĐỐC" and what follows. */
  | "signature"
  | "total"
  | "page-number"
  /** Nothing in it says what is to be done. */
  | "no-task-words"
  /** In a table that neither has a heading of its own nor continues the one before. */
  | "other-table"
  /** Left out by the caller. */
  | "left-out";
