import type { BookContent, SheetContent } from "../../workbench/book/content/book-content";
import type { Loss } from "../../workbench/book/xlsx/loss";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../workbench/book/xlsx/save-xlsx";
import { noLibreOffice, recalculated } from "../helpers/libreoffice";
import { sampleBook } from "../workbench/book/xlsx/sample-book";

const skipped = noLibreOffice();
if (skipped !== undefined) console.warn(skipped);

(skipped === undefined ? describe : describe.skip)("Our file, opened by LibreOffice and saved again,", () => {
  let sheet: SheetContent;
  let catalogue: SheetContent;
  let names: BookContent["names"];
  let losses: readonly Loss[];
  const ours = sampleBook.sheets[0] as SheetContent;

  beforeAll(async () => {
    const [saved] = recalculated([await saveXlsx(sampleBook)]);
    const result = await openXlsx(saved as Uint8Array);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    [sheet, catalogue] = result.value.content.sheets as [SheetContent, SheetContent];
    names = result.value.content.names;
    losses = result.value.losses;
  }, 120_000);

  test("has the names, and nothing that we would lose", () => {
    expect(names).toEqual(sampleBook.names);
    expect(losses).toEqual([]);
  });

  test("has the looks of the cells", () => {
    const style = (content: SheetContent, row: number, column: number) =>
      content.cells.find((cell) => cell.row === row && cell.column === column)?.style;
    for (const [row, column] of [
      [0, 0],
      [3, 0],
      [4, 0],
      [4, 1],
      [4, 2],
    ] as const) {
      expect([row, column, style(sheet, row, column)]).toEqual([row, column, style(ours, row, column)]);
    }
  });

  test("has the same values", () => {
    const values = (content: SheetContent) =>
      content.cells.flatMap(({ row, column, value }) => (value === undefined ? [] : [[row, column, value]]));
    expect(values(sheet)).toEqual(values(ours));
    expect(values(catalogue)).toEqual(values(sampleBook.sheets[1] as SheetContent));
  });

  test("has the table with its columns", () => {
    const [{ name, area, columns } = { name: "none", area: undefined, columns: [] }] = sheet.tables;
    const [table] = ours.tables;
    expect([name, area]).toEqual([table?.name, table?.area]);
    expect(columns.map((column) => column.name.replace(/\s/g, " "))).toEqual(
      table?.columns.map((column) => column.name.replace(/\s/g, " ")),
    );
  });

  test("has the rules for entries", () => {
    const rule = ({ areas, type, formula1, formula2, error }: SheetContent["validations"][number]) => ({
      areas: [...areas].sort((first, second) => first.row - second.row),
      type,
      formula1,
      formula2,
      error,
    });
    expect(sheet.validations.map(rule)).toEqual(expect.arrayContaining(ours.validations.map(rule)));
  });

  test("has the colours, the protection and the unlocked cells", () => {
    expect(sheet.conditionalFormats).toMatchObject([
      {
        areas: ours.conditionalFormats[0]?.areas,
        formula: '$E5="Quá hạn"',
        fill: "#FFC7CE",
        color: "#9C0006",
        bold: true,
      },
    ]);
    expect(sheet.protection).toMatchObject({ allowInsertRows: false, allowDeleteRows: false });
    const isUnlocked = (row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column)?.style?.locked === false;
    expect([isUnlocked(4, 1), isUnlocked(4, 3), isUnlocked(5, 3)]).toEqual([false, true, true]);
  });

  test("prints as it did", () => {
    expect(sheet.print).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { first: 3, last: 3 },
      area: { row: 0, column: 0, rows: 6, columns: 5 },
    });
  });

  test("has the widths and the merged title", () => {
    const widths = sheet.columns.filter(({ index }) => index < 2).map(({ width = 0 }) => width);
    expect(widths[0]).toBeCloseTo(9, 0);
    expect(widths[1]).toBeCloseTo(45, 0);
    expect(sheet.merges).toEqual(ours.merges);
  });
});
