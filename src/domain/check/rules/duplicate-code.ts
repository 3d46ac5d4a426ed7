import type { PlanRule } from "../rule";
import { straysFound } from "../findings/strays-found";

/** A second row with the same Mã: only the first is counted. */
export const duplicateCode: PlanRule<"duplicate-code"> = {
  id: "duplicate-code",
  severity: "error",
  find: (tracked) => straysFound(tracked, "duplicate-code"),
};
