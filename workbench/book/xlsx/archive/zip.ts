import { crc32 } from "./crc32";

/** A file to be packed. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

interface Packed {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly offset: number;
}

/**
 * A .zip of text files, deflated, in the order given. The same files give the same bytes: every file is dated 1/1/1980.
 * Source: PKWARE APPNOTE.TXT, 4.3.
 */
export async function zip(files: readonly ArchiveFile[]): Promise<Uint8Array> {
  const packed: Packed[] = [];
  let offset = 0;
  for (const file of files) {
    const bytes = new TextEncoder().encode(file.text);
    const name = new TextEncoder().encode(file.path);
    const data = await deflate(bytes);
    packed.push({ name, crc: crc32(bytes), size: bytes.length, data, offset });
    offset += 30 + name.length + data.length;
  }
  const parts = [
    ...packed.flatMap((file) => [localHeader(file), file.name, file.data]),
    ...packed.flatMap((file) => [directoryHeader(file), file.name]),
    endOfDirectory(packed, offset),
  ];
  return joined(parts);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** UTF-8 names; 1/1/1980 is day 1 and month 1 of year 0. */
const [version, utf8Names, deflated, time, date] = [20, 0x0800, 8, 0, 0x0021];

function localHeader(file: Packed): Uint8Array {
  return record((write) => {
    write.long(0x04034b50);
    for (const short of [version, utf8Names, deflated, time, date]) write.short(short);
    for (const long of [file.crc, file.data.length, file.size]) write.long(long);
    for (const short of [file.name.length, 0]) write.short(short);
  });
}

function directoryHeader(file: Packed): Uint8Array {
  return record((write) => {
    write.long(0x02014b50);
    for (const short of [version, version, utf8Names, deflated, time, date]) write.short(short);
    for (const long of [file.crc, file.data.length, file.size]) write.long(long);
    for (const short of [file.name.length, 0, 0, 0, 0]) write.short(short);
    for (const long of [0, file.offset]) write.long(long);
  });
}

function endOfDirectory(files: readonly Packed[], start: number): Uint8Array {
  const size = files.reduce((sum, file) => sum + 46 + file.name.length, 0);
  return record((write) => {
    write.long(0x06054b50);
    for (const short of [0, 0, files.length, files.length]) write.short(short);
    for (const long of [size, start]) write.long(long);
    write.short(0);
  });
}

function record(fill: (write: { short(value: number): void; long(value: number): void }) => void): Uint8Array {
  const bytes: number[] = [];
  const short = (value: number): void => void bytes.push(value & 0xff, (value >>> 8) & 0xff);
  fill({
    short,
    long(value) {
      short(value & 0xffff);
      short(value >>> 16);
    },
  });
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
