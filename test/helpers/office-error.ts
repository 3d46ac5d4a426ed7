/** The code with which Office.js refused; an action that is not refused fails the test. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  return (await failureOf(action)).code;
}

export async function failureOf(action: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action;
  } catch (error) {
    // Office.js lives in a realm of its own: `instanceof` would not know its errors.
    return error as OfficeExtension.Error;
  }
  throw new Error("Office.js did not refuse.");
}
