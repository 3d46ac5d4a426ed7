import type { DriftedPart } from "../../../src/domain/check/book-state";
import type { BookSnapshot, TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { driftedTables } from "../../../src/workbook/form/drifted-tables";
import { columnIndex } from "../../../src/workbook/reading/read-cells";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import type { ColumnLook, ConditionalFormatLook, TableLook } from "../../../src/workbook/reading/table-look";
import { FORMED_PLAN } from "../../app/check/formed-plan";
import { formedSnapshot } from "./formed-snapshot";

type Change = (table: TableSnapshot) => TableSnapshot;

const LIST = { kind: "list", source: "=DS_TinhTrang" } as const;
const DAYS = { kind: "date", from: 44927, to: 46022 } as const;

const nothing: readonly [what: string, change: Change][] = [
  ["as issued", (table) => table],
  ["its looks were not read", ({ look: _, ...table }) => table],
  ["it has no rows", empty],
  ["its conditional formats could not be read", looking({ conditionalFormats: undefined })],
  ["day cells show days another way", column("Ngày hoàn thành", { format: "dd/mm/yyyy;@" })],
  ["day cells have Excel's short day, which follows the computer", column("Ngày hoàn thành", { format: "m/d/yyyy" })],
  ["day cells have a long day in Vietnamese", column("Ngày hoàn thành", { format: '[$-vi-VN]"ngày" dd/mm/yyyy' })],
  ["a share has digits behind the comma", column("% hoàn thành", { format: "0.0%" })],
  ["points are shown as typed", column("Điểm tự đánh giá", { format: "General" })],
  // Restoring leaves such a cell its format: it would show 45458.
  ["a text column holds a day that is shown as one", text("Ghi chú", null, [45458, "Đã gửi"])],
  ["a text column holds nothing but such days", text("Ghi chú", "dd/mm/yyyy", Array<number>(6).fill(45458))],
  [
    "a list is named in other letters",
    column("Tình trạng thực hiện", { validation: { ...LIST, source: "=ds_tinhtrang" } }),
  ],
  ["a person has a list of their own where anything may be entered", own("=$AZ$1:$AZ$5")],
  ["a rule unknown to us stands where anything may be entered", column("Ghi chú", { validation: "other" })],
  ["a person has rules of their own", formats((ours) => [format('=$A8="PL1-001"'), ...ours, format(undefined)])],
  ["cells with errors are marked", formats((ours) => [format('=AND(LEN("cchc-mark")>0,A8=1)', "V9"), ...ours])],
  ["a rule of ours reaches further", formats((ours) => ours.map((one) => ({ ...one, address: "A7:BA400" })))],
  ["a piece of ours lies over the whole", formats((ours) => [{ ...ours[0], address: "V9" } as never, ...ours])],
  [
    "Excel writes the formula with @",
    formulas((formula) => formula.replace(/PhuLuc1\[\[#This Row\],\[([^\]]*)\]\]/g, "[@[$1]]")),
  ],
  ["Excel writes @ before names", formulas((formula) => formula.replace(/NgayDanhGia/g, "@NgayDanhGia"))],
  ["the formula is spaced", formulas((formula) => formula.replace(/,/g, ", "))],
  [
    "every cell has the formula in a way that asks for the same columns",
    formulas((formula) => `=${formula.slice(1)}&""`),
  ],
  ["the formulas were not read", column("Đánh giá tiến độ", {}, ["formulas"])],
  ["a column of the person's own", withOwnColumn],
  ["columns in another order", reversed],
  ["a column is gone", without("Ghi chú")],
  ["a heading was typed in capitals", retitled("Ghi chú", "GHI  CHÚ")],
  ["rows are sorted", (table) => ({ ...table, rows: [...table.rows].reverse() })],
];

const drifted: readonly [what: string, change: Change, ...parts: DriftedPart[]][] = [
  ["a day column shows numbers", column("Ngày hoàn thành", { format: "General" }), "formats"],
  ["a day column is text", column("Hạn điều chỉnh", { format: "@" }), "formats"],
  ["a day column shows no year", column("Ngày hoàn thành", { format: "d-mmm" }), "formats"],
  ["a day column shows the time of day", column("Ngày hoàn thành", { format: "h:mm" }), "formats"],
  ["a day column is shown in several ways", column("Ngày hoàn thành", { format: null }), "formats"],
  ["a text column is not text", column("Kết quả thực hiện", { format: "General" }), "formats"],
  ["a text column is text in part", column("Kết quả thực hiện", { format: null }), "formats"],
  ["a text column with plain numbers is not text", text("Ghi chú", "General", Array<number>(6).fill(5)), "formats"],
  ["a share shows digits", column("% hoàn thành", { format: "0.00" }), "formats"],
  ["the code is a number", column("Mã", { format: "0" }), "formats"],
  ["a rule is gone", column("Tình trạng thực hiện", { validation: undefined }), "entry-rules"],
  ["a rule is not the same in all cells", column("% hoàn thành", { validation: "other" }), "entry-rules"],
  ["another list", column("Tình trạng thực hiện", { validation: { ...LIST, source: "=DS_DieuChinh" } }), "entry-rules"],
  ["other limits", column("Ngày hoàn thành", { validation: { ...DAYS, to: 50000 } }), "entry-rules"],
  ["a rule of ours in a column that has none", column("Ghi chú", { validation: LIST }), "entry-rules"],
  ["a colour is gone", formats((ours) => ours.slice(1)), "colours"],
  ["all colours are gone", formats(() => []), "colours"],
  [
    "a colour has a hole",
    formats(([first, ...ours]) => [{ ...first, address: undefined } as never, ...ours]),
    "colours",
  ],
  [
    "a colour ends above the last row",
    formats((ours) => ours.map((one) => ({ ...one, address: "A8:AZ12" }))),
    "colours",
  ],
  [
    "a colour ends before the last column",
    formats((ours) => ours.map((one) => ({ ...one, address: "A8:X13" }))),
    "colours",
  ],
  [
    "a colour looks at another column",
    formats((ours) => ours.map((one) => ({ ...one, formula: one.formula?.replace(/\$[A-Z]+/, "$B") }))),
    "colours",
  ],
  ["plan cells are open", column("Sản phẩm", { locked: false }), "locks"],
  ["some plan cells are open", column("Sản phẩm", { locked: null }), "locks"],
  ["entry cells are locked", column("Kết quả thực hiện", { locked: true }), "locks"],
  ["a standing was typed", formulas((formula, row) => (row === 2 ? "" : formula)), "formulas"],
  [
    "a standing is another formula",
    formulas((formula, row) => (row === 2 ? '="Hoàn thành đúng hạn"' : formula)),
    "formulas",
  ],
  ["every standing is a formula that asks for nothing", formulas(() => '="Hoàn thành đúng hạn"'), "formulas"],
  ["no standing is a formula", formulas(() => ""), "formulas"],
];

describe("The form of a table is no other when", () => {
  test.each(nothing)("%s", (_what, change) => {
    expect(driftIn(change)).toEqual([]);
  });

  test("nothing was read of how anything looks", () => {
    const snapshot = formedSnapshot(FORMED_PLAN);
    const tables = snapshot.tables.map(({ look: _, ...table }) => table);
    const open = snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: false }));
    expect(driftedTables({ ...snapshot, tables, sheets: open }, FORMED_PLAN)).toEqual([]);
  });
});

describe("The form of a table has drifted when", () => {
  test.each(drifted)("%s", (_what, change, ...parts) => {
    expect(driftIn(change)).toEqual([{ table: "PhuLuc1", parts }]);
  });

  test("its sheet is not protected", () => {
    const snapshot = formedSnapshot(FORMED_PLAN);
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name !== "Lần thực hiện" }));
    expect(driftedTables({ ...snapshot, sheets }, FORMED_PLAN)).toEqual([{ table: "LanThucHien", parts: ["locks"] }]);
  });

  test("everything of it has, told in one order", () => {
    const change = [
      column("Mã", { format: "General", locked: false }),
      formats(() => []),
      formulas(() => ""),
      column("% hoàn thành", { validation: undefined }),
    ];
    expect(driftIn((table) => change.reduce((changed, one) => one(changed), table))).toEqual([
      { table: "PhuLuc1", parts: ["formats", "entry-rules", "colours", "locks", "formulas"] },
    ]);
  });
});

