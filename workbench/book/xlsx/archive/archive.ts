import { broken, Unreadable } from "../opened";
import { readXml, type TakenElements, type XmlElement } from "../xml/read-xml";
import { readDirectory, type ArchiveEntry } from "./directory";
import { unzip } from "./unzip";

/** An opened .zip whose files are unpacked one by one, when asked for. */
export class Archive {
  private readonly entries: ReadonlyMap<string, ArchiveEntry>;

  /** @throws Unreadable for anything that is no .zip, or one that is not to be unpacked. */
  constructor(private readonly bytes: Uint8Array) {
    refuseOtherFiles(bytes);
    this.entries = new Map(readDirectory(bytes).map((entry) => [keyOf(entry.path), entry]));
  }

  /** Paths as written in the file. */
  get paths(): readonly string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** The root of an XML part; `undefined` when there is no such part. */
  async xml(path: string, taken?: TakenElements): Promise<XmlElement | undefined> {
    const entry = this.entries.get(keyOf(path));
    return entry && readXml(decoded(await unzip(this.bytes, entry), path), taken);
  }
}

/** Part names are equal without regard to case (ECMA-376 Part 2, 6.2.2). */
function keyOf(path: string): string {
  return path.replaceAll("\\", "/").toLowerCase();
}

function decoded(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken(`${path} is not ${encoding} text`);
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  const isCompound = startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // Password-protected workbooks and old .xls files come in the same container; the old ones have a stream "Workbook".
  if (isCompound && !includesWideText(bytes, "Workbook")) throw new Unreadable({ kind: "encrypted" });
  throw new Unreadable({ kind: "not-xlsx" });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Whether the text stands in the bytes in UTF-16, followed by a zero, as names in that container do. */
function includesWideText(bytes: Uint8Array, text: string): boolean {
  const mark = [...text, "\0"].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
