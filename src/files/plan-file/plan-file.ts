import type { Plan } from "../../domain/plan/plan";
import { failed, ok, type Result } from "../../domain/result";
import { openEnvelope } from "./envelope";
import { faultsOf, type FileFault } from "./file-fault";
import { faultsBetweenParts } from "./faults-between-parts";
import { planSchema } from "./plan-schema";
import { PLAN_FILE_UPGRADES } from "./upgrades";

/** Why a file cannot be taken as a plan. */
export type PlanFileProblem =
  | { readonly kind: "not-json" }
  /** Written by a newer add-in. */
  | { readonly kind: "newer-version"; readonly version: number }
  /** `faults` has at least one. */
  | { readonly kind: "not-a-plan"; readonly faults: readonly FileFault[] };

const FORMAT = "cchc-plan";
/** Each upgrade leads from one version to the next. */
const VERSION = PLAN_FILE_UPGRADES.length + 1;

/** Reads the text of a plan file of this or an older version. Texts come back in NFC and names of units without blanks around them. */
export function readPlanFile(text: string): Result<Plan, PlanFileProblem> {
  const opened = openEnvelope(text, FORMAT, VERSION, PLAN_FILE_UPGRADES);
  if (!opened.ok)
    return opened.problem.kind === "other-file" ? notAPlan(opened.problem.faults) : failed(opened.problem);
  const parsed = planSchema.safeParse(opened.value, { reportInput: true });
  if (!parsed.success) return notAPlan(faultsOf(parsed.error.issues));
  const faults = faultsBetweenParts(parsed.data);
  return faults.length > 0 ? notAPlan(faults) : ok(parsed.data);
}

/** The text of a plan file: the same plan always gives the same text, whatever the order of its keys. */
export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...plan }, KEYS_IN_ORDER, 2)}\n`;
}

function notAPlan(faults: readonly FileFault[]): Result<never, PlanFileProblem> {
  return failed({ kind: "not-a-plan", faults });
}

/** Every key of the file; an array as replacer writes these keys only, in this order, in every object. */
const KEYS_IN_ORDER = [
  "format version id code number day name sheetName tableName index title shortName year",
  "basis issuedOn issuer receiver signerPost illustrative settings",
  "beforeExcludesTheDay dueDaysMoveOffDaysOff listedQuarters warningDays",
  "units aliases validFrom validTo successor formerNames",
  "periods dataFrom cutOff divisionsSendBy reportSentBy",
  "holidays appendices revision tasks retiredCodes asRead columns",
  "field criterion subCriterion task provincialNumber product deadlineText leads coordinators leader",
  "maximumPoints lastYearPoints",
].flatMap((keys) => keys.split(" "));
