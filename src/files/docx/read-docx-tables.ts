import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { failed, ok, type Result } from "../../domain/result";
import { shownChildren, shownChildrenOf } from "./shown-children";
import { cellsOfTable } from "./cells-of-table";
import { readDocxNumbering } from "./numbering";
import { readDocxStyles } from "./styles";
import { isDeletedRow, runsOfParagraph } from "./runs-of-cell";
import { openPackage, type OfficePackage } from "../package/office-package";
import { rawRows } from "../tables/raw-rows";
import { cellContentOf, type TextRun } from "../tables/text-runs";
import { child, type XmlElement } from "../package/read-xml";
import { guardFile } from "../package/zip-guard";

/**
 * The tables of a Word document that have words, in its order, as they stand with all tracked changes accepted. Tables in
 * headers, footers and text boxes are left out; one inside a cell is part of that cell's words, unless that cell is a table of its
 * own and so no more than a frame.
 */
export function readDocxTables(bytes: Uint8Array): Result<readonly RawTable[], FileProblem> {
  const guarded = guardFile(bytes);
  if (!guarded.ok) return guarded;
  if (guarded.value.type !== "docx") return failed({ kind: "wrong-type" });
  try {
    return tablesOf(openPackage(guarded.value));
  } catch {
    // Whatever a part of the file does not follow, the person can do the same about it.
    return failed({ kind: "broken" });
  }
}

/** Longer than any title block; what stands above is the document's own text. */
const MOST_HEADING_LINES = 10;

function linesOf(runs: readonly TextRun[]): readonly string[] {
  const lines = cellContentOf(runs).text.split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

function tablesOf(file: OfficePackage): Result<readonly RawTable[], FileProblem> {
  const document = file.main();
  const styles = readDocxStyles(file.related("styles"));
  const context = { styles, nextNumber: readDocxNumbering(file.related("numbering")) };
  const tables: RawTable[] = [];
  let heading: string[] = [];
  for (const block of unframed(shownChildren(child(document, "body")))) {
    // Lists count on from paragraphs between the tables.
    if (block.name === "p") heading.push(...linesOf(runsOfParagraph(block, context)));
    if (block.name !== "tbl") continue;
    const rows = rawRows(cellsOfTable(block, context));
    if (!rows) return failed({ kind: "too-large" });
    if (rows.length === 0) continue;
    tables.push({
      place: `bảng ${tables.length + 1}`,
      ...(heading.length > 0 && { heading: heading.slice(-MOST_HEADING_LINES) }),
      rows,
    });
    heading = [];
  }
  return tables.length > 0 ? ok(tables) : failed({ kind: "no-table" });
}

/** Paragraphs and tables, those in frames as if they stood outside. */
function unframed(blocks: readonly XmlElement[]): readonly XmlElement[] {
  return blocks.flatMap((block) => {
    const inside = block.name === "tbl" ? shownChildren(onlyCell(block)) : [];
    return inside.some(({ name }) => name === "tbl") ? unframed(inside) : [block];
  });
}

function onlyCell(table: XmlElement): XmlElement | undefined {
  const [row, ...otherRows] = shownChildrenOf(table, "tr").filter((one) => !isDeletedRow(one));
  const [cell, ...otherCells] = shownChildrenOf(row, "tc");
  return otherRows.length + otherCells.length === 0 ? cell : undefined;
}
