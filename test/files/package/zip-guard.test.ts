import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileProblem } from "../../../src/domain/import/raw-table";
import { readDocxTables } from "../../../src/files/docx/read-docx-tables";
import { readXlsxTables } from "../../../src/files/tables/read-xlsx-tables";
import { fileTypeOf } from "../../../src/files/package/zip-guard";
import { makeDocx, row, table } from "../../books/make-docx";
import { makeXlsx } from "../../books/make-xlsx";

const docx = makeDocx(table([row(["TT", "Nhiệm vụ"]), row(["1", "Rà soát"])]));
const xlsx = makeXlsx({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });

/** With another list of its parts. */
function retyped(file: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(file);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  if (!types.includes(from)) throw new Error(`No ${from} in ${types}`);
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(from, to)) });
}

const files: [what: string, bytes: Uint8Array, type: "docx" | "xlsx" | FileProblem["kind"]][] = [
  ["a Word document", docx, "docx"],
  ["a workbook", xlsx, "xlsx"],
  ["a workbook with a comment after the archive", withComment(xlsx, "ghi chú"), "xlsx"],
  ["nothing", new Uint8Array(), "empty"],
  ["a web page under another name", strToU8("<html><table><tr><td>TT</td></tr></table></html>"), "wrong-type"],
  ["values separated by commas", strToU8("TT,Nhiệm vụ\n1,Rà soát\n"), "wrong-type"],
  ["a single byte", Uint8Array.of(0x50), "wrong-type"],
  ["an archive of other things", zipSync({ "a.txt": strToU8("a") }), "wrong-type"],
  ["an OpenDocument text", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "wrong-type"],
  ["a binary workbook", office({ "xl/workbook.bin": "a", "xl/x.xml": "a" }), "wrong-type"],
  ["a presentation", office({ "ppt/presentation.xml": "a" }), "wrong-type"],
  ["an old .doc or .xls", compound("WordDocument"), "wrong-type"],
  ["a file with a password", compound("EncryptedPackage"), "encrypted"],
  ["an archive with a password", patched(docx, 0x02014b50, 8, 1), "encrypted"],
  ["a workbook with macros", office({ "xl/workbook.xml": "a", "xl/vbaProject.bin": "a" }), "macro-enabled"],
  ["a document with macros", office({ "word/document.xml": "a", "word/vbaProject.bin": "a" }), "macro-enabled"],
  [
    "a workbook with macros of Excel 4",
    office({ "xl/workbook.xml": "a", "xl/macrosheets/sheet1.xml": "a" }),
    "macro-enabled",
  ],
  [
    "a document that calls itself macro-enabled",
    retyped(docx, "wordprocessingml.document.main", "ms-word.document.macroEnabled.main"),
    "macro-enabled",
  ],
  [
    "macros in a part of another name",
    retyped(
      docx,
      "</Types>",
      '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
    "macro-enabled",
  ],
  [
    "a workbook that lacks its strings",
    retyped(xlsx, "</Types>", '<Override PartName="/xl/lost.xml" ContentType="x.sharedStrings+xml"/></Types>'),
    "broken",
  ],
  ["the first half of a document", docx.subarray(0, docx.length / 2), "broken"],
  ["a workbook without its last byte", xlsx.subarray(0, xlsx.length - 1), "broken"],
  ["a directory that is not where it should be", patched(docx, 0x06054b50, 16, 7, 4), "broken"],
  ["more files than there are", patched(docx, 0x06054b50, 10, 99), "broken"],
  ["a file packed in a way that office programs do not use", patched(docx, 0x02014b50, 10, 14), "broken"],
  ["a file that says it unpacks to nothing", patched(docx, 0x02014b50, 24, 0, 4), "broken"],
  ["a file that unpacks to 1 GB", patched(docx, 0x02014b50, 24, 1_000_000_000, 4), "too-large"],
  [
    "a document of 30 MB of blanks, which packs a thousandfold",
    office({ "word/document.xml": " ".repeat(30_000_000) }),
    "too-large",
  ],
  ["a zip64 archive", patched(docx, 0x06054b50, 16, 0xffffffff, 4), "too-large"],
  ["a zip64 file in an archive", patched(docx, 0x02014b50, 24, 0xffffffff, 4), "too-large"],
];

describe("A file is known by its contents", () => {
  test.each(files)("%s", async (_, bytes, type) => {
    const isKnown = type === "docx" || type === "xlsx";
    expect(fileTypeOf(bytes)).toEqual(isKnown ? { ok: true, value: type } : { ok: false, problem: { kind: type } });
    const problem = (kind: string) => ({ ok: false, problem: { kind } });
    if (type !== "docx") expect(readDocxTables(bytes)).toEqual(problem(type === "xlsx" ? "wrong-type" : type));
    if (type !== "xlsx") expect(await readXlsxTables(bytes)).toEqual(problem(type === "docx" ? "wrong-type" : type));
  });
});

describe("A file that passes the guard and is still no good", () => {
  const document = (text: string): Uint8Array => replaced("word/document.xml", text);
  const broken: [what: string, bytes: Uint8Array, kind: FileProblem["kind"]][] = [
    ["XML cut off", document("<w:document><w:body><w:tbl>"), "broken"],
    ["XML whose tags cross", document("<a><b></a></b>"), "broken"],
    ["an entity that multiplies", document('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;&b;</a>'), "broken"],
    ["an entity from elsewhere", document('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><a>&b;</a>'), "broken"],
    ["an entity that nobody declared", document("<a>&constructor;</a>"), "broken"],
    ["elements 100,000 deep", document("<a>".repeat(100_000)), "broken"],
    ["text that is not UTF-8", document("<a>\xff</a>"), "broken"],
    ["no tables", makeDocx("<w:p/>"), "no-table"],
    [
      "cells that span more columns than a person can make",
      makeDocx(table([row([`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>`])])),
      "no-table",
    ],
    ["a part larger than it says", patched(docx, 0x02014b50, 24, 5, 4), "broken"],
  ];
  test.each(broken)("%s", (_, bytes, kind) => {
    expect(readDocxTables(bytes)).toEqual({ ok: false, problem: { kind } });
  });
});

test("No damage makes a reader throw", async () => {
  const damage = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })),
    { minLength: 1, maxLength: 6 },
  );
  const one = fc.constantFrom(docx, xlsx);
  await fc.assert(
    fc.asyncProperty(one, damage, fc.double({ min: 0.1, max: 1, noNaN: true }), async (file, changes, length) => {
      const bytes = file.slice(0, Math.ceil(file.length * (length > 0.6 ? 1 : length)));
      for (const [place, byte] of changes) bytes[Math.floor(place * bytes.length)] = byte;
      expect(typeof readDocxTables(bytes).ok).toBe("boolean");
      expect(typeof (await readXlsxTables(bytes)).ok).toBe("boolean");
    }),
    { numRuns: 300 },
  );
});

function office(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = { "[Content_Types].xml": "<Types/>", ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

/** The document with one part written anew; each character a byte. */
function replaced(path: string, text: string): Uint8Array {
  const relations =
    '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(relations),
    "word/styles.xml": strToU8("<w:styles/>"),
    // Stored, so that what repeats itself is not refused before it is read.
    [path]: [strToU8(text, true), { level: 0 }],
  });
}

/** The container of the old formats, with a file of that name in it. */
function compound(name: string): Uint8Array {
  const wide = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...wide]);
}

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const text = strToU8(comment);
  const bytes = new Uint8Array([...zip, ...text]);
  bytes[zip.length - 2] = text.length;
  return bytes;
}

/** The archive with a number of 2 or 4 bytes changed in every record of a kind, so many bytes from its beginning. */
function patched(zip: Uint8Array, record: number, at: number, value: number, size: 2 | 4 = 2): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let start = 0; start + 22 <= bytes.length; start++) {
    if (view.getUint32(start, true) !== record) continue;
    if (size === 2) view.setUint16(start + at, value, true);
    else view.setUint32(start + at, value, true);
  }
  return bytes;
}
