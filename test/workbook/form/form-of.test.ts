import { formOf } from "../../../src/workbook/form/form-of";
import { planBook } from "../../../src/workbook/sheets/plan-book";
import type { BookSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { FORMED_PLAN } from "../../app/check/formed-plan";
import { formedSnapshot } from "./formed-snapshot";

describe("The form of a table", () => {
  const { listed } = formedSnapshot(FORMED_PLAN);

  test.each(["PhuLuc1", "PhuLuc2", "LanThucHien"])("is what the plan's sheet was written with: %s", (name) => {
    const sheet = planBook(FORMED_PLAN).sheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables[0];
    const form = formIn(listed, name);
    expect(form?.columns.map(({ heading }) => heading)).toEqual(table?.headings);
    expect(form?.columns.flatMap(({ formula = [] }) => formula)).toEqual(
      sheet?.blocks.flatMap(({ formula }) => (formula?.includes("[") === true ? formula : [])),
    );
    expect(form?.columns.flatMap(({ rule = [] }) => rule)).toEqual(
      sheet?.validations?.map(({ area: _, ...rule }) => rule),
    );
    expect(form?.colouredBy).toBe("Đánh giá tiến độ");
  });

  test("is known of no other table", () => {
    expect(formIn(listed, "KyBaoCao")).toBeUndefined();
  });

  test("names columns in formulas as the tables have them", () => {
    const typed = listed.map((table) => ({
      ...table,
      headings: table.headings.map((heading) =>
        heading === "Tình trạng thực hiện" ? "TÌNH TRẠNG [thực hiện]" : heading,
      ),
    }));
    const spaced = listed.map((table) => ({
      ...table,
      headings: table.headings.map((heading) => (heading === "Hạn điều chỉnh" ? "HẠN  điều chỉnh" : heading)),
    }));
    expect(standingIn(typed)).toBeUndefined(); // another column: the status is gone
    expect(standingIn(spaced)).toContain("[[#This Row],[HẠN  điều chỉnh]]");
    expect(standingIn(listed)).toContain("[[#This Row],[Hạn điều chỉnh]]");
  });

  test("has no formula that asks for a table which is gone", () => {
    expect(standingIn(listed.filter(({ name }) => name !== "LanThucHien"))).toBeUndefined();
  });
});

function formIn(listed: BookSnapshot["listed"], name: string) {
  const table = listed.find((one) => one.name === name);
  return table && formOf(table, FORMED_PLAN, listed);
}

function standingIn(listed: BookSnapshot["listed"]) {
  return formIn(listed, "PhuLuc1")?.columns.find(({ heading }) => heading === "Đánh giá tiến độ")?.formula;
}
