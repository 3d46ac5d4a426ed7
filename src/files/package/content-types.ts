import type { FileProblem } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { readZipPart } from "./read-zip-part";
import type { ZipEntry } from "./zip-directory";

/** A list of parts is a few kilobytes; of thousands of sheets a hundred. */
const LONGEST = 1024 * 1024;

/**
 * Refuses what calls itself macro-enabled, whatever its parts are named, and a package that lacks the strings of its cells.
 * Source: ECMA-376 Part 2, 10.1.2.2; MS-OFFMACRO2 2.2.1.
 */
export function checkContentTypes(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): Result<"checked", FileProblem> {
  const entry = entries.get("[Content_Types].xml");
  if (entry === undefined) return failed({ kind: "wrong-type" });
  if (entry.size > LONGEST) return failed({ kind: "too-large" });
  const types = textOf(bytes, entry);
  if (types === undefined) return failed({ kind: "broken" });
  if (/macroEnabled|vbaProject|intlmacrosheet|ms-excel\.macrosheet/i.test(types)) {
    return failed({ kind: "macro-enabled" });
  }
  const strings = /PartName="\/([^"]*)"[^>]*sharedStrings\+xml|sharedStrings\+xml"[^>]*PartName="\/([^"]*)"/.exec(
    types,
  );
  const path = strings?.[1] ?? strings?.[2];
  return path !== undefined && !entries.has(path) ? failed({ kind: "broken" }) : ok("checked");
}

function textOf(bytes: Uint8Array, entry: ZipEntry): string | undefined {
  try {
    return new TextDecoder().decode(readZipPart(bytes, entry));
  } catch {
    return undefined;
  }
}