function driftIn(change: Change) {
  const snapshot = formedSnapshot(FORMED_PLAN);
  const tables = snapshot.tables.map((table) => (table.name === "PhuLuc1" ? change(table) : table));
  const changed: BookSnapshot = { ...snapshot, tables, listed: tables };
  return driftedTables(changed, FORMED_PLAN);
}

function looking(change: Partial<TableLook>): Change {
  return (table) => ({ ...table, look: { ...lookOf(table), ...change } });
}

function lookOf({ look }: TableSnapshot): TableLook {
  if (look === undefined) throw new Error("No look");
  return look;
}

function column(heading: string, change: Partial<ColumnLook>, without: readonly (keyof ColumnLook)[] = []): Change {
  return (table) => {
    const index = columnIndex(table, heading);
    expect(index).toBeGreaterThanOrEqual(0);
    const columns = lookOf(table).columns.map((look, at) => {
      if (at !== index) return look;
      const entries = Object.entries({ ...look, ...change }).filter(([key]) => !without.some((one) => one === key));
      return Object.fromEntries(entries) as unknown as ColumnLook;
    });
    return looking({ columns })(table);
  };
}

function text(heading: string, format: string | null, values: readonly CellValue[]): Change {
  return (table) => {
    const index = columnIndex(table, heading);
    const rows = table.rows.map((row, at) => row.map((value, where) => (where === index ? (values[at] ?? "") : value)));
    return { ...column(heading, { format })(table), rows };
  };
}

