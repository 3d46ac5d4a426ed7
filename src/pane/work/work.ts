import type { WorkbookProblem } from "../../workbook/workbook-problem";

/** How far one press of a button is. */
export type Work<Value> =
  | { readonly state: "ready" }
  /** `share`: 0 to 1, when known. */
  | { readonly state: "working"; readonly share: number | undefined }
  | { readonly state: "done"; readonly value: Value }
  | { readonly state: "stopped"; readonly problem: WorkbookProblem };

export const READY = { state: "ready" } as const;
