import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appendicesIn } from "../../src/domain/import/table/appendices-in";
import { oldTexts } from "../../src/domain/import/old-encoding/old-texts";
import { withReadableTexts } from "../../src/domain/import/old-encoding/readable-tables";
import { readAppendix } from "../../src/domain/import/read-appendix";
import { importSummary } from "../../src/domain/import/summary";
import { readFileTables } from "../../src/files/tables/read-file-tables";
import { accounted, sourceRows } from "../domain/import/accounting";
import { appendixText } from "../domain/import/appendix-text";
import { expectGolden } from "../helpers/golden";
import { gridText } from "./grid-text";

const FOLDER = join(__dirname, "shapes");
const NAMES = readdirSync(FOLDER).sort();

describe("A file of test/books/shapes", () => {
  test.each(NAMES)("%s is read as its golden text says, each row accounted for", async (name) => {
    // Test texts are NFC as all texts of the repository; the files are not.
    expectGolden(`import/books/${name}.txt`, (await textOf(readFileSync(join(FOLDER, name)))).normalize("NFC"));
  });

  const again: [saved: string, source: string][] = [
    ["saved-by-libreoffice.docx", "two-row-head.docx"],
    ["saved-by-libreoffice.xlsx", "title-and-merged-head.xlsx"],
  ];
  test.each(again)("%s reads as %s, from which LibreOffice made it", async (saved, source) => {
    expect(await textOf(readFileSync(join(FOLDER, saved)))).toBe(await textOf(readFileSync(join(FOLDER, source))));
  });

  test("has a golden text, and each golden text its file", () => {
    expect(readdirSync(join(FOLDER, "../../golden/import/books")).sort()).toEqual(NAMES.map((name) => `${name}.txt`));
  });
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const file = await readFileTables(bytes);
  if (!file.ok) return `Cannot be read: ${file.problem.kind}`;
  const old = oldTexts(file.value);
  const tables = withReadableTexts(file.value, old);
  const { appendices, others } = appendicesIn(tables);
  expect([...appendices.flatMap((one) => one.tables), ...others.map(({ table }) => table)].sort(byNumber)).toEqual(
    tables.map((_, table) => table),
  );
  const parts = appendices.map(({ title, index, certainty, tables: its }) => {
    const own = its.flatMap((table) => tables[table] ?? []);
    const read = readAppendix(own, { year: 2025, units: [] });
    expect(accounted(read)).toEqual(sourceRows(own));
    const summary = importSummary(read, { planYear: 2025, beforeExcludesTheDay: true });
    return [
      `Appendix "${title}" (${[index || "no index", `tables ${its.map((table) => table + 1).join(" ")}`, certainty].join(", ")})`,
      `${summary.rows} rows: ${summary.groups} groups, ${summary.tasks} tasks, ${summary.skippedRows} skipped`,
      appendixText(read),
    ].join("\n");
  });
  return [
    ...file.value.map((table) => [table.place, ...(table.heading ?? []).map((line) => `# ${line}`), gridText(table)].join("\n")),
    old.map(({ before, after }) => `In an old encoding: ${before} = ${after}`).join("\n"),
    ...parts,
    others.map(({ table, reason }) => `Table ${table + 1} is no appendix: ${reason}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function byNumber(one: number, other: number): number {
  return one - other;
}
