import { workbookProblemOf } from "../../../src/excel/requests/workbook-problem-of";

const excelError = (code: string) => ({
  code,
  message: "Words of Excel",
  debugInfo: { errorLocation: "Range.values" },
});

describe("What Excel refuses is a problem that the person can act on", () => {
  const cases: [code: string, kind: string][] = [
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
    ["AccessDenied", "access-denied"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidOrTimedOutSession", "not-answering"],
    ["ActivityLimitReached", "not-answering"],
    ["GeneralException", "unknown"],
  ];
  test.each(cases)("%s: %s", (code, kind) => {
    expect(workbookProblemOf(excelError(code)).kind).toBe(kind);
  });

  test("a sheet that denies access is named when it is known", () => {
    expect(workbookProblemOf(excelError("AccessDenied"), "Phụ lục I")).toEqual({
      kind: "sheet-protected",
      sheet: "Phụ lục I",
    });
  });

  test("what we do not know is said in Excel's own words", () => {
    expect(workbookProblemOf(excelError("GeneralException"))).toEqual({
      kind: "unknown",
      code: "GeneralException",
      message: "Words of Excel",
    });
  });
});

describe("What is wrong in the program is thrown", () => {
  const mistakes: [why: string, error: unknown][] = [
    ["an error of JavaScript", new TypeError("x is undefined")],
    ["an error of Node, which has a code too", Object.assign(new Error("no such file"), { code: "ENOENT" })],
    ["a property that was not loaded", excelError("PropertyNotLoaded")],
    ["nothing at all", undefined],
  ];
  test.each(mistakes)("%s", (_why, error) => {
    let thrown: unknown = "nothing";
    try {
      workbookProblemOf(error);
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBe(error);
  });
});
