import type { FileProblem } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";

/** A file of a .zip, as its central directory describes it. Sizes and places in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const LARGEST_SIZE = 150 * 1024 * 1024;

/** Honest files unpack to six or seven times their size. */
const LARGEST_RATIO = 100;

/**
 * What a .zip says it holds, from its central directory alone. Refused: more than 150 MB or 100 times its size when
 * unpacked, zip64, encrypted files, sizes that cannot be true.
 * Source: PKWARE APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return failed({ kind: "broken" });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === ZIP64 || view.getUint32(end + 12, true) === ZIP64) {
    return failed({ kind: "too-large" });
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return failed({ kind: "broken" });
    const entry = readEntry(bytes, view, at);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = sum(entries.map((entry) => entry.size));
  const packedSize = sum(entries.map((entry) => entry.packedSize));
  return size > LARGEST_SIZE || size > packedSize * LARGEST_RATIO ? failed({ kind: "too-large" }) : ok(entries);
}

/** Stands for "see the zip64 record". */
const ZIP64 = 0xffffffff;

/** Where the last record of the file begins; a comment of up to 65,535 bytes may follow it. */
function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Result<ZipEntry, FileProblem> {
  if (view.getUint16(at + 8, true) & 1) return failed({ kind: "encrypted" });
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if (packedSize === ZIP64 || size === ZIP64 || offset === ZIP64) return failed({ kind: "too-large" });
  if (method !== 0 && method !== 8) return failed({ kind: "broken" });
  const isDeflated = method === 8;
  // A reader that believes a size of 0 looks for another one, in the file itself, which nobody has checked.
  if (isDeflated ? packedSize === 0 || (size === 0 && packedSize > 8) : packedSize !== size) {
    return failed({ kind: "broken" });
  }
  const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  return ok({ path, isDeflated, packedSize, size, offset });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
