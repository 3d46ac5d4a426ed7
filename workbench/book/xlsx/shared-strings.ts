import { escapedText, unescapedText } from "./xml/excel-text";
import { child, children } from "./xml/element";
import type { XmlElement } from "./xml/read-xml";
import { document, element, text } from "./xml/write-xml";

/** The texts of all cells, each kept once; becomes `xl/sharedStrings.xml`. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(value: string): number {
    this.uses++;
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(value, number);
    }
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((value) => element("si", {}, textXml(value)));
    const attributes = {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      count: this.uses,
      uniqueCount: items.length,
    };
    return document(element("sst", attributes, items.join("")));
  }
}

/** A text read from a file. */
export interface FileText {
  readonly text: string;
  /** Parts of it look different from the rest. */
  readonly isRich: boolean;
}

export function readSharedStrings(strings: XmlElement | undefined): readonly FileText[] {
  return children(strings, "si").map(readText);
}

/** The text of an `si` or `is` element; readings of Japanese (`rPh`) are left out. */
export function readText(item: XmlElement | undefined): FileText {
  const plain = child(item, "t");
  if (plain) return { text: unescapedText(plain.text), isRich: false };
  const runs = children(item, "r");
  return {
    text: unescapedText(runs.map((run) => child(run, "t")?.text ?? "").join("")),
    isRich: runs.some((run) => child(run, "rPr") !== undefined),
  };
}

/** White space at the ends, and line breaks, count only when the file says so. */
function textXml(value: string): string {
  const space = /^\s|\s$|\n/.test(value) ? "preserve" : undefined;
  return element("t", { "xml:space": space }, text(escapedText(value)));
}
