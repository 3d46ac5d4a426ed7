import { broken } from "../opened";
import { crc32 } from "./crc32";
import type { ArchiveEntry } from "./directory";

/** The bytes of one file of a .zip; not more of them than the directory said, and with the check sum that it said. */
export async function unzip(archive: Uint8Array, entry: ArchiveEntry): Promise<Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw broken(`${entry.path} is not where the directory says`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > archive.length) throw broken(`${entry.path} is cut off`);
  const packed = archive.subarray(start, start + entry.packedSize);
  const bytes = entry.method === 0 ? packed : await inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw broken(`${entry.path} is damaged`);
  return bytes;
}

async function inflate(packed: Uint8Array, entry: ArchiveEntry): Promise<Uint8Array> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > entry.size) throw broken(`${entry.path} is larger than the directory says`);
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    void reader.cancel().catch(() => undefined);
    throw broken(`${entry.path} cannot be unpacked`);
  }
  return bytes.subarray(0, length);
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([new Uint8Array(bytes)]).stream();
}
