import fc from "fast-check";
import type { Finding, Severity } from "../../../src/domain/check/findings/finding";
import { day } from "../../../src/domain/calendar/local-date";
import { markFormula } from "../../../src/workbook/check/mark-formula";
import { isMarkFormula, MARK_LOOK, marksIn, marksOf, MOST_MARKS } from "../../../src/workbook/check/marks";
import type { BookSnapshot } from "../../../src/workbook/reading/book-snapshot";
import type { CellValue, Color } from "../../../src/workbook/sheet-spec";
import { COLOURED_STANDINGS, STANDING_COLOURS } from "../../../src/workbook/standing/standing-colours";
import type { TableLook } from "../../../src/workbook/reading/table-look";

const STATUS = "Tình trạng thực hiện";

function snapshot(rows: readonly (readonly CellValue[])[], look?: TableLook): BookSnapshot {
  const plan = {
    name: "PhuLuc1",
    sheet: "Phụ lục I",
    headings: ["Mã", "Nhiệm vụ, giải pháp", STATUS],
    row: 6,
    column: 1,
    rows,
    ...(look && { look }),
  };
  const occurrences = {
    name: "LanThucHien",
    sheet: "Lần thực hiện",
    headings: ["Mã", "Hạn", "Ngày hoàn thành"],
    row: 3,
    column: 0,
    rows: [["PL1-001", 45473, ""]],
  };
  const tables = [plan, occurrences];
  return {
    sheets: [],
    listed: tables.map(({ name, sheet, headings }) => ({ name, sheet, headings })),
    tables,
  };
}

function finding(row: number, column: "status" | "code", severity: Severity = "error"): Finding {
  const where = { table: "PhuLuc1", row, code: "", column };
  return { rule: "unknown-status", severity, where, quoted: "", details: { statuses: [] } } as unknown as Finding;
}

describe("The marks of a list of findings", () => {
  const book = snapshot([
    ["PL1-001", "Một", "Tuần sau"],
    ["PL1-002", "Hai", ""],
  ]);

  test("are one for each cell with errors, none for warnings and advice", () => {
    const found = [
      finding(0, "status"),
      finding(0, "status"),
      finding(1, "status"),
      finding(1, "code", "warning"),
      finding(0, "code", "advice"),
    ];
    expect(marksOf(found, book)).toEqual({
      marks: [
        {
          sheet: "Phụ lục I",
          row: 7,
          column: 3,
          formula: '=AND(LEN("cchc-mark")>0,$B8="PL1-001",IF(ISTEXT(D8),EXACT(D8,"Tuần sau"),FALSE))',
        },
        {
          sheet: "Phụ lục I",
          row: 8,
          column: 3,
          formula: '=AND(LEN("cchc-mark")>0,$B9="PL1-002",IF(ISERROR(D9),FALSE,LEN(D9)=0))',
        },
      ],
      leftOut: 0,
      inNoCell: 0,
    });
  });

  test("tell an occurrence by its Mã and its due day", () => {
    const where = { table: "LanThucHien", row: 0, code: "PL1-001", column: "completedOn", due: day("2024-06-30") };
    const [mark] = marksOf([{ ...finding(0, "status"), where } as Finding], book).marks;
    expect(mark).toEqual({
      sheet: "Lần thực hiện",
      row: 4,
      column: 2,
      formula: '=AND(LEN("cchc-mark")>0,$A5="PL1-001",$B5=45473,IF(ISERROR(C5),FALSE,LEN(C5)=0))',
    });
  });

  test("leave out errors that stand in no cell, and count them", () => {
    expect(marksOf([finding(-1, "code"), finding(0, "code")], book)).toMatchObject({
      marks: [{ row: 7, column: 1 }],
      inNoCell: 1,
    });
  });

  test("are no more than Excel draws with ease, and the others are counted", () => {
    const many = snapshot(Array.from({ length: MOST_MARKS + 7 }, (_, row) => [`PL1-${row}`, "", ""]));
    const found = many.tables[0]?.rows.map((_, row) => finding(row, "status")) ?? [];
    const { marks, leftOut } = marksOf(found, many);
    expect([marks.length, leftOut]).toEqual([MOST_MARKS, 7]);
  });

  test("pass over a Mã that is an error, which would make the whole condition one", () => {
    const [mark] = marksOf([finding(0, "code")], snapshot([["#REF!", "", ""]])).marks;
    expect(mark?.formula).toBe('=AND(LEN("cchc-mark")>0,IF(ISERROR(B8),TRUE,EXACT(B8,"#REF!")))');
  });
});

describe("A mark's formula", () => {
  const anyValue = fc.oneof(
    fc.string({ unit: "binary", maxLength: 600 }),
    fc.stringMatching(/^["\n\t ]{0,400}$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test("has no more than 255 characters, closes what it opens, and is known as a mark's", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (value, code) => {
        const formula = markFormula({ reference: "XFD1048576", value }, [{ reference: "$XFC1048576", value: code }]);
        expect(formula.length).toBeLessThanOrEqual(255);
        expect(isMarkFormula(formula)).toBe(true);
        const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
        expect(bare).not.toContain('"');
        expect(bare.split("(").length).toBe(bare.split(")").length);
      }),
    );
  });

  test("holds no half of a sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 150, maxLength: 300 }), (value) => {
        expect(markFormula({ reference: "A1", value }, [])).not.toMatch(HALF_OF_A_PAIR);
      }),
    );
  });

  test.each([
    ['=AND(LEN("cchc-mark")>0,$A8="PL1-001",TRUE)', true],
    ['AND(LEN("cchc-mark")>0,TRUE)', true], // some programs give it without its "="
    ['= and( len( "cchc-mark" ) > 0, TRUE)', true],
    ['=$F8="Chưa hoàn thành, quá hạn"', false],
    ['=EXACT(A1,"AND(LEN(""cchc-mark"")>0,")', false],
    ['=LEN("cchc-mark")', false],
    ["", false],
  ])("%s: %s", (formula, isOurs) => {
    expect(isMarkFormula(formula)).toBe(isOurs);
  });
});

describe("Marks that stand in a workbook", () => {
  const look = (formulas: readonly (string | undefined)[] | undefined): TableLook => ({
    isFiltered: false,
    hiddenRows: [],
    columns: [],
    conditionalFormats: formulas?.map((formula) => ({ address: "A1", formula })),
  });
  test.each([
    [
      "two of ours among others",
      look(['=AND(LEN("cchc-mark")>0,TRUE)', "=TRUE", undefined, '=AND(LEN("cchc-mark")>0,A1=1)']),
      2,
    ],
    ["none", look([]), 0],
    ["formats that Excel does not tell", look(undefined), undefined],
    ["looks that were not asked for", undefined, undefined],
  ])("%s", (_what, tableLook, count) => {
    expect(marksIn(snapshot([], tableLook))).toBe(count);
  });
});

describe("A mark is seen without telling colours apart:", () => {
  test("its words against its ground, 7 : 1", () => {
    expect(contrast(MARK_LOOK.color, MARK_LOOK.fill)).toBeGreaterThanOrEqual(7);
  });
  const grounds: [what: string, fill: Color][] = [
    ["an uncoloured row", "#FFFFFF"],
    ["a locked cell", "#F2F2F2"],
    ...COLOURED_STANDINGS.map((standing): [string, Color] => [standing, STANDING_COLOURS[standing].fill]),
  ];
  test.each(grounds)("its ground against that of %s, 4.5 : 1", (_what, fill) => {
    expect(contrast(MARK_LOOK.fill, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

const HALF_OF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Source: WCAG 2.1, definition of contrast ratio. */
function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
