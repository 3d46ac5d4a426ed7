import type { PlanRule } from "../rule";
import { straysFound } from "../findings/strays-found";

/** A row whose Mã the plan does not have. */
export const unknownCode: PlanRule<"unknown-code"> = {
  id: "unknown-code",
  severity: "error",
  find: (tracked) => straysFound(tracked, "unknown-code"),
};
