import type { BookContent, NameContent } from "../content/book-content";
import { fixedRangeOf, quotedSheet, readRange } from "./address";
import { refersOutside } from "./formula/refers-outside";
import { tokensOf } from "./formula/tokens";
import { shownFormula, storedFormula } from "./formula/stored-formula";
import type { Lose } from "./loss";
import type { PrintNames } from "./sheet/print";
import { unescapedText } from "./xml/excel-text";
import { children, flag, numberOf } from "./xml/element";
import type { XmlElement } from "./xml/read-xml";
import { element, text } from "./xml/write-xml";

/** `<definedNames>`: the workbook's own, and those by which a sheet says its print area and repeated rows. */
export function namesXml(book: BookContent): string {
  const own = book.names.map(({ name, refersTo, hidden }) =>
    element("definedName", { name, hidden: hidden ? true : undefined }, text(storedFormula(refersTo))),
  );
  const print = book.sheets.flatMap(({ name: sheet, print }, localSheetId) => {
    const local = (name: string, range: string): string =>
      element("definedName", { name, localSheetId }, text(`${quotedSheet(sheet)}!${range}`));
    const { area, titleRows } = print ?? {};
    return [
      ...(area ? [local("_xlnm.Print_Area", fixedRangeOf(area))] : []),
      ...(titleRows ? [local("_xlnm.Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)] : []),
    ];
  });
  const all = [...print, ...own];
  return all.length === 0 ? "" : element("definedNames", {}, all.join(""));
}

export interface ReadNames {
  readonly names: readonly NameContent[];
  /** By the sheet's place in the workbook. */
  readonly print: ReadonlyMap<number, PrintNames>;
}

/**
 * @param places - for each sheet of the file, its place among the sheets that are carried (chart sheets are not)
 * @param lose - says what the sheet at that place loses
 */
export function readNames(
  definedNames: XmlElement | undefined,
  places: readonly (number | undefined)[],
  lose: (place: number | undefined) => Lose,
): ReadNames {
  const names: NameContent[] = [];
  const print = new Map<number, PrintNames>();
  for (const element of children(definedNames, "definedName")) {
    const name = element.attributes.name ?? "";
    const refersTo = shownFormula(unescapedText(element.text)).replace(/^=/, "");
    const sheetOfFile = numberOf(element, "localSheetId");
    const sheet = sheetOfFile === undefined ? undefined : places[sheetOfFile];
    if (sheetOfFile === undefined) {
      if (name.startsWith("_xlnm.")) continue;
      if (flag(element, "function") || flag(element, "vbProcedure")) lose(undefined)("macro-sheet");
      else if (refersOutside(refersTo)) lose(undefined)("external-link");
      else names.push({ name, refersTo, ...(flag(element, "hidden") && { hidden: true }) });
    } else if (sheet !== undefined) {
      const printed = printName(name, refersTo, lose(sheet));
      if (printed) print.set(sheet, { ...print.get(sheet), ...printed });
      else if (!name.startsWith("_xlnm.")) lose(sheet)("local-name");
    }
  }
  return { names, print };
}

function printName(name: string, refersTo: string, lose: Lose): PrintNames | undefined {
  const isTitles = name === "_xlnm.Print_Titles";
  if (!isTitles && name !== "_xlnm.Print_Area") return undefined;
  const ranges = rangesIn(refersTo);
  if (isTitles) {
    const rows = ranges.find((range) => /^\$?\d+:/.test(range));
    if (ranges.length > (rows ? 1 : 0)) lose("print-setting");
    const area = rows && readRange(rows);
    return area ? { titleRows: { first: area.row, last: area.row + area.rows - 1 } } : {};
  }
  const area = ranges.length === 1 ? readRange(ranges[0] ?? "") : undefined;
  if (!area) lose("print-setting");
  return area ? { area } : {};
}

/** The ranges of `'Phụ lục I'!$A:$B,'Phụ lục I'!$4:$4`, without their sheet. */
function rangesIn(refersTo: string): readonly string[] {
  const ranges: string[] = [];
  let range = "";
  for (const token of tokensOf(refersTo)) {
    if (token.text === ",") ranges.push(range);
    if (token.text === "," || token.text === "!") range = "";
    else if (token.kind !== "sheet") range += token.text;
  }
  return [...ranges, range];
}
