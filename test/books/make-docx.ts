import { strToU8, zipSync } from "fflate";

/** What a hand-made Word document has beside its tables; each is the inside of its part. */
export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  /** Where the main part stands. */
  readonly path?: string;
}

/** A Word document with only what Word needs to open it, for what writers of documents do not write. */
export function makeDocx(body: string, { numbering, styles, path = "word/document.xml" }: DocxParts = {}): Uint8Array {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", path]]),
    [path]: `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    [path.replace(/[^/]*$/, "_rels/$&.rels")]: relations([
      ["numbering", "numbering.xml"],
      ["styles", "styles.xml"],
    ]),
    [`${folder}numbering.xml`]: `<w:numbering ${NAMESPACES}>${numbering ?? ""}</w:numbering>`,
    [`${folder}styles.xml`]: `<w:styles ${NAMESPACES}>${styles ?? ""}</w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A table of rows that `row` made. */
export function table(rows: readonly string[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** Each cell is plain words, or what `cell` made. */
export function row(cells: readonly string[], properties = ""): string {
  const inside = cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one))).join("");
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${inside}</w:tr>`;
}

/** `inside` is plain words, or the paragraphs themselves. */
export function cell(inside: string, properties = ""): string {
  const paragraphs = inside.startsWith("<w:") ? inside : paragraph(run(inside));
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraphs}</w:tc>`;
}

export function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const inside = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
}
