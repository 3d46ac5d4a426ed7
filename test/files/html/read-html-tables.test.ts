import fc from "fast-check";
import type { RawCell, RawTable } from "../../../src/domain/import/raw-table";
import { readHtmlTables } from "../../../src/files/html/read-html-tables";
import { gridText } from "../../books/grid-text";
import { CHROME_PAGE, EXCEL, GOOGLE_SHEETS, LIBREOFFICE_CALC, LIBREOFFICE_WRITER, WORD } from "../pasted-html";

function tablesOf(html: string): readonly RawTable[] {
  const read = readHtmlTables(html);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

const grid = (html: string): string => tablesOf(html).map(gridText).join("\n---\n");

const lines = (...rows: string[]): string => rows.join("\n");

function cellOf(html: string, row = 0, column = 0): Extract<RawCell, { kind: "cell" }> {
  const cell = tablesOf(html)[0]?.rows[row]?.cells[column];
  if (cell?.kind !== "cell") throw new Error("no cell there");
  return cell;
}

describe("What is pasted from", () => {
  const programs: [program: string, html: string, read: string][] = [
    [
      "Word",
      WORD,
      lines(
        "TT | Nhiệm vụ | Cơ quan thực hiện | <",
        "^ | ^ | Chủ trì | Phối hợp",
        "1. | Rà soát thủ tục hành chính;/công bố danh mục/- Báo cáo kết quả | Văn phòng Sở | Các phòng",
        "2. | a) Kiểm tra/• Một cửa | ^ | ",
      ),
    ],
    [
      "Excel",
      EXCEL,
      lines(
        "PHỤ LỤC | < | <",
        "STT | Nhiệm vụ | Thời hạn",
        '1 | Đề án "06"/giai đoạn 2 | 30/06/2025',
        "2 | C¶i c¸ch | ^",
      ),
    ],
    ["LibreOffice Calc", LIBREOFFICE_CALC, lines("TT | Nhiệm vụ", "1 | Rà soát/công bố", "2 | ^")],
    ["LibreOffice Writer", LIBREOFFICE_WRITER, lines("TT | Nhiệm vụ", "1 | 1. Rà soát/2. Công bố")],
    ["Google Sheets", GOOGLE_SHEETS, lines("TT | Nhiệm vụ", "1 | Rà soát/công bố")],
    ["a web page in Chrome", CHROME_PAGE, lines("TT | Nhiệm vụ", "1 | Rà soát văn bản")],
  ];
  test.each(programs)("%s", (_program, html, read) => expect(grid(html)).toBe(read));

  test("Word and Excel keeps fonts and bold letters", () => {
    expect(cellOf(WORD, 0, 1)).toMatchObject({ isBold: true, font: "Times New Roman" });
    expect(cellOf(WORD, 2, 2)).toMatchObject({ isBold: false, font: ".VnTime" });
    expect(cellOf(EXCEL, 0, 0)).toMatchObject({ isBold: true, font: "Times New Roman" });
    expect(cellOf(EXCEL, 3, 1)).toMatchObject({ isBold: false, font: ".VnTimeH" });
  });
});

describe("A table of a page", () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const pages: [what: string, html: string, read: string][] = [
    ["without its end tags", "<table><tr><td>A<td>B<tr><td>C<td>D", lines("A | B", "C | D")],
    ["that is only its rows", `${row("A", "B")}${row("C", "D")}`, lines("A | B", "C | D")],
    ["after another", `<table>${row("A")}</table><p>b</p><table>${row("C")}</table>`, lines("A", "---", "C")],
    ["between tables without words", `<table>${row("&nbsp;")}</table><table>${row("C")}</table>`, "C"],
    ["with a foot written first", "<table><tfoot><tr><td>F<tbody><tr><td>B</table>", lines("B", "F")],
    ["in a frame", `<table><tr><td><p>Trang</p><table>${row("A", "B")}</table></td></tr></table>`, "A | B"],
    [
      "in a cell of another",
      `<table><tr><td>1<td>Gồm:<table>${row("a", "b")}${row("c", "<p>d</p>")}</table>hết</table>`,
      "1 | Gồm:/a»b/c»d/hết",
    ],
    [
      "with a merge to the end",
      "<table><tr><td rowspan=0>A<td>1<tr><td>2<tr><td>3</table>",
      lines("A | 1", "^ | 2", "^ | 3"),
    ],
    ["with a merge past the end", "<table><tr><td rowspan=9>A<td>1<tr><td>2</table>", lines("A | 1", "^ | 2")],
    [
      "with a merge that ends with its head",
      "<table><thead><tr><td rowspan=9>A<td>1<tbody><tr><td>B<td>2</table>",
      lines("A | 1", "B | 2"),
    ],
    ["with sizes that are no numbers", '<table><tr><td rowspan="-2" colspan="x">A<td>B</table>', "A | B"],
    [
      "with hidden rows and cells",
      `<table><tr style="display:none"><td>X<tr><td hidden>X<td>A<td style="mso-hide:all">X<td>B</table>`,
      "A | B",
    ],
    [
      "with hidden words",
      "<table><tr><td>A<span style='display:none;mso-hide:all'> X</span><script>x</script><td>B</table>",
      "A | B",
    ],
    [
      "with blanks of the source",
      "<table><tr><td>\n  Rà\n  <b> soát </b> <i>\n</i> văn  bản\n </td><td>B</table>",
      "Rà soát văn bản | B",
    ],
    [
      "with fixed blanks",
      "<table><tr><td>a&nbsp; b<td style='white-space:pre-wrap'>c  d\ne</table>",
      "a\u00A0 b | c  d/e",
    ],
    [
      "with paragraphs and breaks",
      "<table><tr><td><p>a<br>b<br></p>\n<p>c</p><div>d</div>e<br><br>f<td>g</table>",
      "a/b/c/d/e//f | g",
    ],
    [
      "with a tab of Word",
      "<table><tr><td>a)<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>b<td>c</table>",
      "a)»b | c",
    ],
    [
      "with lists",
      "<table><tr><td><ol start=3 type=a><li>x</li><li>y</li></ol><ul><li>z</li><li style='list-style:none'>t</li></ul><td>c</table>",
      "c. x/d. y/• z/t | c",
    ],
    ["with struck out words", "<table><tr><td>Quý <del>I</del><ins>II</ins><td>B</table>", "Quý II | B"],
    ["with letters of old fonts", "<table><tr><td>th&shy;&#432;êng<td>B</table>", "th\u00ADưêng | B"],
  ];
  test.each(pages)("%s", (_what, html, read) => expect(grid(html)).toBe(read));

  const looks: [cell: string, isBold: boolean, font: string | undefined][] = [
    ["<td>A", false, undefined],
    ["<th>A", true, undefined],
    ["<td><b>A</b> <strong>B</strong>", true, undefined],
    ["<td><b>A</b> B", false, undefined],
    ["<td style='font-weight:600'>A", true, undefined],
    ["<th style='font-weight:normal'>A", false, undefined],
    ["<td><b style='font-weight:normal'>A", false, undefined],
    ["<td><b style='mso-bidi-font-weight:normal'>A", true, undefined],
    [`<td style='font-family:".VnTime","sans-serif"'>A`, false, ".VnTime"],
    [`<td style='font-family:"\\.VnTime"'>A`, false, ".VnTime"],
    ["<td><font face='VNI-Times, serif'>A", false, "VNI-Times"],
    ["<td style='font-family:Arial'><span style='font-family:VNI-Helve'>Aaa</span> b", false, "VNI-Helve"],
  ];
  test.each(looks)("the look of %s", (cell, isBold, font) => {
    const read = cellOf(`<table><tr>${cell}</table>`);
    expect([read.isBold, read.font]).toEqual([isBold, font]);
  });

  test("is named for its place among those with words", () => {
    const html = `<table>${row("")}</table><table>${row("A")}</table><table>${row("B")}</table>`;
    expect(tablesOf(html).map(({ place }) => place)).toEqual(["bảng 1", "bảng 2"]);
  });
});

