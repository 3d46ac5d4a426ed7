import type { Adjustment } from "../../progress/progress";
import type { Result } from "../../result";
import type { Plan } from "../plan";
import type { AmendmentProblem } from "./amendment-problem";
import type { LogEntry } from "./log-entry";

/** What an amendment does. */
export interface Amended {
  /** The plan as it is now; missing when only adjustments changed. */
  readonly plan?: Plan;
  /** The Office's columns of the tasks where they change, by Mã. */
  readonly adjustments: ReadonlyMap<string, Adjustment>;
  /** Of the given day. */
  readonly log: LogEntry;
}

/** Before the day is known. */
export interface Outcome extends Omit<Amended, "log"> {
  readonly log: Omit<LogEntry, "day" | "what" | "document">;
}

export type Attempt = Result<Outcome, AmendmentProblem>;

export const NO_ADJUSTMENTS: ReadonlyMap<string, Adjustment> = new Map();
