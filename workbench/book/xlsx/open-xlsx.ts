import type { SheetContent } from "../content/book-content";
import { Archive } from "./archive/archive";
import { readRelations, type Relation } from "./archive/relations";
import { Losses, type Lose } from "./loss";
import { readNames } from "./names";
import { broken, Unreadable, type OpenedXlsx, type OpenXlsxResult } from "./opened";
import { losePartsOf } from "./part-losses";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetPlace } from "./sheet/read-sheet";
import { readStyles } from "./style/read-styles";
import { child, children, flag } from "./xml/element";
import type { XmlElement } from "./xml/read-xml";

/** Opens an .xlsx file made by Excel, LibreOffice, openpyxl or `saveXlsx`. Nothing is unpacked before it is known to be safe. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenXlsxResult> {
  try {
    return { ok: true, value: await readBook(new Archive(bytes)) };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, problem: problem.problem };
    throw problem;
  }
}

async function readBook(archive: Archive): Promise<OpenedXlsx> {
  await refuseOtherKinds(archive);
  const path = (await readRelations(archive, "")).find(({ kind }) => kind === "officeDocument")?.target;
  const workbook = path === undefined ? undefined : await archive.xml(path);
  if (path === undefined || workbook?.name !== "workbook") throw new Unreadable({ kind: "not-xlsx" });

  const relations = await readRelations(archive, path);
  const partOf = async (kind: string): Promise<XmlElement | undefined> => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : archive.xml(target);
  };
  const losses = new Losses();
  const loseOf =
    (sheet: string | undefined): Lose =>
    (kind) =>
      losses.add({ kind, ...(sheet !== undefined && { sheet }) });

  const { places, placeOfFile } = sheetPlaces(workbook, relations, loseOf);
  const styles = readStyles(await partOf("styles"), await partOf("theme"));
  const strings = readSharedStrings(await partOf("sharedStrings"));
  const is1904 = flag(child(workbook, "workbookPr"), "date1904");
  const { names, print } = readNames(child(workbook, "definedNames"), placeOfFile, (place) =>
    loseOf(place === undefined ? undefined : places[place]?.name),
  );
  const sheets: SheetContent[] = [];
  for (const [index, place] of places.entries()) {
    const lose = loseOf(place.name);
    sheets.push(await readSheet(place, { archive, strings, styles, is1904, print: print.get(index) ?? {}, lose }));
  }

  if (is1904) losses.add({ kind: "date-1904" });
  const protection = child(workbook, "workbookProtection");
  if (flag(protection, "lockStructure") || flag(protection, "lockWindows")) losses.add({ kind: "workbook-protection" });
  if (child(workbook, "customWorkbookViews")) losses.add({ kind: "saved-view" });
  await losePartsOf(archive, places, losses);
  return { content: { sheets, names }, losses: losses.all() };
}

async function refuseOtherKinds(archive: Archive): Promise<void> {
  const types = await archive.xml("[Content_Types].xml");
  const declared = (types?.children ?? []).map(({ attributes }) => attributes.ContentType ?? "");
  if (!types || declared.some((type) => type.includes("sheet.binary"))) throw new Unreadable({ kind: "not-xlsx" });
  const hasMacros = archive.paths.some((path) => /vbaProject[^/]*\.bin$/i.test(path));
  if (hasMacros || declared.some((type) => /macroEnabled/i.test(type))) throw new Unreadable({ kind: "macro-enabled" });
}

/** The worksheets in their order, and for every sheet of the file its place among them. */
function sheetPlaces(
  workbook: XmlElement,
  relations: readonly Relation[],
  loseOf: (sheet: string) => Lose,
): { readonly places: readonly SheetPlace[]; readonly placeOfFile: readonly (number | undefined)[] } {
  const places: SheetPlace[] = [];
  const placeOfFile = children(child(workbook, "sheets"), "sheet").map(({ attributes }) => {
    const name = attributes.name ?? "";
    const relation = relations.find(({ id }) => id === attributes.id);
    if (!relation) throw broken(`sheet "${name}" is not there`);
    if (relation.kind !== "worksheet") {
      loseOf(name)(relation.kind === "chartsheet" ? "chart-sheet" : "macro-sheet");
      return undefined;
    }
    const { state } = attributes;
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    places.push({ name, visibility, path: relation.target });
    return places.length - 1;
  });
  return { places, placeOfFile };
}
