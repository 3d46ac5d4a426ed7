import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFileTables } from "../../../src/files/read-file-tables";
import { answerTo } from "../../../src/files/worker/reading-request";

const FILE = new Uint8Array(readFileSync(join(__dirname, "..", "..", "books", "shapes", "two-row-head.docx")));

test("a file is read by its contents", async () => {
  const read = await answerTo({ id: 1, kind: "file", ask: FILE });
  expect(read).toMatchObject({ ok: true, value: [{ place: "bảng 1" }] });
});

test("tables are read as an appendix", async () => {
  const tables = await readFileTables(FILE);
  if (!tables.ok) throw new Error(tables.problem.kind);
  const ask = { tables: tables.value, options: { year: 2025, units: [] } };
  const read = await answerTo({ id: 2, kind: "appendix", ask });
  expect(read).toMatchObject({ ok: true, value: { tasks: expect.arrayContaining([expect.anything()]) as unknown } });
});

describe("What is pasted", () => {
  it("is the HTML where it has a table", async () => {
    expect(await pasted("<table><tr><td>TT</td></tr></table>", "khác\tnữa")).toMatchObject({
      ok: true,
      value: [{ rows: [{ cells: [{ text: "TT" }] }] }],
    });
  });

  it("is the text where the HTML has none", async () => {
    expect(await pasted("<p>TT</p>", "TT\tNhiệm vụ\n1\tRà soát")).toMatchObject({
      ok: true,
      value: [{ rows: [{ cells: [{ text: "TT" }, { text: "Nhiệm vụ" }] }, { cells: [{ text: "1" }, {}] }] }],
    });
  });

  it("is no table where neither has one", async () => {
    expect(await pasted("<p>xin chào</p>", "xin chào")).toEqual({ ok: false, problem: { kind: "no-table" } });
  });

  function pasted(html: string, text: string) {
    return answerTo({ id: 3, kind: "pasted", ask: { html, text } });
  }
});
