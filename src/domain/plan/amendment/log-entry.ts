import type { LocalDate } from "../../calendar/local-date";
import type { PlanColumn } from "../plan-columns";
import type { AmendmentKind } from "./amendment";

/** A line of `Nhật ký`: what the Office changed. */
export interface LogEntry {
  readonly day: LocalDate;
  readonly what: AmendmentKind;
  /** Mã of the task; of a hand-over the code of the unit that gave its tasks away. */
  readonly code: string;
  /** The corrected column. */
  readonly column?: PlanColumn;
  /** Mã of the tasks that were handed over. */
  readonly tasks?: readonly string[];
  /** As shown in a cell; empty when nothing stood there. */
  readonly before: string;
  readonly after: string;
  /** May be empty where none is asked for. */
  readonly document: string;
}
