import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import { DAY_CASES } from "./day-cases";
import { PLAN_CASES } from "./plan-cases";
import { POINT_CASES } from "./point-cases";
import { RESULT_CASES } from "./result-cases";
import type { RuleCases } from "./rule-case";
import { STATUS_CASES } from "./status-cases";
import { WORKBOOK_CASES } from "./workbook-cases";

/** A rule without rows does not compile. */
export const EVERY_RULE: Readonly<Record<RuleId, RuleCases>> = {
  ...PLAN_CASES,
  ...STATUS_CASES,
  ...DAY_CASES,
  ...RESULT_CASES,
  ...POINT_CASES,
  ...WORKBOOK_CASES,
};
