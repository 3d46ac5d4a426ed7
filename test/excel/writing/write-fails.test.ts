import { isDeepStrictEqual } from "node:util";
import { smallBook, tasks } from "../books";
import { contentNow, openBook } from "../open-excel";

const SET_ASIDE = { setAside: ["Sổ", "_ẩn"], show: "Sổ" };

/** A workbook with last year's sheets, and this year's still to be written. */
const openWithOld = () => openBook(smallBook(tasks(2, "Việc năm trước")), "Sổ");
const newBook = smallBook(tasks(2, "Việc năm nay"));

describe("A write that fails on the way", () => {
  test("leaves everything as it was, whichever action fails, and can be pressed again", async () => {
    const { workbook, book, host } = await openWithOld();
    const before = await contentNow(book);
    let action = 1;
    host.faults.failAtAction(action);
    let written = await workbook.write(newBook, SET_ASIDE);
    while (!written.ok) {
      expect(written.problem).toMatchObject({ kind: "unknown", code: "GeneralException" });
      expect({ action, ...(await contentNow(book)) }).toEqual({ action, ...before });
      action += 1;
      host.faults.failAtAction(action);
      written = await workbook.write(newBook, SET_ASIDE);
    }
    expect(action).toBeGreaterThan(100);
    const [first, ...others] = (await contentNow(book)).sheets.map((sheet) => sheet.name);
    expect(first).toBe(before.sheets[0]?.name);
    expect(others).toEqual(["Sổ (cũ)", "_ẩn (cũ)", "Sổ", "_ẩn"]);
  }, 60_000);

  test("changes nothing while a person is typing into a cell", async () => {
    const { workbook, book, host } = await openWithOld();
    const before = await contentNow(book);
    host.faults.cellEditMode = true;
    expect(await workbook.write(newBook, SET_ASIDE)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
    host.faults.cellEditMode = false;
    expect(await contentNow(book)).toEqual(before);
    expect((await workbook.write(newBook, SET_ASIDE)).ok).toBe(true);
  });

  test("says what stopped it even when it cannot be taken back: the person began to type after it had begun", async () => {
    const { workbook, host } = await openWithOld();
    const onProgress = () => {
      host.faults.cellEditMode = true;
    };
    expect(await workbook.write(newBook, { ...SET_ASIDE, onProgress })).toEqual({
      ok: false,
      problem: { kind: "cell-edit-mode" },
    });
  });

  test("throws what is a mistake of ours, and takes back what was written", async () => {
    const { workbook, book } = await openWithOld();
    const before = await contentNow(book);
    const mistake = new Error("a mistake in a button");
    let calls = 0;
    const onProgress = () => {
      calls += 1;
      if (calls === 2) throw mistake;
    };
    await expect(workbook.write(newBook, { ...SET_ASIDE, onProgress })).rejects.toBe(mistake);
    expect(await contentNow(book)).toEqual(before);
  });
});

describe("A write that is denied", () => {
  test("names the sheet whose protection stopped it, and no sheet when it was something else", async () => {
    const { workbook, book, host } = await openWithOld();
    const before = await contentNow(book);
    const problems: unknown[] = [];
    for (let action = 1; action <= 40; action += 1) {
      host.faults.failAtAction(action, "AccessDenied");
      const written = await workbook.write(newBook, SET_ASIDE);
      if (!written.ok && !isDeepStrictEqual(written.problem, problems.at(-1))) problems.push(written.problem);
    }
    expect(problems).toEqual([
      { kind: "access-denied" }, // while looking
      { kind: "sheet-protected", sheet: "Sổ" }, // until its table is renamed
      { kind: "access-denied" }, // from then on
    ]);
    expect(await contentNow(book)).toEqual(before);
  });
});
