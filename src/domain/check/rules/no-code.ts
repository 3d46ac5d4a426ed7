import type { PlanRule } from "../rule";
import { straysFound } from "../findings/strays-found";

/** A row of an appendix without Mã: nothing entered in it can be counted. */
export const noCode: PlanRule<"no-code"> = {
  id: "no-code",
  severity: "error",
  find: (tracked) => straysFound(tracked, "no-code"),
};
