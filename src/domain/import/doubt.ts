import type { Unreadable } from "../deadline/deadline";
import type { ColumnRole } from "./columns/column-role";
import type { SkipReason, SourceRow } from "./imported-appendix";

/** What the Office is asked, because the table alone does not say. The reading has gone on with what is named here. */
export type Doubt =
  /** The heading and the cells could mean several things. `candidates`, the one taken first. */
  | {
      readonly kind: "ambiguous-column";
      readonly table: number;
      readonly column: number;
      readonly heading: string;
      readonly candidates: readonly ColumnRole[];
    }
  /** The columns were told by their cells alone. */
  | { readonly kind: "no-heading"; readonly table: number }
  /** Neither a heading of its own nor as many columns as the table before; `rows` of it were skipped. */
  | { readonly kind: "table-not-continued"; readonly table: number; readonly rows: number }
  | {
      readonly kind: "group-or-task";
      readonly at: SourceRow;
      readonly text: string;
      readonly takenAs: "group" | "task";
    }
  /** A row without number that was joined to the task above it. */
  | { readonly kind: "continuation-or-task"; readonly at: SourceRow; readonly text: string }
  /** A row that was left out although it says who, what or when, or stands right where a group does. */
  | { readonly kind: "left-out-or-task"; readonly at: SourceRow; readonly text: string; readonly reason: SkipReason }
  | { readonly kind: "no-lead"; readonly at: SourceRow }
  | { readonly kind: "no-deadline"; readonly at: SourceRow }
  | {
      readonly kind: "unreadable-deadline";
      readonly at: SourceRow;
      readonly text: string;
      readonly reason: Unreadable["reason"];
    }
  /** "Quý III, IV": once by the end, or in each quarter. */
  | { readonly kind: "quarters-once-or-each"; readonly rows: readonly SourceRow[]; readonly texts: readonly string[] }
  /** "trước ngày X": whether X itself is still in time. */
  | { readonly kind: "before-includes-day"; readonly rows: readonly SourceRow[]; readonly texts: readonly string[] }
  | { readonly kind: "duplicate-task"; readonly at: SourceRow; readonly first: SourceRow; readonly text: string }
  | { readonly kind: "unreadable-points"; readonly at: SourceRow; readonly role: ColumnRole; readonly text: string }
  /** A lead that is none of the units known before; only when some were known. */
  | { readonly kind: "unknown-unit"; readonly name: string; readonly rows: readonly SourceRow[] }
  /** A short name that may mean the other: "P. ĐKKD" and "Phòng Đăng ký kinh doanh". */
  | { readonly kind: "maybe-one-unit"; readonly name: string; readonly other: string }
  | {
      readonly kind: "one-unit-or-several";
      readonly at: SourceRow;
      readonly text: string;
      readonly takenAs: readonly string[];
    };

export type DoubtKind = Doubt["kind"];
