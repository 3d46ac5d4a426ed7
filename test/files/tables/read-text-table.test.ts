import fc from "fast-check";
import { readTextTable } from "../../../src/files/tables/read-text-table";
import { gridText } from "../../books/grid-text";

function grid(text: string): string {
  const read = readTextTable(text);
  return read.ok ? read.value.map(gridText).join("\n---\n") : read.problem.kind;
}

describe("Text pasted as a table", () => {
  const texts: [what: string, text: string, read: string][] = [
    ["of Excel", "TT\tNhiệm vụ\r\n1\tRà soát\r\n", "TT | Nhiệm vụ\n1 | Rà soát"],
    ["without a line break at the end", "TT\tNhiệm vụ\n1\tRà soát", "TT | Nhiệm vụ\n1 | Rà soát"],
    ["with a cell of two lines", '1\t"Rà soát;\ncông bố"\tQuý I\r\n', "1 | Rà soát;/công bố | Quý I"],
    ["with marks in a cell of two lines", '1\t"Đề án ""06"";\r\ncông bố"\r\n', '1 | Đề án "06";/công bố'],
    ["with a cell that begins with a mark", '1\t"Một cửa" liên thông\tQuý I', '1 | "Một cửa" liên thông | Quý I'],
    ["with a cell in marks", '1\t"Một cửa"\tQuý I', '1 | "Một cửa" | Quý I'],
    ["with a mark that never closes", '1\t"Một cửa\n2\tHai', '1 | "Một cửa\n2 | Hai'],
    ["with empty cells and rows", "\tA\t\r\n\r\n\t\tB\r\n", " | A | \n |  | \n |  | B"],
    ["of one column", "Rà soát\nCông bố\n", "Rà soát\nCông bố"],
    ["of one row", "1\tRà soát", "1 | Rà soát"],
    ["that is one line of words", "Rà soát văn bản\r\n", "no-table"],
    ["that is nothing but tabs", "\t\t\n\t\n", "no-table"],
    ["that is empty", "", "no-table"],
    ["longer than anybody's table", "a\t".repeat(10_000_001), "too-large"],
  ];
  test.each(texts)("%s", (_what, text, read) => expect(grid(text)).toBe(read));

  test("tells where it stands", () => {
    expect(readTextTable("1\tRà soát")).toMatchObject({ ok: true, value: [{ place: "vùng dán" }] });
  });

  test("reads back whatever a spreadsheet writes", () => {
    const words = fc
      .array(fc.constantFrom("a", "Rà soát", " ", '"', "\n", "\t", '""', ";", "1/2"), { maxLength: 6 })
      .map((parts) => parts.join("").trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const read = readTextTable(cells.map((row) => row.map(written).join("\t")).join("\r\n") + "\r\n");
          const back = read.ok ? (read.value[0]?.rows ?? []) : [];
          const wordsAt = (row: number, column: number): string => {
            const cell = back[row]?.cells[column];
            return cell?.kind === "cell" ? cell.text : "";
          };
          cells.forEach((row, at) => row.forEach((one, column) => expect(wordsAt(at, column)).toBe(one)));
          expect(back.length).toBeLessThanOrEqual(cells.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("ends, whatever it holds", () => {
    const pieces = fc.array(fc.constantFrom('"', '""', "\t", "\r", "\n", "a"), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = readTextTable(parts.join(""));
        expect(read.ok || read.problem.kind === "no-table").toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Spreadsheets quote what would break the row; what begins with a mark could otherwise be read as quoted. */
function written(words: string): string {
  return /[\n\t]|^"/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
