import type { core } from "zod/mini";

/** One thing wrong in a plan or progress file, as data; `text/` makes the sentence. */
export interface FileFault {
  /** Where in the file: `appendices[0].tasks[3].leads[1]`, counting from 0; empty for the file as a whole. */
  readonly path: string;
  readonly reason: FaultReason;
  /** What stands there, shortened to 80 characters; empty when nothing does. */
  readonly found: string;
}

export type FaultReason =
  | { readonly kind: "missing" }
  /** A key the format does not know: often a misspelt one. */
  | { readonly kind: "unknown-key" }
  | { readonly kind: "wrong-kind"; readonly expected: JsonKind }
  | { readonly kind: "not-one-of"; readonly allowed: readonly string[] }
  | { readonly kind: "out-of-range"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "blank" }
  | { readonly kind: "empty-list" }
  /** Not `YYYY-MM-DD`, not in the calendar, or before 1/3/1900, the first day an Excel cell can hold for us. */
  | { readonly kind: "no-such-day" }
  /** Control characters, which no .xlsx may hold, or more text than a cell takes (32,767 characters). */
  | { readonly kind: "unfit-for-a-cell" }
  /** ";" or a line break in a name that stands in a list within one cell. */
  | { readonly kind: "separator-in-name" }
  /** Plan id: small letters, digits and single hyphens. */
  | { readonly kind: "bad-plan-id" }
  /** Appendix id: a capital letter, then capital letters and digits. */
  | { readonly kind: "bad-appendix-id" }
  /** Task code: the appendix id, a hyphen, then capital letters and digits. */
  | { readonly kind: "bad-code"; readonly begins: string }
  | { readonly kind: "bad-sheet-name" }
  | { readonly kind: "bad-table-name" }
  /** The workbook itself has a sheet, table or name so called. */
  | { readonly kind: "taken-by-the-workbook" }
  /** The value must be unique; `first` is the path where it stands already. */
  | { readonly kind: "repeated"; readonly first: string }
  | { readonly kind: "unknown-unit" }
  /** Must not be before what stands at `after`. */
  | { readonly kind: "out-of-order"; readonly after: string };

/** `cell-value`: text, a number, or `{ "day": "YYYY-MM-DD" }`. */
export type JsonKind = "text" | "number" | "whole-number" | "true-or-false" | "list" | "object" | "cell-value";

export type FilePath = readonly PropertyKey[];

export function faultAt(path: FilePath, reason: FaultReason, found: unknown): FileFault {
  return { path: pathText(path), reason, found: shortText(found) };
}

/** `["appendices", 0, "id"]` -> `appendices[0].id`. */
export function pathText(path: FilePath): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at > 0 ? "." : ""}${String(key)}`)).join("");
}

/** The faults of a failed `safeParse` that was told to report its input. */
export function faultsOf(issues: readonly core.$ZodIssue[]): FileFault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [faultAt(issue.path, reasonOf(issue), issue.input)];
    return issue.keys.map((key) => faultAt([...issue.path, key], { kind: "unknown-key" }, issue.input?.[key]));
  });
}

function reasonOf(issue: core.$ZodIssue): FaultReason {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return { kind: "missing" };
      return { kind: "wrong-kind", expected: JSON_KINDS[issue.expected] ?? "object" };
    case "invalid_value":
      if (issue.input === undefined) return { kind: "missing" };
      return { kind: "not-one-of", allowed: issue.values.map(String) };
    case "too_small": // of lists only: numbers have a range of ours
      return { kind: "empty-list" };
    case "invalid_union":
      return { kind: "wrong-kind", expected: "cell-value" };
    case "custom":
      return reasonParameter(issue.params);
    default:
      throw new Error(`The file schemas have no check that ends in "${issue.code}"`);
  }
}

const JSON_KINDS: Readonly<Record<string, JsonKind>> = {
  string: "text",
  number: "number",
  boolean: "true-or-false",
  array: "list",
  object: "object",
};

/** How a check of ours hands its reason through zod. */
export function because(reason: FaultReason): { params: { reason: FaultReason } } {
  return { params: { reason } };
}

function reasonParameter(parameters: Readonly<Record<string, unknown>> | undefined): FaultReason {
  const reason = parameters?.["reason"];
  if (reason === undefined) throw new Error("A check of a file schema gives no reason");
  return reason as FaultReason;
}

function shortText(found: unknown): string {
  if (found === undefined) return "";
  const text = typeof found === "string" ? found : JSON.stringify(found);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
