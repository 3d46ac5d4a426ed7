import { broken, Unreadable } from "../opened";

/** A file of a .zip, as the central directory describes it. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, in bytes from the beginning. */
  readonly offset: number;
}

const largestSize = 150 * 1024 * 1024;
/** Honest workbooks unpack to six or seven times their size. */
const largestRatio = 100;

/**
 * What a .zip holds, read from its central directory alone: nothing is unpacked.
 * Refuses what would be dangerous or pointless to unpack: over 150 MB or 100 times its size, zip64, encrypted.
 * Source: PKWARE APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new Unreadable({ kind: "too-large" });

  const entries: ArchiveEntry[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken("central directory is damaged");
    const { entry, next } = readEntry(bytes, view, at);
    // Two files of one name: programs disagree about which one counts.
    if (seen.has(entry.path)) throw broken(`${entry.path} stands twice`);
    seen.add(entry.path);
    entries.push(entry);
    at = next;
  }
  refuseBombs(entries);
  return entries;
}

/** The last record of the file; a comment of up to 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken("no central directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ArchiveEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new Unreadable({ kind: "encrypted" });
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if (packedSize === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) {
    throw new Unreadable({ kind: "too-large" });
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  if (method !== 0 && method !== 8) throw broken(`${path} is packed in an unknown way (${method})`);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { path, method, crc: view.getUint32(at + 16, true), packedSize, size, offset }, next };
}

function refuseBombs(entries: readonly ArchiveEntry[]): void {
  let size = 0;
  let packed = 0;
  for (const entry of entries) {
    size += entry.size;
    packed += entry.packedSize;
  }
  if (size > largestSize || size > packed * largestRatio) throw new Unreadable({ kind: "too-large" });
}
