import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawTable } from "../../src/domain/import/raw-table";
import { readDocxTables } from "../../src/files/docx/read-docx-tables";
import { readXlsxTables } from "../../src/files/tables/read-xlsx-tables";

const folder = join(__dirname, "../../../shared/data");
const [word, excel] = [join(folder, "nq03-phu-luc-2.docx"), join(folder, "nq03-phu-luc-2.xlsx")];
const isThere = existsSync(word) && existsSync(excel);

(isThere ? describe : describe.skip)(
  "Phụ lục II of Resolution 03/NQ-CP (skipped where its two files are missing)",
  () => {
    test("is the same grid of words in Word and in Excel", async () => {
      const fromWord = onlyTable(readDocxTables(bytesOf(word)));
      const fromExcel = onlyTable(await readXlsxTables(bytesOf(excel)));
      // The sheet has the title above the table: three rows, and an empty one.
      expect(textsOf(fromExcel).slice(4)).toEqual(textsOf(fromWord));
      // A head, 7 groups and 140 tasks.
      expect(fromWord.rows).toHaveLength(1 + 7 + 140);
    });
  },
);

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function onlyTable(read: Awaited<ReturnType<typeof readXlsxTables>>): RawTable {
  if (!read.ok) throw new Error(read.problem.kind);
  const [table] = read.value;
  if (!table || read.value.length > 1) throw new Error(`${read.value.length} tables`);
  return table;
}

/** White space folded: the two files break lines in other places. */
function textsOf({ rows }: RawTable): string[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === "cell" ? cell.text.replace(/\s+/g, " ").trim() : `${cell.up} ${cell.left}`)),
  );
}
