import { failed, ok, type Result } from "../../domain/result";
import { faultAt, type FaultReason, type FileFault } from "./file-fault";

/** Why a file is not one of ours, before its contents are looked at. `faults` has at least one. */
export type EnvelopeProblem =
  | { readonly kind: "not-json" }
  /** Written by a newer add-in. */
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "other-file"; readonly faults: readonly FileFault[] };

/** What a file holds, before anyone knows that it is well formed. */
export type FileContents = Readonly<Record<string, unknown>>;

/** Turns the contents of one version into those of the next; what is wrong with them is left for the schema to find. */
export type FileUpgrade = (contents: FileContents) => FileContents;

/**
 * What a JSON file of ours holds beside its `format` and `version`; its texts in NFC, and brought up to `version`. The byte
 * order mark that Windows Notepad puts in front is let pass.
 * @param upgrades from the versions before, the last one to `version` itself; files older than these are refused.
 */
export function openEnvelope(
  text: string,
  format: string,
  version: number,
  upgrades: readonly FileUpgrade[] = [],
): Result<object, EnvelopeProblem> {
  const value = jsonValue(text.replace(/^\uFEFF/, ""));
  if (value === undefined) return failed({ kind: "not-json" });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return otherFile([], { kind: "wrong-kind", expected: "object" }, value);
  const { format: foundFormat, version: foundVersion, ...contents } = value as FileContents;
  if (foundFormat !== format) return otherFile(["format"], { kind: "not-one-of", allowed: [format] }, foundFormat);
  if (typeof foundVersion === "number" && foundVersion > version)
    return failed({ kind: "newer-version", version: foundVersion });
  const oldest = version - upgrades.length;
  const readable = Array.from({ length: upgrades.length + 1 }, (_, index) => oldest + index);
  const at = readable.findIndex((one) => one === foundVersion);
  if (at < 0) return otherFile(["version"], { kind: "not-one-of", allowed: readable.map(String) }, foundVersion);
  return ok(upgrades.slice(at).reduce<FileContents>((upgraded, upgrade) => upgrade(upgraded), contents));
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
