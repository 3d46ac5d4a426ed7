import type { SheetContent, TableContent } from "../../content/book-content";
import { readRange } from "../address";
import type { Archive } from "../archive/archive";
import { readRelations } from "../archive/relations";
import type { Lose } from "../loss";
import { broken } from "../opened";
import type { FileText } from "../shared-strings";
import type { ReadStyles } from "../style/read-styles";
import { readTable } from "../table";
import { child, children } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { RowReader } from "./read-cells";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { readPrint, type PrintNames } from "./print";
import { readProtection } from "./protection";
import { readValidations } from "./validations";
import { readView } from "./view";

/** A sheet as the workbook names it, and where it is. */
export interface SheetPlace {
  readonly name: string;
  readonly visibility: SheetContent["visibility"];
  readonly path: string;
}

export interface SheetSources {
  readonly archive: Archive;
  readonly strings: readonly FileText[];
  readonly styles: ReadStyles;
  readonly is1904: boolean;
  readonly print: PrintNames;
  readonly lose: Lose;
}

export async function readSheet(place: SheetPlace, sources: SheetSources): Promise<SheetContent> {
  const { archive, styles, is1904, lose } = sources;
  const rows = new RowReader({ strings: sources.strings, styles: styles.cells, is1904, lose });
  const sheet = await archive.xml(place.path, { parent: "sheetData", take: (element) => rows.read(element) });
  if (sheet?.name !== "worksheet") throw broken(`${place.path} is not there`);
  loseElements(sheet, lose);

  const extensions = children(child(sheet, "extLst"), "ext").flatMap((extension) => extension.children);
  const newer = (name: string, item: string): readonly XmlElement[] =>
    extensions.filter((extension) => extension.name === name).flatMap((extension) => children(extension, item));
  const tabColor = styles.color(child(child(sheet, "sheetPr"), "tabColor"));
  const protection = readProtection(child(sheet, "sheetProtection"), lose);
  const print = readPrint(sheet, sources.print, lose);
  return {
    name: place.name,
    visibility: place.visibility,
    ...(tabColor !== undefined && { tabColor }),
    cells: rows.cells,
    columns: readColumns(
      { cols: child(sheet, "cols"), sheetFormat: child(sheet, "sheetFormatPr") },
      styles.cells,
      lose,
    ),
    rows: rows.rows,
    merges: children(child(sheet, "mergeCells"), "mergeCell").flatMap(
      (merge) => readRange(merge.attributes.ref ?? "") ?? [],
    ),
    ...readView(sheet, lose),
    tables: await readTables(place.path, sheet, archive, lose),
    validations: readValidations(
      [...children(child(sheet, "dataValidations"), "dataValidation"), ...newer("dataValidations", "dataValidation")],
      is1904,
      lose,
    ),
    conditionalFormats: readConditionalFormats(
      [...children(sheet, "conditionalFormatting"), ...newer("conditionalFormattings", "conditionalFormatting")],
      styles,
      lose,
    ),
    ...(protection && { protection }),
    ...(print && { print }),
  };
}

async function readTables(
  path: string,
  sheet: XmlElement,
  archive: Archive,
  lose: Lose,
): Promise<readonly TableContent[]> {
  const parts = children(child(sheet, "tableParts"), "tablePart");
  if (parts.length === 0) return [];
  const relations = await readRelations(archive, path);
  const tables: TableContent[] = [];
  for (const part of parts) {
    const target = relations.find(({ id }) => id === part.attributes.id)?.target;
    const root = target === undefined ? undefined : await archive.xml(target);
    if (!root) throw broken(`a table of ${path} is not there`);
    const table = readTable(root, lose);
    if (table) tables.push(table);
  }
  return tables;
}

/** Elements of a sheet that mean something and are not carried, and that no part of their own gives away. */
const lostElements = [
  ["autoFilter", "filter"],
  ["sortState", "filter"],
  ["hyperlinks", "hyperlink"],
  ["rowBreaks", "page-break"],
  ["colBreaks", "page-break"],
  ["picture", "background-picture"],
  ["protectedRanges", "protection-setting"],
  ["scenarios", "saved-view"],
] as const;

function loseElements(sheet: XmlElement, lose: Lose): void {
  for (const [name, kind] of lostElements) if (child(sheet, name)) lose(kind);
  const extensions = children(child(sheet, "extLst"), "ext").flatMap((extension) => extension.children);
  if (extensions.some(({ name }) => name === "sparklineGroups")) lose("sparkline");
}
