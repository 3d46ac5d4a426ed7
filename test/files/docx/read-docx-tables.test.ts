import * as docx from "docx";
import { readDocxTables } from "../../../src/files/docx/read-docx-tables";
import type { RawTable } from "../../../src/domain/import/raw-table";
import { gridText } from "../../books/grid-text";
import { cell, makeDocx, paragraph, row, run, table, type DocxParts } from "../../books/make-docx";

function tablesOf(bytes: Uint8Array): readonly RawTable[] {
  const read = readDocxTables(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

function gridsOf(body: string, parts?: DocxParts): string[] {
  return tablesOf(makeDocx(body, parts)).map(gridText);
}

const lines = (...rows: string[]): string => rows.join("\n");

const symbol = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe("A table of a Word document", () => {
  const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
  const [first, continued] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];

  const bodies: [what: string, body: string, grid: string][] = [
    [
      "with a head of two rows",
      table([
        row([cell("TT", first), cell("Nhiệm vụ", first), cell("Cơ quan thực hiện", span(2))]),
        row([cell("", continued), cell("", continued), "Chủ trì", "Phối hợp"]),
        row(["1", "Rà soát", "Văn phòng", "Phòng Tổng hợp"]),
      ]),
      lines(
        "TT | Nhiệm vụ | Cơ quan thực hiện | <",
        "^ | ^ | Chủ trì | Phối hợp",
        "1 | Rà soát | Văn phòng | Phòng Tổng hợp",
      ),
    ],
    [
      "with one deadline for three tasks",
      table([
        row(["1", cell("Quý II", first)]),
        row(["2", cell("", continued)]),
        row(["3", cell("", continued)]),
        row(["4", "Quý III"]),
      ]),
      lines("1 | Quý II", "2 | ^", "3 | ^", "4 | Quý III"),
    ],
    [
      "with merges one below the other",
      table([
        row(["1", cell("Quý I", first)]),
        row(["2", cell("", continued)]),
        row(["3", cell("Quý II", first)]),
        row(["4", cell("", continued)]),
      ]),
      lines("1 | Quý I", "2 | ^", "3 | Quý II", "4 | ^"),
    ],
    [
      "whose row begins further right",
      table([row(["1", "Rà soát", "Quý I"]), row(["Công bố", "Quý II"], '<w:gridBefore w:val="1"/>')]),
      lines("1 | Rà soát | Quý I", " | Công bố | Quý II"),
    ],
    [
      "whose cell continues one that is not above it",
      table([row([cell("A", span(2)), "B"]), row([cell("C", continued), "D", "E"])]),
      lines("A | < | B", "C | D | E"),
    ],
    [
      "whose grid is finer than what is seen",
      table([
        row([cell("TT", span(2)), cell("Nhiệm vụ", span(3))]),
        row([cell("1", span(2)), cell("Rà soát", span(3))]),
      ]),
      lines("TT | Nhiệm vụ", "1 | Rà soát"),
    ],
    [
      "whose edge a hand moved by a hair",
      table([row([cell("TT", span(2)), "Nhiệm vụ"]), row(["1", cell("Rà soát", span(2))])], [900, 15, 8000]),
      lines("TT | Nhiệm vụ", "1 | Rà soát"),
    ],
    [
      "merged across in the old way",
      table([
        row([cell("A", '<w:hMerge w:val="restart"/>'), cell("", '<w:hMerge w:val="continue"/>')]),
        row(["1", "2"]),
      ]),
      lines("A | <", "1 | 2"),
    ],
    [
      "with paragraphs, line breaks, tabs and hyphens",
      table([
        row([
          cell(paragraph(run("- Một;")) + paragraph(run("- Hai;") + "<w:r><w:br/><w:t>ba</w:t></w:r>")),
          cell(
            paragraph(
              "<w:r><w:t>a</w:t><w:tab/><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/><w:t>/TW</w:t></w:r>",
            ),
          ),
        ]),
      ]),
      "- Một;/- Hai;/ba | a»57-NQ/TW",
    ],
    [
      "with empty paragraphs around the words",
      table([row([cell(paragraph("") + paragraph(run("Một")) + paragraph(""))])]),
      "Một",
    ],
    [
      "in a cell of another",
      table([
        row([
          "1",
          cell(paragraph(run("Gồm:")) + table([row(["Quý I", "30%"]), row(["Quý II", "50%"])]) + paragraph("")),
        ]),
      ]),
      "1 | Gồm:/Quý I»30%/Quý II»50%",
    ],
    [
      "with tracked changes: as they stand when all are accepted",
      table([
        row([
          cell(
            paragraph(
              run("Hoàn thành ") +
                `<w:del><w:r><w:delText>quý I</w:delText></w:r></w:del><w:ins>${run("quý II")}</w:ins>`,
            ),
          ),
          cell(paragraph(`<w:moveFrom>${run("cũ")}</w:moveFrom><w:moveTo>${run("mới")}</w:moveTo>`)),
        ]),
        row(["bỏ", "đi"], "<w:del/>"),
        row([cell(paragraph(run("nối "), "<w:rPr><w:del/></w:rPr>") + paragraph(run("liền"))), "thêm"], "<w:ins/>"),
      ]),
      lines("Hoàn thành quý II | mới", "nối liền | thêm"),
    ],
    [
      "with links and fields: their words only",
      table([
        row([
          cell(paragraph(`<w:hyperlink r:id="rId9">${run("Cổng dịch vụ")}</w:hyperlink>`)),
          cell(paragraph(`<w:fldSimple w:instr="DATE">${run("30/6/2025")}</w:fldSimple>`)),
          cell(
            paragraph(
              `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run("xem")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
            ),
          ),
        ]),
      ]),
      "Cổng dịch vụ | 30/6/2025 | xem",
    ],
    [
      "with rows, cells and words in content controls",
      table([
        `<w:sdt><w:sdtPr/><w:sdtContent>${row([`1`, cell(`<w:sdt><w:sdtContent>${paragraph(run("Rà soát"))}</w:sdtContent></w:sdt>`)])}</w:sdtContent></w:sdt>`,
      ]),
      "1 | Rà soát",
    ],
    [
      "with hidden words and the same words twice, for new and old programs",
      table([
        row([
          cell(paragraph(run("thấy") + run(" ẩn", "<w:vanish/>"))),
          cell(
            paragraph(
              `<mc:AlternateContent><mc:Choice>${run("hai lần")}</mc:Choice><mc:Fallback>${run("hai lần")}</mc:Fallback></mc:AlternateContent>`,
            ),
          ),
        ]),
      ]),
      "thấy | hai lần",
    ],
    [
      "with ticks and boxes of the drawing fonts, put in as symbols or set in the font",
      table([
        row([
          ...["FC", "FE", "A8"].map((char) => cell(paragraph(symbol("Wingdings", `F0${char}`)))),
          cell(paragraph(symbol("Wingdings 2", "0052"))),
          cell(paragraph(run("ü", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + run(" xong"))),
          cell(paragraph(symbol("Wingdings", "F04A"))), // a face, which nobody reads
        ]),
      ]),
      "✓ | ☑ | ☐ | ☑ | ✓ xong | \uF04A",
    ],
    ["with empty rows and columns at its end", table([row(["1", "a", ""]), row(["", "", ""])]), "1 | a"],
    ["in decomposed Unicode, kept as it is", table([row(["Quy\u0301 II"])]), "Quy\u0301 II"],
  ];
  test.each(bodies)("%s", (_, body, grid) => {
    expect(gridsOf(body)).toEqual([grid]);
  });

  test("is one of several, named by its place; one without words is none", () => {
    const read = tablesOf(
      makeDocx(table([row(["a"])]) + table([row([""])]) + paragraph(run("giữa")) + table([row(["b"])])),
    );
    expect(read.map(({ place, rows }) => [place, rows.length])).toEqual([
      ["bảng 1", 1],
      ["bảng 2", 1],
    ]);
  });

  test("stands in a frame, a table of one cell, as if there were none", () => {
    const framed = paragraph(run("PHỤ LỤC I")) + table([row(["TT", "Nhiệm vụ"])]) + table([row(["a"])]);
    const frame = (inside: string) => table([row([cell(inside + paragraph(""))])]);
    const read = tablesOf(makeDocx(paragraph(run("Sở Nội vụ")) + frame(frame(framed))));
    expect(read.map((one) => [one.place, one.heading, gridText(one)])).toEqual([
      ["bảng 1", ["Sở Nội vụ", "PHỤ LỤC I"], "TT | Nhiệm vụ"],
      ["bảng 2", undefined, "a"],
    ]);
    // One more cell, and it is a table that has another in it.
    const notAFrame = table([row(["1", cell(table([row(["a", "b"])]))])]);
    expect(gridsOf(notAFrame)).toEqual(["1 | a»b"]);
  });

  test("has above it the paragraphs since the table before, the last ten that have words", () => {
    const lines = Array.from({ length: 12 }, (_, at) => paragraph(run(`Dòng ${at + 1}`)));
    const body = [table([row(["a"])]), ...lines, paragraph(run("  ")), table([row(["b"])]), table([row(["c"])])].join(
      "",
    );
    expect(tablesOf(makeDocx(body)).map(({ heading }) => heading)).toEqual([
      undefined,
      Array.from({ length: 10 }, (_, at) => `Dòng ${at + 3}`),
      undefined,
    ]);
  });

  test("counts the paragraphs above a table without words to the next one", () => {
    const body = [paragraph(run("PHỤ LỤC I\t")), table([row([""])]), paragraph(run("Nhiệm vụ")), table([row(["a"])])];
    expect(tablesOf(makeDocx(body.join(""))).map(({ heading }) => heading)).toEqual([["PHỤ LỤC I", "Nhiệm vụ"]]);
  });

  test("keeps the soft hyphen of a TCVN3 font, where it is the letter ư", () => {
    const word = (font: string) =>
      paragraph(`<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>Th</w:t><w:softHyphen/><w:t>êng</w:t></w:r>`);
    expect(gridsOf(table([row([cell(word(".VnTime")), cell(word("Times New Roman"))])]))).toEqual([
      "Th\u00ADêng | Thêng",
    ]);
  });

  test("is found in a document whose main part has another name", () => {
    expect(gridsOf(table([row(["a"])]), { path: "word/document2.xml" })).toEqual(["a"]);
  });
});

describe("The numbers that Word writes by itself", () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uF0B7")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "lowerLetter", "%1)")}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ].join("");
  const styles =
    '<w:style w:type="paragraph" w:styleId="TT"><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbered = (list: number, at = 0, text = ""): string =>
    paragraph(text && run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const first = (...paragraphs: string[]): string =>
    table(paragraphs.map((one, index) => row([cell(one), `hàng ${index + 1}`])));

  const bodies: [what: string, body: string, column: string[]][] = [
    [
      "count on in every level and begin anew below",
      first(numbered(1), numbered(1, 1), numbered(1, 2), numbered(1, 2), numbered(1, 1), numbered(1), numbered(1, 1)),
      ["I", "1.", "1.1", "1.2", "2.", "II", "1."],
    ],
    [
      "stand before the words",
      first(numbered(1, 0, "Cải cách thể chế"), numbered(1, 1, "Rà soát")),
      ["I Cải cách thể chế", "1. Rà soát"],
    ],
    ["can be bullets", first(numbered(2, 0, "một") + numbered(2, 0, "hai")), ["• một/• hai"]],
    ["count on from outside the table", paragraph("") + numbered(3) + first(numbered(3)), ["b)"]],
    [
      "begin anew in a list that says so",
      first(numbered(3), numbered(3), numbered(4), numbered(4)),
      ["a)", "b)", "a)", "b)"],
    ],
    [
      "come from a style",
      first(paragraph("", '<w:pStyle w:val="TT"/>'), paragraph("", '<w:pStyle w:val="TT"/>')),
      ["1.", "2."],
    ],
    [
      "are taken off one paragraph of such a style",
      first(paragraph(run("x"), '<w:pStyle w:val="TT"/><w:numPr><w:numId w:val="0"/></w:numPr>')),
      ["x"],
    ],
  ];
  test.each(bodies)("%s", (_, body, column) => {
    const [grid = ""] = gridsOf(body, { numbering, styles });
    expect(grid.split("\n").map((line) => line.split(" | ")[0])).toEqual(column);
  });
});

describe("The look of a cell", () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>',
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>',
  ].join("");
  const looks: [what: string, inside: string, isBold: boolean, font: string | undefined][] = [
    ["bold, in a font of its own", paragraph(run("a", '<w:rFonts w:ascii=".VnTimeH"/><w:b/>')), true, ".VnTimeH"],
    [
      "bold by the paragraph's style, in the font of the one below it",
      paragraph(run("a"), '<w:pStyle w:val="Head"/>'),
      true,
      ".VnTime",
    ],
    ["not bold in a bold style", paragraph(run("a", '<w:b w:val="0"/>'), '<w:pStyle w:val="Head"/>'), false, ".VnTime"],
    ["bold by the run's style", paragraph(run("a", '<w:rStyle w:val="Strong"/>')), true, ".VnTime"],
    ["not bold when only some words are", paragraph(run("Ghi chú: ", "<w:b/>") + run("không")), false, ".VnTime"],
    ["bold when only a blank is not", paragraph(run("I.", "<w:b/>") + run(" ") + run("A", "<w:b/>")), true, ".VnTime"],
    [
      "the theme's font, which has no name here",
      paragraph(run("a", '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="X"/>')),
      false,
      undefined,
    ],
    ["a style based on itself", paragraph(run("a"), '<w:pStyle w:val="Loop"/>'), false, undefined],
  ];
  test.each(looks)("%s", (_, inside, isBold, font) => {
    const [read] = tablesOf(makeDocx(table([row([cell(inside)])]), { styles }));
    expect(read?.rows[0]?.cells[0]).toEqual({
      ...{ kind: "cell", text: expect.any(String) as string, isBold, rows: 1, columns: 1 },
      ...(font !== undefined && { font }),
    });
  });
});

test("A document written by another program reads as it was meant", async () => {
  const text = (words: string, isBold = false): docx.Paragraph => {
    const look: docx.IRunOptions = { text: words, bold: isBold };
    return new docx.Paragraph({ children: [new docx.TextRun(look)] });
  };
  const head = (words: string, spans: { rowSpan?: number; columnSpan?: number } = {}): docx.TableCell =>
    new docx.TableCell({ ...spans, children: [text(words, true)] });
  const plain = (...words: string[]): docx.TableCell => new docx.TableCell({ children: words.map((one) => text(one)) });
  const rows = [
    new docx.TableRow({
      tableHeader: true,
      children: [head("TT", { rowSpan: 2 }), head("Nhiệm vụ", { rowSpan: 2 }), head("Cơ quan", { columnSpan: 2 })],
    }),
    new docx.TableRow({ tableHeader: true, children: [head("Chủ trì"), head("Phối hợp")] }),
    new docx.TableRow({ children: [head("I"), head("Cải cách thể chế", { columnSpan: 3 })] }),
    new docx.TableRow({
      children: [plain("1"), plain("Rà soát", "Công bố"), plain("Văn phòng"), plain("Phòng A; Phòng B")],
    }),
  ];
  const file = new docx.Document({ sections: [{ children: [text("PHỤ LỤC I", true), new docx.Table({ rows })] }] });
  const read = tablesOf(new Uint8Array(await docx.Packer.toBuffer(file)));
  expect(read.map(gridText)).toEqual([
    lines(
      "TT | Nhiệm vụ | Cơ quan | <",
      "^ | ^ | Chủ trì | Phối hợp",
      "I | Cải cách thể chế | < | <",
      "1 | Rà soát/Công bố | Văn phòng | Phòng A; Phòng B",
    ),
  ]);
  const bold = read[0]?.rows.map(({ cells }) => cells.some((one) => one.kind === "cell" && one.isBold));
  expect(bold).toEqual([true, true, true, false]);
});
