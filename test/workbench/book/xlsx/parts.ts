import { Archive } from "../../../../workbench/book/xlsx/archive/archive";
import { readDirectory } from "../../../../workbench/book/xlsx/archive/directory";
import { unzip } from "../../../../workbench/book/xlsx/archive/unzip";
import { zip } from "../../../../workbench/book/xlsx/archive/zip";

/** The text of every part of a file, by path. */
export async function partsOf(book: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for (const entry of readDirectory(book)) {
    parts[entry.path] = new TextDecoder().decode(await unzip(book, entry));
  }
  return parts;
}

/** A file of a workbook with one sheet, "S": the inside of its `<worksheet>`, and other parts that are added or replaced. */
export async function bookOfParts(inside: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const all = {
    "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${[
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "styles", "styles.xml"),
      relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"),
      relation("rId4", "theme", "theme/theme1.xml"),
    ].join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main} xmlns:r="r">${inside}</worksheet>`,
    ...parts,
  };
  return zip(Object.entries(all).map(([path, text]) => ({ path, text })));
}

/** The XML parts of a file, parsed; throws when one is not well-formed. */
export async function rootsOf(book: Uint8Array) {
  const archive = new Archive(book);
  const roots = await Promise.all(archive.paths.map(async (path) => [path, await archive.xml(path)] as const));
  return Object.fromEntries(roots);
}
