import type { LocalDate } from "../../calendar/local-date";
import type { Adjustment } from "../../progress/progress";
import { failed, ok, type Result } from "../../result";
import { unreachable } from "../../unreachable";
import { stillAsRead } from "../as-read";
import type { Plan } from "../plan";
import { addTask } from "./add-task";
import { changeDeadline, putBack, takeOut } from "./adjust-task";
import type { Amended, Attempt } from "./amended";
import type { Amendment } from "./amendment";
import type { AmendmentProblem } from "./amendment-problem";
import { correctText } from "./correct-text";
import { handOver } from "./hand-over";

/**
 * Changes the plan, or the Office's columns of a task, and says so in a line of the log.
 * @param adjustments the Office's columns as they stand, by Mã; a task that is missing has none.
 * @param day on which the Office does it: of the log only.
 */
export function amend(
  plan: Plan,
  adjustments: ReadonlyMap<string, Adjustment>,
  amendment: Amendment,
  day: LocalDate,
): Result<Amended, AmendmentProblem> {
  const document = documentOf(amendment);
  if (document === "" && needsDocument(amendment)) return failed({ kind: "no-document" });
  const attempt = attemptOf(plan, adjustments, amendment, document);
  if (!attempt.ok) return attempt;
  const { plan: next, adjustments: adjusted, log } = attempt.value;
  return ok({
    ...(next !== undefined && { plan: stillAsRead(plan, next) }),
    adjustments: adjusted,
    log: { ...log, day, what: amendment.kind, document },
  });
}

function attemptOf(
  plan: Plan,
  adjustments: ReadonlyMap<string, Adjustment>,
  amendment: Amendment,
  document: string,
): Attempt {
  switch (amendment.kind) {
    case "change-deadline":
      return changeDeadline(plan, adjustments, amendment.code, amendment.newDay, document);
    case "take-out":
      return takeOut(plan, adjustments, amendment.code, document);
    case "put-back":
      return putBack(plan, adjustments, amendment.code);
    case "add-task":
      return addTask(plan, amendment.appendix, amendment.task);
    case "correct-text":
      return correctText(plan, amendment.code, amendment);
    case "hand-over":
      return handOver(plan, amendment);
    default:
      return unreachable(amendment);
  }
}

function documentOf(amendment: Amendment): string {
  return "document" in amendment ? amendment.document.trim() : "";
}

function needsDocument({ kind }: Amendment): boolean {
  return kind === "change-deadline" || kind === "take-out" || kind === "hand-over";
}