describe("What cannot be read", () => {
  const pages: [what: string, html: string, problem: string][] = [
    ["nothing", "", "no-table"],
    ["words without a table", "<p>Rà soát văn bản</p>", "no-table"],
    ["a table without words", "<table><tr><td>&nbsp;<td><br></table>", "no-table"],
    ["a hidden table", "<div style='display:none'><table><tr><td>A</table></div>", "no-table"],
    ["more columns than a sheet has", `<table><tr>${"<td colspan=1000>A".repeat(17)}</table>`, "too-large"],
    ["more squares than anybody's table", `<table>${"<tr><td colspan=1000>A".repeat(2001)}</table>`, "too-large"],
    ["longer text than anybody's table", "a".repeat(20_000_001), "too-large"],
  ];
  test.each(pages)("%s", (_what, html, problem) => {
    expect(readHtmlTables(html)).toEqual({ ok: false, problem: { kind: problem } });
  });

  test("spans of millions and thousands of nested elements end in time", () => {
    expect(grid("<table><tr><td rowspan=99999999 colspan=2>A<td>B<tr><td>C</table>")).toBe("A | < | B\n^ | ^ | C");
    expect(readHtmlTables(`<table><tr><td>${"<span>".repeat(20_000)}A`)).toEqual({
      ok: false,
      problem: { kind: "broken" },
    });
  });
});

