import { failed, ok, type Result } from "../domain/result";
import { faultAt, type FaultReason, type FileFault } from "./plan-file-fault";

/** Why a file is not one of ours, before its contents are looked at. `faults` has at least one. */
export type EnvelopeProblem =
  | { readonly kind: "not-json" }
  /** Written by a newer add-in. */
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "other-file"; readonly faults: readonly FileFault[] };

/**
 * What a JSON file of ours holds beside its `format` and `version`; its texts in NFC, nothing else changed. The byte order
 * mark that Windows Notepad puts in front is let pass.
 */
export function openEnvelope(text: string, format: string, version: number): Result<object, EnvelopeProblem> {
  const value = jsonValue(text.replace(/^\uFEFF/, ""));
  if (value === undefined) return failed({ kind: "not-json" });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return otherFile([], { kind: "wrong-kind", expected: "object" }, value);
  const { format: foundFormat, version: foundVersion, ...contents } = value as Readonly<Record<string, unknown>>;
  if (foundFormat !== format) return otherFile(["format"], { kind: "not-one-of", allowed: [format] }, foundFormat);
  if (typeof foundVersion === "number" && foundVersion > version)
    return failed({ kind: "newer-version", version: foundVersion });
  if (foundVersion !== version)
    return otherFile(["version"], { kind: "not-one-of", allowed: [String(version)] }, foundVersion);
  return ok(contents);
}

function otherFile(path: readonly string[], reason: FaultReason, found: unknown): Result<never, EnvelopeProblem> {
  return failed({ kind: "other-file", faults: [faultAt(path, reason, found)] });
}

/** @returns `undefined` when the text is not JSON, which has no such value. */
function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
