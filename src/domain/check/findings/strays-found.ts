import type { StrayRow, TrackedPlan } from "../../progress/tracked-task";
import type { DetailsOfRule } from "./details-of-rule";
import type { Found } from "../rule";

/** The rows that are no task of the plan for this reason, as findings at their Mã. */
export function straysFound(
  tracked: TrackedPlan,
  reason: StrayRow["reason"],
): readonly Found<DetailsOfRule["no-code"]>[] {
  return tracked.strays
    .filter((stray) => stray.reason === reason)
    .map(({ table, row, code }) => ({ where: { table, row, code, column: "code" }, quoted: code, details: {} }));
}
