import type { BookContent } from "../content/book-content";
import type { Loss } from "./loss";

/** Why bytes could not be opened as a workbook. */
export type XlsxProblem =
  /** Something else: an old .xls, a web page, a text document, nothing at all. */
  | { readonly kind: "not-xlsx" }
  /** Locked with a password to open. */
  | { readonly kind: "encrypted" }
  /** Holds VBA: .xlsm and its like. */
  | { readonly kind: "macro-enabled" }
  /** Began as a workbook, but is cut off or damaged; `detail` is for the log. */
  | { readonly kind: "broken"; readonly detail: string }
  /** Unpacks to more than the workbench takes, or in a way that honest files do not. */
  | { readonly kind: "too-large" };

/** The workbook, and what saving it again would leave out. */
export interface OpenedXlsx {
  readonly content: BookContent;
  readonly losses: readonly Loss[];
}

export type OpenXlsxResult =
  { readonly ok: true; readonly value: OpenedXlsx } | { readonly ok: false; readonly problem: XlsxProblem };

/** Thrown on the way through a file, and turned into a result by `openXlsx`; goes no further. */
export class Unreadable extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.kind === "broken" ? problem.detail : problem.kind);
  }
}

export function broken(detail: string): Unreadable {
  return new Unreadable({ kind: "broken", detail });
}
