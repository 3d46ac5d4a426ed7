import { isExcelError } from "./workbook-problem-of";

/** Rows further down may be longer than those that were measured: then they are asked for again, fewer at a time. */
export async function syncUnlessTooLarge(
  context: Excel.RequestContext,
  canAskForLess: boolean,
): Promise<"read" | "too-large"> {
  try {
    await context.sync();
    return "read";
  } catch (error) {
    if (canAskForLess && isExcelError(error) && error.code === "ResponsePayloadSizeLimitExceeded") return "too-large";
    throw error;
  }
}
