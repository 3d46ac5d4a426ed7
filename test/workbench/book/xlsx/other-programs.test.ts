import type { BookContent, CellContent } from "../../../../workbench/book/content/book-content";
import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { bookOfParts } from "./parts";

/** Parts as other programs write them and we never do. */
describe("A cell", () => {
  const strings = `<sst><si><t xml:space="preserve"> a_x000D_
b</t></si><si><r><rPr><b/></rPr><t>đậm</t></r><r><t> nhạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
  const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>
    <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const cells: [what: string, xml: string, cell: Partial<CellContent> | undefined][] = [
    ["shared text with spaces and breaks", '<c t="s"><v>0</v></c>', { value: " a\r\nb" }],
    ["rich text, of which the readings are no part", '<c t="s"><v>1</v></c>', { value: "đậm nhạt" }],
    ["text of its own", '<c t="inlineStr"><is><t>Quý &#x49;I</t></is></c>', { value: "Quý II" }],
    ["CDATA", '<c t="str"><v><![CDATA[<b>]]></v></c>', { value: "<b>" }],
    [
      "an ISO day gets a day format",
      '<c t="d"><v>2024-06-30</v></c>',
      { value: 45473, style: { format: "dd/mm/yyyy" } },
    ],
    [
      "an ISO moment",
      '<c t="d" s="2"><v>2024-06-30T12:00:00</v></c>',
      { value: 45473.5, style: { format: "m/d/yyyy" } },
    ],
    [
      "a day before Excel's 29/2/1900",
      '<c t="d"><v>1900-02-28</v></c>',
      { value: 59, style: { format: "dd/mm/yyyy" } },
    ],
    ["no ISO day stays text", '<c t="d"><v>2024-02-30</v></c>', { value: "2024-02-30" }],
    ["yes and no in words", '<c t="b"><v>true</v></c>', { value: true }],
    ["a cached zero", "<c><f>A2*1</f><v>0</v></c>", { value: 0, formula: "A2*1" }],
    ["a cached empty text", '<c t="str"><f>""</f><v></v></c>', { value: "", formula: '""' }],
    ["no result at all", "<c><f>1+1</f><v/></c>", { formula: "1+1" }],
    ["a newer function", "<c><f>_xlfn.IFS(TRUE,_xlfn._xlws.SORT(A1:A2))</f></c>", { formula: "IFS(TRUE,SORT(A1:A2))" }],
    ["another workbook: the result stays", "<c><f>[1]S!A1*2</f><v>8</v></c>", { value: 8 }],
    ["an empty cell of the ordinary look", '<c r="A1" s="0"/>', undefined],
  ];
  test.each(cells)("%s", async (_, xml, cell) => {
    const book = await opened(
      await bookOfParts(`<sheetData><row>${xml}</row></sheetData>`, {
        "xl/sharedStrings.xml": strings,
        "xl/styles.xml": styles,
      }),
    );
    expect(book.sheets[0]?.cells).toEqual(cell ? [{ row: 0, column: 0, ...cell }] : []);
  });
});

test("A formula that was filled down is every cell's own, its free addresses moved", async () => {
  const book = await opened(
    await bookOfParts(`<sheetData>
    <row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2+$A2+A$2+$A$2+SUM(A:A,1:1)+LOG10(T1[A1])+'A1'!A1&amp;"A1"</f></c></row>
    <row r="3"><c r="C3"><f t="shared" si="0"/></c></row></sheetData>`),
  );
  expect(book.sheets[0]?.cells[1]?.formula).toBe(`B3+$A3+B$2+$A$2+SUM(B:B,2:2)+LOG10(T1[A1])+'A1'!B2&"A1"`);
});

test("Days counted from 1904 become ordinary day numbers; other numbers stay", async () => {
  const result = await openXlsx(
    await bookOfParts(
      `<sheetData><row><c s="1"><v>44011</v></c><c><v>44011</v></c></row></sheetData>
     <dataValidations><dataValidation type="date" sqref="A1"><formula1>44011</formula1></dataValidation></dataValidations>`,
      {
        "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/workbook.xml":
          '<workbook><workbookPr date1904="true"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
      },
    ),
  );
  expect(result).toMatchObject({
    ok: true,
    value: {
      content: {
        sheets: [{ cells: [{ value: 45473 }, { value: 44011 }], validations: [{ formula1: "45473" }] }],
      },
      losses: [{ kind: "date-1904" }],
    },
  });
});

test("Prefixed elements, rules kept apart for other sheets, and whole columns are read", async () => {
  const inside = `<x:sheetData/><x:extLst><x:ext>
    <x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">
      <x14:formula1><xm:f>'Danh mục'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D:D</xm:sqref></x14:dataValidation></x14:dataValidations>
    <x14:conditionalFormattings><x14:conditionalFormatting>
      <x14:cfRule type="expression" priority="3"><xm:f>'Danh mục'!$A1=B2</xm:f>
        <x14:dxf><x14:fill><x14:patternFill><x14:bgColor theme="5"/></x14:patternFill></x14:fill></x14:dxf></x14:cfRule>
      <xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></x:ext></x:extLst>`;
  const book = await opened(
    await bookOfParts("", { "xl/worksheets/sheet1.xml": `<x:worksheet>${inside}</x:worksheet>` }),
  );
  expect(book.sheets[0]).toMatchObject({
    validations: [
      {
        formula1: "'Danh mục'!$A$1:$A$3",
        areas: [
          { row: 1, column: 1, rows: 8, columns: 1 },
          { row: 0, column: 3, rows: 1_048_576, columns: 1 },
        ],
      },
    ],
    conditionalFormats: [{ formula: "'Danh mục'!$A1=B2", fill: "#ED7D31", priority: 2 }],
  });
});

describe("What is not carried is named", () => {
  const sheets: [inside: string, loss: string][] = [
    ['<autoFilter ref="A1:B2"/>', "filter"],
    ['<hyperlinks><hyperlink ref="A1"/></hyperlinks>', "hyperlink"],
    ['<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>', "protection-password"],
    ['<sheetProtection sheet="1" objects="1" scenarios="1" insertColumns="0"/>', "protection-setting"],
    [
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting>',
      "conditional-format",
    ],
    [
      '<dataValidations><dataValidation type="time" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations>',
      "validation",
    ],
    ['<sheetViews><sheetView zoomScale="80"/></sheetViews>', "saved-view"],
    ['<sheetViews><sheetView><pane ySplit="2000"/></sheetView></sheetViews>', "split-view"],
    ['<pageSetup scale="60"/>', "print-setting"],
    ['<headerFooter differentFirst="1"/>', "header-or-footer"],
    ['<sheetData><row outlineLevel="1"/></sheetData>', "row-group"],
    ['<sheetData><row><c><f t="array" ref="A1">1</f></c></row></sheetData>', "array-formula"],
    ["<extLst><ext><x14:sparklineGroups/></ext></extLst>", "sparkline"],
  ];
  test.each(sheets)("%s", async (inside, kind) => {
    expect(await lossesOf(await bookOfParts(inside))).toEqual([{ kind, sheet: "S" }]);
  });

  const parts: [path: string, loss: object][] = [
    ["xl/charts/chart1.xml", { kind: "chart" }],
    ["xl/pivotTables/pivotTable1.xml", { kind: "pivot-table" }],
    ["xl/media/image1.png", { kind: "picture" }],
    ["xl/threadedComments/threadedComment1.xml", { kind: "comment" }],
    ["customXml/item1.xml", { kind: "custom-xml" }],
    ["xl/externalLinks/externalLink1.xml", { kind: "external-link" }],
    ["xl/slicers/slicer1.xml", { kind: "slicer" }],
    ["docProps/custom.xml", { kind: "custom-properties" }],
    ["xl/webextensions/webextension1.xml", { kind: "add-in-settings" }],
    ["xl/something/new.xml", { kind: "other", part: "xl/something/new.xml" }],
  ];
  test.each(parts)("%s", async (path, loss) => {
    expect(await lossesOf(await bookOfParts("", { [path]: "<x/>" }))).toEqual([loss]);
  });

  test("a chart in a drawing is a loss of the sheet on which it stands", async () => {
    const link = (target: string): string =>
      `<Relationships><Relationship Id="r" Type="x/y" Target="${target}"/></Relationships>`;
    const book = await bookOfParts("", {
      "xl/worksheets/_rels/sheet1.xml.rels": link("../drawings/drawing1.xml"),
      "xl/drawings/drawing1.xml": "<wsDr><graphicFrame/></wsDr>",
      "xl/drawings/_rels/drawing1.xml.rels": link("../charts/chart1.xml"),
      "xl/charts/chart1.xml": "<chartSpace/>",
    });
    expect(await lossesOf(book)).toEqual([{ kind: "chart", sheet: "S" }]);
  });

  test("names of one sheet, and of functions, are; hidden ones of Excel's own are not", async () => {
    const names = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$B,S!$2:$3</definedName>
      <definedName name="Riêng" localSheetId="0">S!$A$1</definedName><definedName name="Ngoài">[1]S!$A$1</definedName>
      <definedName name="Chung">S!$A$1</definedName>`;
    const result = await openXlsx(
      await bookOfParts("", {
        "xl/workbook.xml": `<workbook><sheets><sheet name="S" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
      }),
    );
    expect(result).toMatchObject({
      value: {
        content: {
          names: [{ name: "Chung", refersTo: "S!$A$1" }],
          sheets: [{ print: { titleRows: { first: 1, last: 2 } } }],
        },
        losses: [{ kind: "print-setting", sheet: "S" }, { kind: "local-name", sheet: "S" }, { kind: "external-link" }],
      },
    });
  });
});

async function opened(bytes: Uint8Array): Promise<BookContent> {
  const result = await openXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.content;
}

async function lossesOf(bytes: Uint8Array) {
  const result = await openXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.losses;
}
