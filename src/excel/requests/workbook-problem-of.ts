import type { WorkbookProblem } from "../../workbook/workbook-problem";

/** An error that Office.js hands on from Excel; `debugInfo` tells it from errors of Node and of the browser. */
export interface ExcelError {
  readonly code: string;
  readonly message: string;
}

/**
 * What an error of `Excel.run` means to the person.
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * @param sheet the sheet that was being changed, for an error that does not say it.
 * @throws the error itself when it is not Excel's but ours.
 */
export function workbookProblemOf(error: unknown, sheet?: string): WorkbookProblem {
  if (!isExcelError(error) || OUR_MISTAKES.has(error.code)) throw error;
  if (sheet !== undefined && error.code === "AccessDenied") return { kind: "sheet-protected", sheet };
  return KNOWN.get(error.code) ?? { kind: "unknown", code: error.code, message: error.message };
}

export function isExcelError(error: unknown): error is ExcelError {
  return (
    typeof error === "object" &&
    error !== null &&
    "debugInfo" in error &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    typeof error.message === "string"
  );
}

/** Thrown by the Office.js library before Excel is asked: the program is wrong, and the person can do nothing about it. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

const KNOWN: ReadonlyMap<string, WorkbookProblem> = new Map<string, WorkbookProblem>([
  ["InvalidOperationInCellEditMode", { kind: "cell-edit-mode" }],
  ["WriteNotSupportedWhenModalDialogOpen", { kind: "dialog-open" }],
  ["AccessDenied", { kind: "access-denied" }],
  ["RequestPayloadSizeLimitExceeded", { kind: "too-large" }],
  ["ResponsePayloadSizeLimitExceeded", { kind: "too-large" }],
  ["OperationCellsExceedLimit", { kind: "too-large" }],
  ["RangeExceedsLimit", { kind: "too-large" }],
  ["MemoryLimitReached", { kind: "too-large" }],
  // Another workbook is in front.
  ["InactiveWorkbook", { kind: "not-answering" }],
  ["InvalidOrTimedOutSession", { kind: "not-answering" }],
  ["ActivityLimitReached", { kind: "not-answering" }],
  ["RequestAborted", { kind: "not-answering" }],
  ["ServiceNotAvailable", { kind: "not-answering" }],
  ["ConnectionFailure", { kind: "not-answering" }],
  ["Timeout", { kind: "not-answering" }],
]);
