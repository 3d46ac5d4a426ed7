import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import type { XmlElement } from "../../../../workbench/book/xlsx/xml/read-xml";
import { arbitraryBook } from "./arbitrary-book";
import { partsOf, rootsOf } from "./parts";
import { sampleBook } from "./sample-book";

/** The schema's order of the elements that we write (ECMA-376 Part 1, Annex A). Excel repairs a file that has another. */
const orders: Readonly<Record<string, string>> = {
  workbook: "fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
    "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection",
  c: "f v is",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter",
  table: "autoFilter sortState tableColumns tableStyleInfo",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
  font: "b i strike color sz u vertAlign scheme name",
  fill: "patternFill gradientFill",
  patternFill: "fgColor bgColor",
  border: "left right top bottom diagonal",
  xf: "alignment protection",
  dxf: "font numFmt fill alignment border protection",
};

/** Fonts alone may have any order in the schema; this one is of no account to Excel. */
const anyOrder = new Set(["font"]);

describe("Every file that we write", () => {
  test("is well-formed XML in the order of the schema, and names parts that are there", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const bytes = await saveXlsx(book);
        const roots = await rootsOf(bytes);
        for (const [path, root] of Object.entries(roots)) expect([path, ...misplaced(root)]).toEqual([path]);
        expect(missingParts(roots)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test("counts its lists rightly, and numbers that refer to a list are inside it", async () => {
    const styles = (await rootsOf(await saveXlsx(sampleBook)))["xl/styles.xml"];
    const count = (name: string): number => childNamed(styles, name)?.children.length ?? 0;
    for (const list of styles?.children ?? []) expect(list.attributes.count).toBe(String(list.children.length));
    for (const xf of childNamed(styles, "cellXfs")?.children ?? []) {
      expect(Number(xf.attributes.fontId)).toBeLessThan(count("fonts"));
      expect(Number(xf.attributes.fillId)).toBeLessThan(count("fills"));
      expect(Number(xf.attributes.borderId)).toBeLessThan(count("borders"));
    }
  });

  test("is the same, byte for byte, when it is written again", async () => {
    expect(await saveXlsx(sampleBook)).toEqual(await saveXlsx(sampleBook));
  });

  test("has an archive that Python's zipfile finds whole", async () => {
    const script =
      "import sys, io, zipfile; z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); print(z.testzip(), len(z.namelist()))";
    const { stdout, error } = spawnSync(process.env.CCHC_PYTHON ?? "python3", ["-c", script], {
      input: await saveXlsx(sampleBook),
      encoding: "utf8",
    });
    if (error) {
      console.warn("Skipped: no python3.");
      return;
    }
    expect(stdout.trim()).toBe("None 11");
  });
});

test("Prefixes stand where Excel wants them, and are gone when the file is opened", async () => {
  const book = { ...sampleBook, names: [{ name: "N", refersTo: "IFS(TRUE,SORT(A1:A2))" }] };
  const parts = await partsOf(await saveXlsx(book));
  expect(parts["xl/workbook.xml"]).toContain("_xlfn.IFS(TRUE,_xlfn._xlws.SORT(A1:A2))");
});

function misplaced(element: XmlElement | undefined): readonly string[] {
  if (!element) return ["not there"];
  const order = anyOrder.has(element.name) ? undefined : orders[element.name]?.split(" ");
  const places = order ? element.children.map((child) => order.indexOf(child.name)) : [];
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  return [...(isWrong ? [element.name] : []), ...element.children.flatMap(misplaced)];
}

function missingParts(roots: Readonly<Record<string, XmlElement | undefined>>): readonly string[] {
  const types = (roots["[Content_Types].xml"]?.children ?? []).flatMap(
    ({ attributes }) => attributes.PartName?.slice(1) ?? [],
  );
  const named = Object.entries(roots).flatMap(([path, root]) =>
    path.endsWith(".rels")
      ? (root?.children ?? []).map(({ attributes }) =>
          new URL(attributes.Target ?? "", `file:///${path.replace("_rels/", "")}`).pathname.slice(1),
        )
      : [],
  );
  return [...types, ...named].filter((path) => !(path in roots));
}

function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
