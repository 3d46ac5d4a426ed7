import { shownChildren } from "./shown-children";
import type { NextNumber } from "./numbering";
import { runLook, type DocxStyles } from "./styles";
import { shownWords } from "../tables/symbol-font";
import type { TextRun } from "../tables/text-runs";
import { child, ownText, type XmlElement } from "../package/read-xml";

/** What the words of a document depend on beside themselves. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly nextNumber: NextNumber;
}

/** All words of a cell: a line for each paragraph; a table in it as lines with tabs. */
export function runsOfCell(cell: XmlElement, context: DocxContext): readonly TextRun[] {
  return shownChildren(cell).flatMap((block) => {
    if (block.name === "p") return runsOfParagraph(block, context);
    return block.name === "tbl" ? runsOfTable(block, context) : [];
  });
}

/** Ends in a line break, unless the paragraph's end itself is deleted: it then goes on in the next one. */
export function runsOfParagraph(paragraph: XmlElement, { styles, nextNumber }: DocxContext): readonly TextRun[] {
  const properties = child(paragraph, "pPr");
  const paragraphStyles = styles.paragraphStyle(child(properties, "pStyle")?.attributes.val);
  const runs = shownChildren(paragraph).flatMap((one) => {
    if (one.name !== "r" && one.name !== "oMath") return [];
    const { isBold, font, isHidden } = runLook(one, paragraphStyles, styles);
    return isHidden ? [] : [{ text: textOf(one, font), isBold, font }];
  });
  const end = child(properties, "rPr");
  if (child(end, "del") ?? child(end, "moveFrom")) return runs;
  const number = nextNumber(paragraph, paragraphStyles);
  if (number === "") return [...runs, LINE_END];
  // The number looks like the words after it; alone, it looks like the end of the paragraph.
  const { isBold, font } = runs[0] ?? runLook(properties ?? paragraph, paragraphStyles, styles);
  return [{ text: `${number} `, isBold, font }, ...runs, LINE_END];
}

export function isDeletedRow(row: XmlElement): boolean {
  return child(child(row, "trPr"), "del") !== undefined;
}

/** Whether anything is written in it, numbers of lists aside. */
export function hasWords(element: XmlElement): boolean {
  return shownChildren(element).some((one) =>
    one.name === "t" ? ownText(one).trim() !== "" : one.name === "sym" || hasWords(one),
  );
}

const LINE_END: TextRun = { text: "\n", isBold: false, font: undefined };

function runsOfTable(table: XmlElement, context: DocxContext): readonly TextRun[] {
  const rows = shownChildren(table).filter((one) => one.name === "tr" && !isDeletedRow(one));
  return rows.flatMap((row) => {
    const cells = shownChildren(row).filter((one) => one.name === "tc");
    const runs = cells.flatMap((cell, index) => {
      const inCell = runsOfCell(cell, context);
      const inLine = inCell.at(-1) === LINE_END ? inCell.slice(0, -1) : inCell;
      return index === 0 ? inLine : [{ ...LINE_END, text: "\t" }, ...inLine];
    });
    return [...runs, LINE_END];
  });
}

function textOf(run: XmlElement, font: string | undefined): string {
  return shownChildren(run)
    .map((one) => {
      switch (one.name) {
        case "t":
          return ownText(one);
        case "tab":
          return "\t";
        case "br":
        case "cr":
          return "\n";
        case "sym":
          return symbolOf(one);
        case "noBreakHyphen":
          return "-";
        // In the fonts of TCVN3 this is the letter "ư".
        case "softHyphen":
          return font?.startsWith(".Vn") === true ? "\u00AD" : "";
        // A formula is made of runs of its own.
        case "r":
          return textOf(one, font);
        default:
          return "";
      }
    })
    .join("");
}

/** A drawing put in by its place in a font of its own. Source: ECMA-376 Part 1, 17.3.3.30. */
function symbolOf({ attributes: { char = "", font } }: XmlElement): string {
  return /^[0-9A-F]{4}$/i.test(char) ? shownWords(String.fromCharCode(Number.parseInt(char, 16)), font) : "";
}
