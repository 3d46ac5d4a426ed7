import type { FormOrder } from "../../../src/workbook/form/form-order";
import { formOrders } from "../../../src/workbook/form/form-order";
import { driftedTables } from "../../../src/workbook/form/drifted-tables";
import { emptyLog, logged, logSheet } from "../../../src/workbook/sheets/log-sheet";
import { day } from "../../../src/domain/calendar/local-date";
import type { Plan } from "../../../src/domain/plan/plan";
import { lookedAt } from "../../../src/workbook/check/looked-at";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import { isTableOfPlan } from "../../../src/workbook/reading/read-plan-book";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { differences } from "../../app/differences";
import { leftAlone, ourColours } from "../../app/check/form-parts";
import { sheetIn } from "../../app/sheet-cells";
import { addOwn } from "../../app/check/spoil-form";
import { SMALL_PLAN } from "../../files/small-plan";
import { contentNow, openBook } from "../open-excel";

const PLAN: Plan = { ...SMALL_PLAN, appendices: SMALL_PLAN.appendices.slice(0, 1) };
const SHEET = "Phụ lục I";

/** One of each kind. */
const COLUMNS = ["Mã", "Tình trạng thực hiện", "Ngày hoàn thành", "Đánh giá tiến độ"];

/** From one action that fails to the next; the two cases begin at different ones. */
const STEP = 31;

const LOG = {
  ...logged(emptyLog(), [
    { on: day("2024-07-01"), what: "Khôi phục khuôn", code: "", part: SHEET, before: "", after: "", source: "" },
  ]),
  removedRows: [],
};

async function opened() {
  const { sheets, names } = planBook(PLAN);
  return openBook({ sheets: [...sheets, logSheet(PLAN)], names });
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function spoilt(isOpen: boolean) {
  const book = await opened();
  await addOwn(book.Excel, ["PhuLuc1"]);
  await book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PhuLuc1");
    const { protection } = table.worksheet;
    protection.unprotect();
    table.columns.getItem("Tình trạng thực hiện").getDataBodyRange().clear("Formats");
    table.columns.getItem("Tình trạng thực hiện").getDataBodyRange().dataValidation.clear();
    table.columns.getItem("Đánh giá tiến độ").getDataBodyRange().getCell(1, 0).values = [["gõ tay"]];
    table.columns.getItem("Mã").getDataBodyRange().format.protection.locked = false;
    // What the protection allows beside is a person's own here: a press that fails gives it back.
    if (!isOpen) protection.protect({ allowAutoFilter: true, allowSort: true });
    await context.sync();
  });
  return book;
}

async function snapshotOf({ workbook }: Opened) {
  const read = await workbook.read(isTableOfPlan, lookedAt);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Fewer columns than a table has, so that every single action can be made to fail. */
function fewColumns(order: FormOrder): FormOrder {
  return {
    ...order,
    form: { ...order.form, columns: order.form.columns.filter(({ heading }) => COLUMNS.includes(heading)) },
  };
}

/** What a press that failed has changed of what it must leave. */
function harm(before: BookContent, after: BookContent, order: FormOrder): readonly string[] {
  const others = (content: BookContent): BookContent => ({
    ...content,
    sheets: content.sheets.filter(({ name }) => name !== SHEET),
  });
  const kept = (content: BookContent) => {
    const { validations: _, ...rest } = leftAlone(content, { ...order.form, columns: [] });
    const { values } = rest;
    return { ...rest, looks: {}, values, protection: sheetIn(content, SHEET).protection };
  };
  const [one, other] = [JSON.stringify(kept(before)), JSON.stringify(kept(after))];
  return [...differences(others(before), others(after)), ...(one === other ? [] : [`${one} is now ${other}`])];
}

describe("A restoring that fails on the way leaves what was typed, the log, filters, rules of others and protection as they were:", () => {
  test.each([
    ["on a protected sheet", false, 1],
    ["on an open sheet", true, 16],
  ])(
    "%s",
    async (_where, isOpen, first) => {
      const book = await spoilt(isOpen);
      const order = formOrders(await snapshotOf(book), PLAN, "drifted")[0];
      if (order === undefined) throw new Error("Nothing has drifted");
      const few = fewColumns(order);
      expect(few.replaced).toMatchObject([{ heading: "Đánh giá tiến độ", value: "gõ tay" }]);
      const before = await contentNow(book.book);
      let action = first;
      const press = () => {
        book.host.faults.failAtAction(action);
        return book.workbook.restoreForm([few], LOG);
      };
      for (let result = await press(); !result.ok; result = await press()) {
        expect(result.problem).toMatchObject({ kind: "unknown", code: "GeneralException" });
        expect({ action, harm: harm(before, await contentNow(book.book), few) }).toEqual({ action, harm: [] });
        action += STEP;
      }
      book.host.faults.failAtAction(Infinity);
      expect(action).toBeGreaterThan(100);
      const whole = sheetIn(await contentNow(book.book), SHEET);
      expect(ourColours(whole)).toHaveLength(5);
      expect(driftedTables(await snapshotOf(book), PLAN)).toEqual([]);
    },
    200_000,
  );
});
