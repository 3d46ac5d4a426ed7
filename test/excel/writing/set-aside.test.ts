import type { BookNow } from "../../../src/excel/writing/look-at-book";
import { planSetAside } from "../../../src/excel/writing/set-aside";
import { planBook, tasks } from "../books";

const BOOK = planBook(tasks(1));

function now(sheets: readonly string[], tables: readonly (readonly [name: string, sheet: string])[] = []): BookNow {
  return {
    sheets: sheets.map((name) => ({ id: `{${name}}`, name, protection: undefined })),
    tables: tables.map(([name, sheet]) => ({ id: `{${name}}`, name, sheet })),
    names: [],
  };
}

describe("A write is stopped", () => {
  const cases: [why: string, book: BookNow, setAside: string[], sheets: string[]][] = [
    ["by a sheet of the same name", now(["Trang 1", "Phụ lục I"]), [], ["Phụ lục I"]],
    ["whatever its capitals", now(["PHỤ LỤC I"]), [], ["PHỤ LỤC I"]],
    ["by every sheet that may not go", now(["Phụ lục I", "Danh mục", "_meta"]), ["Danh mục"], ["Phụ lục I", "_meta"]],
    // A person has renamed the sheet; its table still has the name that the new one needs.
    ["by a sheet with a table of the same name", now(["Bản nháp"], [["PhuLuc1", "Bản nháp"]]), [], ["Bản nháp"]],
  ];
  test.each(cases)("%s", (_why, book, setAside, sheets) => {
    expect(planSetAside(book, BOOK, setAside)).toEqual({ ok: false, problem: { kind: "sheets-exist", sheets } });
  });
});

describe("Sheets are set aside under names that nothing else has", () => {
  const cases: [why: string, book: BookNow, setAside: string[], kept: [string, string][]][] = [
    ["nothing in the way", now(["Trang 1"]), [], []],
    ["one in the way", now(["Phụ lục I"]), ["Phụ lục I"], [["Phụ lục I", "Phụ lục I (cũ)"]]],
    ["an earlier one", now(["Phụ lục I", "Phụ lục I (cũ)"]), ["Phụ lục I"], [["Phụ lục I", "Phụ lục I (cũ 2)"]]],
    // A plan with fewer appendices than the one before.
    [
      "one not in the way, when it is asked for",
      now(["Phụ lục III"]),
      ["Phụ lục III"],
      [["Phụ lục III", "Phụ lục III (cũ)"]],
    ],
    ["one that is not there", now([]), ["Phụ lục I"], []],
  ];
  test.each(cases)("%s", (_why, book, setAside, kept) => {
    const asides = planSetAside(book, BOOK, setAside);
    expect(asides.ok && asides.value.map(({ sheet, nowNamed }) => [sheet.name, nowNamed])).toEqual(kept);
  });

  test("and so are their tables, even those that no new table replaces", () => {
    const book = now(
      ["Phụ lục I", "Phụ lục I (cũ)"],
      [
        ["PhuLuc1", "Phụ lục I"],
        ["PhuLuc1_cu", "Phụ lục I (cũ)"],
        ["BangRieng", "Phụ lục I"],
      ],
    );
    const asides = planSetAside(book, BOOK, ["Phụ lục I"]);
    expect(asides.ok && asides.value[0]?.tables).toEqual([
      { id: "{PhuLuc1}", nowNamed: "PhuLuc1_cu2" },
      { id: "{BangRieng}", nowNamed: "BangRieng_cu" },
    ]);
  });
});
