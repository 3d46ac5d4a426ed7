import type { OpenWorkbook } from "../../../src/app/open-workbook";
import { differences } from "../../app/differences";
import { withoutMarks } from "../../helpers/without-marks";
import { RESULT_COLUMN } from "../books";
import { FEW_MARKS, lookedAfterBook, markOn, marksOn, wholeBook } from "./marked-book";

const OTHER_MARKS = [markOn(1, RESULT_COLUMN), markOn(0, 1, "Tình trạng", "Danh mục")];

const presses: [
  what: string,
  before: typeof FEW_MARKS,
  press: (workbook: OpenWorkbook) => ReturnType<OpenWorkbook["unmark"]>,
][] = [
  [
    "The first marking",
    [],
    (workbook) => workbook.mark(FEW_MARKS).then((result) => (result.ok ? { ok: true, value: 0 } : result)),
  ],
  [
    "Marking anew",
    FEW_MARKS,
    (workbook) => workbook.mark(OTHER_MARKS).then((result) => (result.ok ? { ok: true, value: 0 } : result)),
  ],
  ["Taking marks away", FEW_MARKS, (workbook) => workbook.unmark()],
];

describe("Failing at any action,", () => {
  test.each(presses)(
    "%s leaves no mark of its own and everything else as it was, and can be pressed again",
    async (_what, marked, press) => {
      const { workbook, book, host } = await lookedAfterBook();
      const bare = await wholeBook(book);
      let action = 1;
      let failures = 0;
      for (;;) {
        host.faults.failAtAction(Infinity);
        await workbook.mark(marked);
        const before = await wholeBook(book);
        const known = before.content.sheets.flatMap(({ name }) =>
          marksOn(before.content, name).map(({ formula }) => formula),
        );
        const from = host.traffic.actions;
        host.faults.failAtAction(action);
        const result = await press(workbook);
        if (host.traffic.actions - from < action) break;
        const after = await wholeBook(book);
        const left = after.content.sheets.flatMap(({ name }) =>
          marksOn(after.content, name).map(({ formula }) => formula),
        );
        const wrong = {
          action,
          changed: differences(bare.content, withoutMarks(after.content)),
          added: left.filter((formula) => !known.includes(formula)),
        };
        if (!result.ok) {
          failures += 1;
          expect(result.problem).toMatchObject({ kind: "unknown", code: "GeneralException" });
          expect(wrong).toEqual({ action, changed: [], added: [] });
        }
        expect({ ...after, content: undefined }).toEqual({ ...bare, content: undefined });
        action += 1;
      }
      expect(failures).toBeGreaterThan(20);
      host.faults.failAtAction(Infinity);
      expect(await press(workbook)).toMatchObject({ ok: true });
      await workbook.unmark();
      expect(await wholeBook(book)).toEqual(bare);
    },
    60_000,
  );
});
