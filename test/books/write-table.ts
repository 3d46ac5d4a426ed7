import { writeXlsx, type Cell } from "hucre/xlsx";
import type { RawCell, RawTable } from "../../src/domain/import/raw-table";
import { cell, makeDocx, paragraph, row, run, table } from "./make-docx";

/** Workbooks and documents that hold tables as another program would have saved them, one sheet for each table. */
export async function xlsxOf(tables: readonly RawTable[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(({ rows }, at) => {
      const cells = new Map<string, Partial<Cell>>();
      const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
      const values = rows.map((one, index) =>
        one.cells.map((square, column) => {
          if (square.kind === "covered") return null;
          const { rows: down, columns, isBold } = square;
          if (isBold) cells.set(`${index},${column}`, { style: { font: { bold: true } } });
          if (down > 1 || columns > 1) {
            merges.push({ startRow: index, startCol: column, endRow: index + down - 1, endCol: column + columns - 1 });
          }
          return square.text === "" ? null : square.text;
        }),
      );
      return { name: `Bảng ${at + 1}`, rows: values, merges, cells };
    }),
  });
}

/** The tables one after another, a paragraph between them. */
export function docxOf(tables: readonly RawTable[]): Uint8Array {
  return makeDocx(tables.map(tableXml).join(paragraph("")));
}

function tableXml({ rows }: RawTable): string {
  return table(rows.map(({ cells }) => row(cells.flatMap((square, column) => cellXml(square, cells, column)))));
}

/** Cells that another covers from the left do not stand in a document; from above they do, as continued ones. */
function cellXml(square: RawCell, cells: readonly RawCell[], column: number): readonly string[] {
  if (square.kind === "cell") {
    const { text, isBold, rows, columns } = square;
    const look = isBold ? "<w:b/>" : "";
    const lines = text.split("\n").map((line) => paragraph(line === "" ? "" : run(escaped(line), look)));
    const merge = rows > 1 ? '<w:vMerge w:val="restart"/>' : "";
    return [cell(lines.join(""), `<w:gridSpan w:val="${columns}"/>${merge}`)];
  }
  if (square.left > 0) return [];
  const next = cells.slice(column + 1).findIndex((one) => one.kind === "cell" || one.left === 0);
  const columns = next < 0 ? cells.length - column : next + 1;
  return [cell(paragraph(""), `<w:gridSpan w:val="${columns}"/><w:vMerge/>`)];
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
