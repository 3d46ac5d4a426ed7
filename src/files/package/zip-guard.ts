import type { FileProblem } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { checkContentTypes } from "./content-types";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** An .xlsx or .docx that may be unpacked: its kind, and what the .zip holds, by path. */
export interface GuardedFile {
  readonly type: "xlsx" | "docx";
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** What a file is by its contents, whatever its name says; nothing but its list of parts is unpacked for it. */
export function fileTypeOf(bytes: Uint8Array): Result<"xlsx" | "docx", FileProblem> {
  const guarded = guardFile(bytes);
  return guarded.ok ? ok(guarded.value.type) : guarded;
}

/** Lets through only what is safe and sensible to unpack; nothing but its list of parts is unpacked for it. */
export function guardFile(bytes: Uint8Array): Result<GuardedFile, FileProblem> {
  if (bytes.length === 0) return failed({ kind: "empty" });
  if (startsWith(bytes, COMPOUND_FILE)) {
    // Password-protected files are packed in the container of the old formats (MS-OFFCRYPTO 2.3.4.4).
    return failed({ kind: includesWideText(bytes, "EncryptedPackage") ? "encrypted" : "wrong-type" });
  }
  if (!startsWith(bytes, ZIP)) return failed({ kind: "wrong-type" });
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.path, entry]));
  // Two files of one name: programs disagree about which one counts.
  if (entries.size < directory.value.length) return failed({ kind: "broken" });
  const type = typeByPaths([...entries.keys()]);
  if (!type.ok) return type;
  const types = checkContentTypes(bytes, entries);
  return types.ok ? ok({ type: type.value, bytes, entries }) : types;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function typeByPaths(paths: readonly string[]): Result<"xlsx" | "docx", FileProblem> {
  if (!paths.includes("[Content_Types].xml")) return failed({ kind: "wrong-type" });
  // VBA, and the macro sheets of Excel 4.
  if (paths.some((path) => /(^|\/)vbaProject\.bin$|^xl\/macrosheets\//i.test(path))) {
    return failed({ kind: "macro-enabled" });
  }
  if (paths.some((path) => /^word\/.*\.xml$/.test(path))) return ok("docx");
  if (paths.some((path) => /^xl\/.*\.xml$/.test(path)) && !paths.includes("xl/workbook.bin")) return ok("xlsx");
  return failed({ kind: "wrong-type" });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Whether the text stands in the bytes as UTF-16, as the names in that container do. */
function includesWideText(bytes: Uint8Array, text: string): boolean {
  const mark = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
