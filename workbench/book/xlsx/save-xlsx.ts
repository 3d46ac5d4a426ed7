import type { BookContent } from "../content/book-content";
import { zip, type ArchiveFile } from "./archive/zip";
import { checkContent } from "./check-content";
import { namesXml } from "./names";
import { contentTypesXml, relationsXml } from "./package";
import { SharedStrings } from "./shared-strings";
import { sheetXml } from "./sheet/sheet-part";
import { StyleBook } from "./style/style-book";
import { tableXml } from "./table";
import { document, element } from "./xml/write-xml";

/**
 * The workbook as the bytes of an .xlsx file. The same content gives the same bytes.
 * @throws Error when Excel would repair the file: it names what is wrong (see `checkContent`).
 */
export async function saveXlsx(content: BookContent): Promise<Uint8Array> {
  checkContent(content);
  const stores = { strings: new SharedStrings(), styles: new StyleBook() };
  const shown = firstVisible(content);
  const parts: ArchiveFile[] = [{ path: "xl/workbook.xml", text: workbookXml(content, shown) }];
  let tableCount = 0;
  content.sheets.forEach((sheet, index) => {
    const tables = sheet.tables.map((table) => ({ table, number: ++tableCount }));
    const tableIds = tables.map((_, place) => `rId${place + 1}`);
    const file = `sheet${index + 1}.xml`;
    parts.push({ path: `xl/worksheets/${file}`, text: sheetXml(sheet, stores, tableIds, index === shown) });
    if (tables.length === 0) return;
    const relations = tables.map(({ number }, place) => ({
      id: `rId${place + 1}`,
      kind: "table" as const,
      target: `../tables/table${number}.xml`,
    }));
    parts.push({ path: `xl/worksheets/_rels/${file}.rels`, text: relationsXml(relations) });
    for (const { table, number } of tables) {
      parts.push({ path: `xl/tables/table${number}.xml`, text: tableXml(table, number) });
    }
  });
  // Only now are all styles and texts known.
  parts.push({ path: "xl/styles.xml", text: stores.styles.xml() });
  parts.push({ path: "xl/sharedStrings.xml", text: stores.strings.xml() });
  parts.push({ path: "xl/_rels/workbook.xml.rels", text: workbookRelationsXml(content.sheets.length) });
  return zip([
    { path: "[Content_Types].xml", text: contentTypesXml(parts.map(({ path }) => path)) },
    {
      path: "_rels/.rels",
      text: relationsXml([{ id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" }]),
    },
    ...parts,
  ]);
}

function firstVisible(content: BookContent): number {
  return content.sheets.findIndex((sheet) => sheet.visibility === "visible");
}

function workbookXml(content: BookContent, shown: number): string {
  const sheets = content.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const view = element("workbookView", { activeTab: shown, firstSheet: shown });
  return document(
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("bookViews", {}, view) +
        element("sheets", {}, sheets.join("")) +
        namesXml(content) +
        // The results kept beside formulas are another program's; Excel works them out again when it opens the file.
        element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
}

function workbookRelationsXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => ({
    id: `rId${index + 1}`,
    kind: "worksheet" as const,
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  return relationsXml([
    ...sheets,
    { id: `rId${sheetCount + 1}`, kind: "styles", target: "styles.xml" },
    { id: `rId${sheetCount + 2}`, kind: "sharedStrings", target: "sharedStrings.xml" },
  ]);
}