test("Any grid of merged cells that is written as HTML reads back", () => {
  fc.assert(
    fc.property(anyGrid(), (written) => {
      expect(grid(htmlOf(written))).toBe(drawn(written));
    }),
    { numRuns: 300 },
  );
});

/** Squares by row and column: a cell with its size, or the mark that `gridText` has for one that a merged cell covers. */
type Written = readonly (readonly (WrittenCell | "^" | "<")[])[];

interface WrittenCell {
  readonly words: string;
  readonly rows: number;
  readonly columns: number;
}

function anyGrid(): fc.Arbitrary<Written> {
  const from1 = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
  const areas = fc.array(fc.tuple(fc.nat(5), fc.nat(4), from1(3), from1(3)), { maxLength: 5 });
  return fc.tuple(from1(6), from1(5), areas).map(([height, width, merges]) => {
    const grid: (WrittenCell | "^" | "<")[][] = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => ({ words: `ô ${row} < & ${column}`, rows: 1, columns: 1 })),
    );
    for (const [row, column, rows, columns] of merges) {
      const lines = grid.slice(row, row + rows);
      // The reader cuts areas where the words end, so the last row and column have words everywhere.
      const isFree = lines.every((line) => line.slice(column, column + columns).every(isSingle));
      if (!isFree || row + rows >= height || column + columns >= width) continue;
      lines.forEach((line, up) => line.fill(up > 0 ? "^" : "<", column, column + columns));
      lines[0]?.splice(column, 1, { words: `ô ${row},${column}`, rows, columns });
    }
    return grid;
  });
}

function isSingle(square: WrittenCell | "^" | "<"): boolean {
  return typeof square === "object" && square.rows * square.columns === 1;
}

function drawn(written: Written): string {
  return written
    .map((row) => row.map((square) => (typeof square === "string" ? square : square.words)).join(" | "))
    .join("\n");
}

function htmlOf(written: Written): string {
  const rows = written.map((row) => {
    const cells = row.map((square) => {
      if (typeof square === "string") return "";
      const words = square.words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      return `<td rowspan=${square.rows} colspan=${square.columns}>${words}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${rows.join("\n")}</table>`;
}
