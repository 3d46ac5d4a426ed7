import type { LocalDate } from "../calendar/local-date";

/** What is typed in one cell; a real date cell is `{ day }`, a day typed as text is text. */
export type TypedValue = string | number | { readonly day: LocalDate };

/** The entry cells of one task; a key left out leaves its cell as it is. */
export interface TypedTaskEntry {
  readonly code: string;
  readonly status?: TypedValue | undefined;
  readonly percent?: TypedValue | undefined;
  readonly completedOn?: TypedValue | undefined;
  readonly result?: TypedValue | undefined;
  readonly evidence?: TypedValue | undefined;
  readonly shortcoming?: TypedValue | undefined;
  readonly proposal?: TypedValue | undefined;
  readonly selfScore?: TypedValue | undefined;
  readonly expectedOn?: TypedValue | undefined;
  readonly officer?: TypedValue | undefined;
  readonly updatedOn?: TypedValue | undefined;
  readonly note?: TypedValue | undefined;
}

/** The entry cells of one due day of a task that has several. */
export interface TypedOccurrenceEntry {
  readonly code: string;
  /** The due day as the deadline's words give it, before it moves off a day off. */
  readonly due: LocalDate;
  readonly completedOn?: TypedValue | undefined;
  readonly result?: TypedValue | undefined;
  readonly evidence?: TypedValue | undefined;
}

/** Entries for a plan as of a day: what people typed, mistakes and all. */
export interface TypedEntries {
  /** Id of the plan the entries are for. */
  readonly plan: string;
  readonly asOf: LocalDate;
  readonly entries: readonly TypedTaskEntry[];
  readonly occurrences: readonly TypedOccurrenceEntry[];
}
