import type { LocalDate } from "../../calendar/local-date";
import type { PlanTask } from "../plan";
import type { Unit } from "../unit";

/** "Điều chỉnh kế hoạch": one thing the Office changes after the plan was issued. `document`: what permits it. */
export type Amendment =
  /** Gia hạn. The deadline in the plan stays as written; Hạn điều chỉnh counts. */
  | ({ readonly kind: "change-deadline"; readonly newDay: LocalDate; readonly document: string } & OfTask)
  /** Đưa ra khỏi kế hoạch. The task stays in its table. */
  | ({ readonly kind: "take-out"; readonly document: string } & OfTask)
  /** Takes back whatever was decided of the task: the plan holds again as issued. */
  | ({ readonly kind: "put-back" } & OfTask)
  | {
      readonly kind: "add-task";
      readonly appendix: string;
      readonly task: Omit<PlanTask, "code">;
      /** May be empty. */
      readonly document: string;
    }
  /** A slip of the pen; `before` is what the Office saw when it began to correct. */
  | ({ readonly kind: "correct-text" } & OfTask & Correction)
  | HandOver;

export type AmendmentKind = Amendment["kind"];

interface OfTask {
  /** Mã. */
  readonly code: string;
}

/** An empty text or a missing number leaves the cell empty, where the plan allows it. */
export type Correction =
  | { readonly column: TextColumn; readonly before: string; readonly after: string }
  | { readonly column: UnitColumn; readonly before: readonly string[]; readonly after: readonly string[] }
  | {
      readonly column: PointColumn;
      readonly before: number | undefined;
      readonly after: number | undefined;
    };

export type TextColumn =
  | "number"
  | "field"
  | "criterion"
  | "subCriterion"
  | "task"
  | "provincialNumber"
  | "product"
  | "deadlineText"
  | "leader";
export type UnitColumn = "leads" | "coordinators";
export type PointColumn = "maximumPoints" | "lastYearPoints";

/** The tasks that one unit leads or helps with go to another. */
export interface HandOver {
  readonly kind: "hand-over";
  /** Code of the unit that had them. */
  readonly fromUnit: string;
  /** Code of a unit of the plan, or a new one, which is in force from `on`. */
  readonly toUnit: string | Unit;
  /** First day of the new responsibility. */
  readonly on: LocalDate;
  readonly document: string;
  /** Mã of the tasks that go, when a unit is split: it stays in force. Without them all go, and the unit ends. */
  readonly only?: readonly string[];
}
