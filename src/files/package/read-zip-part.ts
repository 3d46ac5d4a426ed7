import { Inflate } from "fflate";
import type { ZipEntry } from "./zip-directory";

/** How much is handed to the unpacker at once: it can grow a thousandfold before its size is looked at again. */
const STEP = 16 * 1024;

/**
 * The bytes of one file of a guarded .zip.
 * @throws when they are not where the directory says, or not as many as it says.
 */
export function readZipPart(zip: Uint8Array, { offset, isDeflated, packedSize, size }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) throw new Error("No local header where the directory says");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = zip.subarray(start, start + packedSize);
  return isDeflated ? inflated(packed, size) : packed;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    bytes.set(piece, length); // throws when it does not fit
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (length !== size) throw new Error("Fewer bytes than the directory says");
  return bytes;
}
