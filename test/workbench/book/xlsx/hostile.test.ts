import { openXlsx } from "../../../../workbench/book/xlsx/open-xlsx";
import { saveXlsx } from "../../../../workbench/book/xlsx/save-xlsx";
import { bookOfParts } from "./parts";
import { sampleBook } from "./sample-book";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`${text}\0`, "utf16le"));
const good = bookOfParts("<sheetData/>");

describe("A file that is not for us is refused with its reason", () => {
  const files: [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, reason: string][] = [
    ["nothing at all", () => new Uint8Array(0), "not-xlsx"],
    ["a web page renamed", () => utf8("<html><table><tr><td>1</td></tr></table></html>"), "not-xlsx"],
    ["a text document", () => bookOfParts("", { "xl/workbook.xml": "<document/>" }), "not-xlsx"],
    [
      "a .zip of other things",
      async () => renamed(await good, "[Content_Types].xml", "[Content_Typos].xml"),
      "not-xlsx",
    ],
    ["an .xlsb", () => withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "not-xlsx"],
    ["an old .xls", () => joined(compound, wide("Workbook")), "not-xlsx"],
    ["a workbook with a password to open", () => joined(compound, wide("EncryptedPackage")), "encrypted"],
    ["only the beginning of such a workbook", () => compound, "encrypted"],
    ["a .zip with a password", async () => changed(await good, 8, 1), "encrypted"],
    ["an .xlsm", () => withType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macro-enabled"],
    ["macros under an innocent name", () => bookOfParts("", { "xl/vbaProject.bin": "x" }), "macro-enabled"],
    ["200 MB, as the directory says", async () => changed(await good, 24, 200 << 20), "too-large"],
    ["a directory that says zip64", async () => changed(await good, 24, 0xffffffff), "too-large"],
    ["spaces, packed a thousandfold", () => bookOfParts(" ".repeat(3_000_000)), "too-large"],
    ["less in the directory than in the file", async () => changed(await good, 24, 10), "broken"],
    ["another check sum", async () => changed(await good, 16, 1), "broken"],
    [
      "a sheet that is not there",
      () => bookOfParts("", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
      "broken",
    ],
    ["half a sheet", () => bookOfParts("<sheetData><row>"), "broken"],
    ["a document type", () => bookOfParts("", { "xl/worksheets/sheet1.xml": "<!DOCTYPE x><worksheet/>" }), "broken"],
    ["a cell off the sheet", () => bookOfParts('<sheetData><row><c r="A1048577"/></row></sheetData>'), "broken"],
    [
      "a text that is not there",
      () => bookOfParts('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>'),
      "broken",
    ],
  ];

  test.each(files)("%s", async (_, bytes, reason) => {
    expect(await openXlsx(await bytes())).toMatchObject({ ok: false, problem: { kind: reason } });
  });

  test("the file that these are made from is itself in order", async () => {
    expect(await openXlsx(await good)).toMatchObject({ ok: true });
  });

  test("a workbook that is cut off anywhere is refused, and never opens with less in it", async () => {
    const whole = await saveXlsx(sampleBook);
    for (let length = 0; length < whole.length; length += 97) {
      expect(await openXlsx(whole.subarray(0, length))).toMatchObject({ ok: false });
    }
  });

  test("a workbook with one byte changed opens or is refused, but nothing is thrown", async () => {
    const whole = await saveXlsx(sampleBook);
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(await openXlsx(bytes)).toHaveProperty("ok");
    }
  }, 30_000);
});

function withType(type: string): Promise<Uint8Array> {
  return bookOfParts("", {
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
  });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The archive with a number in the first entry of its directory replaced. */
function changed(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (offset === 8) bytes.writeUInt16LE(value, entry + offset);
  else bytes.writeUInt32LE(value >>> 0, entry + offset);
  return new Uint8Array(bytes);
}

function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(archive).toString("latin1").replaceAll(from, to), "latin1"));
}
