import type { LocalDate } from "../../calendar/local-date";
import type { PlanColumn, PlanValue } from "../plan-columns";

/** Why the plan cannot be changed so. */
export type AmendmentProblem =
  | { readonly kind: "unknown-code"; readonly code: string }
  | { readonly kind: "unknown-appendix"; readonly appendix: string }
  /** The words name no unit of the plan. */
  | { readonly kind: "unknown-unit"; readonly unit: string }
  | { readonly kind: "no-document" }
  | { readonly kind: "before-issue"; readonly day: LocalDate; readonly issuedOn: LocalDate }
  /** It is so already. */
  | { readonly kind: "unchanged" }
  /** Put it back first. */
  | { readonly kind: "taken-out"; readonly code: string }
  /** There is nothing to take back. */
  | { readonly kind: "not-adjusted"; readonly code: string }
  /** Somebody has changed the cell meanwhile; `found` stands there now. */
  | { readonly kind: "before-differs"; readonly column: PlanColumn; readonly found: PlanValue }
  /** The task itself and who leads it cannot be empty. */
  | { readonly kind: "blank"; readonly column: "task" | "leads" }
  /** Not a number from 0 to 1000. */
  | { readonly kind: "no-points"; readonly column: PlanColumn; readonly points: number }
  /** The appendix has the very same task already. */
  | { readonly kind: "task-exists"; readonly code: string }
  | { readonly kind: "to-itself"; readonly unit: string }
  /** The unit has ended, or has not begun, by the day of the hand-over. */
  | { readonly kind: "not-in-force"; readonly unit: string; readonly on: LocalDate }
  /** A name of the new unit means another unit already. */
  | { readonly kind: "name-taken"; readonly name: string; readonly unit: string }
  /** Empty, or with the semicolon or line break that separates names within a cell. */
  | { readonly kind: "unfit-name"; readonly name: string }
  /** The unit neither leads the task nor helps with it. */
  | { readonly kind: "not-its-task"; readonly code: string; readonly unit: string };
