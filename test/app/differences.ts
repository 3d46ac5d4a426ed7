import type { BookContent, CellContent, SheetContent } from "../../workbench/book/content/book-content";

/** What differs between two workbooks, as a list of lines; empty when nothing does. Whole workbooks make unreadable failures. */
export function differences(before: BookContent, after: BookContent): string[] {
  const names = new Set([...before.sheets, ...after.sheets].map((sheet) => sheet.name));
  return [
    ...differs("order of sheets", sheetNames(before), sheetNames(after)),
    ...differs("names", before.names, after.names),
    ...[...names].flatMap((name) => sheetDifferences(name, sheetOf(before, name), sheetOf(after, name))),
  ];
}

function sheetDifferences(name: string, before: SheetContent | undefined, after: SheetContent | undefined): string[] {
  if (before === undefined || after === undefined) return differs(name, before?.name, after?.name);
  const { cells: cellsBefore, ...frameBefore } = before;
  const { cells: cellsAfter, ...frameAfter } = after;
  const [one, other] = [byPlace(cellsBefore), byPlace(cellsAfter)];
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return [
    ...differs(name, frameBefore, frameAfter),
    ...places.flatMap((place) => differs(`${name} ${place}`, one.get(place), other.get(place))),
  ];
}

function differs(what: string, before: unknown, after: unknown): string[] {
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
  return one === other ? [] : [`${what}: ${one} is now ${other}`];
}

function byPlace(cells: readonly CellContent[]): Map<string, CellContent> {
  return new Map(cells.map((cell) => [`row ${cell.row} column ${cell.column}`, cell]));
}

function sheetNames(content: BookContent): string[] {
  return content.sheets.map((sheet) => sheet.name);
}

function sheetOf(content: BookContent, name: string): SheetContent | undefined {
  return content.sheets.find((sheet) => sheet.name === name);
}
