import fc from "fast-check";
import type {
  AreaContent,
  ConditionalFormatContent,
  PrintContent,
  ProtectionContent,
  ValidationContent,
} from "../../../../workbench/book/content/book-content";
import { color, compact, maybe, record } from "./arbitrary";

const area: fc.Arbitrary<AreaContent> = record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 40_000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});
const areas = fc.array(area, { minLength: 1, maxLength: 3 });
const words = record({
  title: fc.constantFrom("", "Sai ngày", "a\nb"),
  message: fc.constantFrom("Nhập & <chọn>\nlại", "x"),
});

export function arbitraryValidation(): fc.Arbitrary<ValidationContent> {
  const rest = {
    areas,
    formula1: fc.constantFrom("DanhSachDonVi", "'Danh mục'!$A$2:$A$9", "45292", '"a,b"', 'A1<>"&"'),
    allowBlank: fc.boolean(),
    error: maybe(
      fc.tuple(words, fc.constantFrom("stop", "warning", "information")).map(([said, style]) => ({ ...said, style })),
    ),
    prompt: maybe(words),
  };
  const plain = compact({ ...rest, type: fc.constantFrom("list" as const, "custom" as const) });
  const type = fc.constantFrom("date" as const, "decimal" as const, "whole" as const, "textLength" as const);
  const compared = compact({
    ...rest,
    type,
    operator: fc.constantFrom("equal" as const, "greaterThan" as const, "lessThanOrEqual" as const),
  });
  const between = compact({
    ...rest,
    type,
    operator: fc.constantFrom("between" as const, "notBetween" as const),
    formula2: fc.constantFrom("46022", "B1"),
  });
  return fc.oneof(plain, compared, between);
}

export function arbitraryConditionalFormat(): fc.Arbitrary<ConditionalFormatContent> {
  return compact({
    areas,
    formula: fc.constantFrom('$AA5="Chưa hoàn thành, quá hạn"', 'A1<>"<&>"', "IFNA(A1,0)=1"),
    fill: maybe(color),
    color: maybe(color),
    bold: maybe(fc.constant(true)),
    priority: fc.constant(0),
    stopIfTrue: fc.boolean(),
  });
}

export function arbitraryProtection(): fc.Arbitrary<ProtectionContent> {
  return record({
    allowAutoFilter: fc.boolean(),
    allowFormatColumns: fc.boolean(),
    allowFormatRows: fc.boolean(),
    allowFormatCells: fc.boolean(),
    allowSort: fc.boolean(),
    allowInsertRows: fc.boolean(),
    allowDeleteRows: fc.boolean(),
  });
}

export function arbitraryPrint(): fc.Arbitrary<PrintContent> {
  const pages = fc.tuple(fc.nat(3), fc.nat(3));
  return fc
    .tuple(
      compact({
        orientation: fc.constantFrom("portrait" as const, "landscape" as const),
        paperSize: fc.constantFrom(1, 8, 9),
        titleRows: maybe(fc.tuple(fc.nat(9), fc.nat(9)).map(([first, more]) => ({ first, last: first + more }))),
        area: maybe(area),
        centerHorizontally: maybe(fc.constant(true)),
        margins: maybe(fc.constantFrom({ left: 0.25, right: 0.5, top: 0.7, bottom: 0.75, header: 0.3, footer: 0.1 })),
        header: maybe(fc.constantFrom('&L&"Times New Roman,Bold"SỐ LIỆU MINH HỌA & <>', " a\nb")),
        footer: maybe(fc.constant("Trang &P/&N")),
      }),
      fc.option(pages, { nil: undefined }),
    )
    .map(([print, fit]) => (fit ? { ...print, fitToWidth: fit[0], fitToHeight: fit[1] } : print));
}
