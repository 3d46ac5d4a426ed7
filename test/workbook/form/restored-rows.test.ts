import { day } from "../../../src/domain/calendar/local-date";
import { FORM_PART_WORDS } from "../../../src/text/check/restore-form";
import { formOrders } from "../../../src/workbook/form/form-order";
import { restoredRows } from "../../../src/workbook/form/restored-rows";
import type { BookSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { columnIndex } from "../../../src/workbook/reading/read-cells";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import { FORMED_PLAN } from "../../app/check/formed-plan";
import { formedSnapshot } from "./formed-snapshot";

type Typed = readonly [table: string, row: number, heading: string, value: CellValue, formula?: string];

describe("Restoring writes into the log", () => {
  const cases: [what: string, typed: readonly Typed[], lines: readonly string[]][] = [
    [
      "one content in one cell, with its Mã",
      [["PhuLuc1", 1, "Đánh giá tiến độ", "xong"]],
      ["PL1-002 | Đánh giá tiến độ | xong", " | Phụ lục I: công thức | "],
    ],
    [
      "one content in several cells in one line, and other contents apart",
      [
        ["PhuLuc1", 0, "Đánh giá tiến độ", "xong"],
        ["PhuLuc1", 1, "Đánh giá tiến độ", "dở"],
        ["PhuLuc1", 2, "Đánh giá tiến độ", "xong"],
      ],
      [
        " | Đánh giá tiến độ, 2 dòng: PL1-001, PL1-010 | xong",
        "PL1-002 | Đánh giá tiến độ | dở",
        " | Phụ lục I: công thức | ",
      ],
    ],
    [
      "a person's formula as it stood, and a day as a day, with the Kỳ of the row",
      [
        ["LanThucHien", 0, "Điều chỉnh", 45458],
        ["PhuLuc2", 0, "Đánh giá tiến độ", 0, '=IF(TRUE,"xong","")'],
      ],
      [
        'PL2-001 | Đánh giá tiến độ | =IF(TRUE,"xong","")',
        "PL1-010 (Quý I/2024) | Điều chỉnh | 15/06/2024",
        " | Phụ lục II: công thức; Lần thực hiện: công thức | ",
      ],
    ],
    ["nothing of a cell that was emptied", [["PhuLuc1", 1, "Đánh giá tiến độ", ""]], [" | Phụ lục I: công thức | "]],
  ];

  test.each(cases)("%s", (_what, typed, lines) => {
    const snapshot = withTyped(formedSnapshot(FORMED_PLAN), typed);
    const orders = formOrders(snapshot, FORMED_PLAN, "drifted");
    const rows = restoredRows(orders, snapshot, day("2024-07-01"), FORM_PART_WORDS);
    expect(rows.map(({ code, part, before }) => `${code} | ${part} | ${before}`)).toEqual(lines);
  });

  test("thousands of contents in lines that a cell can hold", () => {
    const snapshot = formedSnapshot(FORMED_PLAN);
    const tables = snapshot.tables.map((table) => {
      if (table.name !== "PhuLuc1" || table.look === undefined) return table;
      const standing = columnIndex(table, "Đánh giá tiến độ");
      const rows = Array.from({ length: 1200 }, (_, row) =>
        table.headings.map((_, column) => (column === 0 ? `PL1-${row}` : column === standing ? "chép" : "")),
      );
      const columns = table.look.columns.map((look) =>
        look.formulas ? { ...look, formulas: rows.map(() => "") } : look,
      );
      return { ...table, rows, look: { ...table.look, columns } };
    });
    const orders = formOrders({ ...snapshot, tables }, FORMED_PLAN, "drifted");
    const rows = restoredRows(orders, { ...snapshot, tables }, day("2024-07-01"), FORM_PART_WORDS);
    expect(rows).toHaveLength(4);
    expect(Math.max(...rows.map(({ part }) => part.length))).toBeLessThan(32_767);
  });
});

function withTyped(snapshot: BookSnapshot, typed: readonly Typed[]): BookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) =>
      typed
        .filter(([name]) => name === table.name)
        .reduce((changed, [, row, heading, value, formula = ""]) => {
          const at = columnIndex(changed, heading);
          const look = changed.look;
          if (look === undefined) return changed;
          const columns = look.columns.map((column, index) =>
            index === at && column.formulas
              ? { ...column, formulas: column.formulas.map((one, which) => (which === row ? formula : one)) }
              : column,
          );
          const rows = changed.rows.map((cells, which) =>
            which === row ? cells.map((cell, index) => (index === at ? value : cell)) : cells,
          );
          return { ...changed, rows, look: { ...look, columns } };
        }, table),
    ),
  };
}
