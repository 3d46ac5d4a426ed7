import type { LocalDate } from "../../domain/calendar/local-date";

/** Why the tables of a workbook cannot follow a change of its plan; nothing has been written. */
export type PlanChangeProblem =
  /** The new plan says something for which the table has no column: it had no use for it when it was written, or somebody removed it. */
  | { readonly kind: "column-needed"; readonly sheet: string; readonly heading: string }
  /** What somebody typed into `Danh mục` of a unit cannot be used, and the change would write over it. */
  | { readonly kind: "catalogue-unread"; readonly heading: string; readonly quoted: string }
  /** A task gets several due days, and the workbook has no table for them. */
  | { readonly kind: "occurrences-needed"; readonly code: string }
  /** The new plan has fewer due days of a task than have been filled in. */
  | { readonly kind: "occurrences-entered"; readonly code: string; readonly days: readonly LocalDate[] };
