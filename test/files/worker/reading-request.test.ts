import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFileTables } from "../../../src/files/tables/read-file-tables";
import { answerTo } from "../../../src/files/worker/reading-request";
import { answerOf, requestOf, sent, sentAnswer } from "../../../src/files/worker/sent-message";

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

test("tables and what was read of them come out of a message as they went in", async () => {
  const tables = await readFileTables(FILE);
  if (!tables.ok) throw new Error(tables.problem.kind);
  const ask = { tables: tables.value, options: { year: 2025, units: [] } };
  const request = { id: 4, kind: "appendix", ask } as const;
  expect(requestOf(sent(request))).toEqual(request);
  const answer = await answerTo(request);
  expect(answerOf(sentAnswer({ id: 4, answer }))).toEqual(answer);
  const file = { id: 5, kind: "file", ask: FILE } as const;
  expect(requestOf(sent(file))).toBe(file);
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
