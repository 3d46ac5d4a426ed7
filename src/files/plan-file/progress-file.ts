import * as z from "zod/mini";
import type { TypedEntries } from "../../domain/progress/typed-entries";
import { failed, ok, type Result } from "../../domain/result";
import { openEnvelope } from "./envelope";
import { faultsOf, type FileFault } from "./file-fault";
import { cellText, localDay, planId } from "./plan-schema";

export type ProgressFileProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "newer-version"; readonly version: number }
  /** `faults` has at least one. */
  | { readonly kind: "not-progress"; readonly faults: readonly FileFault[] };

const FORMAT = "cchc-progress";
const VERSION = 1;

/** Reads the text of a progress file. Whether its plan and codes exist is for the caller, who has the plan. */
export function readProgressFile(text: string): Result<TypedEntries, ProgressFileProblem> {
  const opened = openEnvelope(text, FORMAT, VERSION);
  if (!opened.ok)
    return opened.problem.kind === "other-file" ? notProgress(opened.problem.faults) : failed(opened.problem);
  const parsed = progressSchema.safeParse(opened.value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : notProgress(faultsOf(parsed.error.issues));
}

function notProgress(faults: readonly FileFault[]): Result<never, ProgressFileProblem> {
  return failed({ kind: "not-progress", faults });
}

const typed = z.optional(z.union([cellText, z.number(), z.strictObject({ day: localDay })]));

const progressSchema = z.strictObject({
  plan: planId,
  asOf: localDay,
  entries: z.array(
    z.strictObject({
      code: z.string(),
      status: typed,
      percent: typed,
      completedOn: typed,
      result: typed,
      evidence: typed,
      shortcoming: typed,
      proposal: typed,
      selfScore: typed,
      expectedOn: typed,
      officer: typed,
      updatedOn: typed,
      note: typed,
    }),
  ),
  occurrences: z.array(
    z.strictObject({ code: z.string(), due: localDay, completedOn: typed, result: typed, evidence: typed }),
  ),
});