function own(source: string): Change {
  return column("Chuyên viên theo dõi", { validation: { kind: "list", source } });
}

function formats(change: (ours: readonly ConditionalFormatLook[]) => readonly ConditionalFormatLook[]): Change {
  return (table) => looking({ conditionalFormats: change(lookOf(table).conditionalFormats ?? []) })(table);
}

function format(formula: string | undefined, address = "A8:B9"): ConditionalFormatLook {
  return { formula, address };
}

function formulas(change: (formula: string, row: number) => string): Change {
  return (table) => {
    const look = lookOf(table).columns[columnIndex(table, "Đánh giá tiến độ")];
    return column("Đánh giá tiến độ", { formulas: (look?.formulas ?? []).map(change) })(table);
  };
}

function empty(table: TableSnapshot): TableSnapshot {
  const columns = table.headings.map((): ColumnLook => ({ format: "", locked: null, validation: undefined }));
  return { ...looking({ columns, conditionalFormats: [] })(table), rows: [] };
}

/** At the end: nothing of the form moves. */
function withOwnColumn(table: TableSnapshot): TableSnapshot {
  const look: ColumnLook = { format: "0.0", locked: false, validation: DAYS };
  return {
    ...looking({ columns: [...lookOf(table).columns, look] })(table),
    headings: [...table.headings, "Theo dõi riêng"],
    rows: table.rows.map((row) => [...row, 1]),
  };
}

/** Excel lets the colours look at where the column went. */
function reversed(table: TableSnapshot): TableSnapshot {
  const look = lookOf(table);
  const conditionalFormats = look.conditionalFormats?.map((one) => ({
    ...one,
    formula: one.formula?.replace(/\$[A-Z]+/, "$A"),
  }));
  return {
    ...table,
    headings: [...table.headings].reverse(),
    rows: table.rows.map((row) => [...row].reverse()),
    look: { ...look, columns: [...look.columns].reverse(), conditionalFormats },
  };
}

function without(heading: string): Change {
  return (table) => {
    const index = columnIndex(table, heading);
    const kept = <Item>(items: readonly Item[]) => items.filter((_, at) => at !== index);
    const look = lookOf(table);
    const moved = look.conditionalFormats?.map((one) => ({
      address: one.address?.replace("AF", "AE"),
      formula: one.formula?.replace("$AF", "$AE"),
    }));
    return {
      ...looking({ columns: kept(look.columns), conditionalFormats: moved })(table),
      headings: kept(table.headings),
      rows: table.rows.map(kept),
    };
  };
}

function retitled(heading: string, as: string): Change {
  return (table) => ({ ...table, headings: table.headings.map((one) => (one === heading ? as : one)) });
}
