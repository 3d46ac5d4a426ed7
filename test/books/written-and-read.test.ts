import fc from "fast-check";
import { appendicesIn } from "../../src/domain/import/table/appendices-in";
import type { ImportedAppendix } from "../../src/domain/import/imported-appendix";
import type { RawTable } from "../../src/domain/import/raw-table";
import { readAppendix } from "../../src/domain/import/read-appendix";
import { readFileTables } from "../../src/files/tables/read-file-tables";
import { accounted, sourceRows } from "../domain/import/accounting";
import { anyTables } from "../domain/import/any-table";
import { mangled } from "../domain/import/mangled-table";
import { anyWrittenAppendix, GROUPS, tableOf, type WrittenAppendix } from "../domain/import/written-appendix";
import { docxOf, xlsxOf } from "./write-table";

const KINDS: [kind: string, write: (tables: readonly RawTable[]) => Promise<Uint8Array>][] = [
  ["xlsx", xlsxOf],
  ["docx", (tables) => Promise.resolve(docxOf(tables))],
];

describe.each(KINDS)("An appendix written to .%s and loaded back", (_, write) => {
  test("is the same appendix: groups, tasks, units, deadlines, products and points", async () => {
    await fc.assert(
      fc.asyncProperty(anyWrittenAppendix(), async (written) => {
        const source = [tableOf(written)];
        const tables = await tablesOf(await write(source));
        const read = readAppendix(tables, { year: 2025, units: [] });
        expect(contentOf(read)).toEqual(contentOf(readAppendix(source, { year: 2025, units: [] })));
        expect(tasksOf(read)).toEqual(tasksMeant(written));
        expect(appendicesIn(tables)).toMatchObject({ appendices: [{ tables: [0] }], others: [] });
      }),
      { numRuns: 15 },
    );
  });

  test("loses no row, however the table is mangled, and reads the same twice", async () => {
    const sources = fc.oneof(anyWrittenAppendix().map(tableOf).chain(mangled), anyTables());
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const bytes = await write(source);
        const file = await readFileTables(bytes);
        expect(await readFileTables(bytes)).toEqual(file);
        if (!file.ok) {
          expect(file.problem.kind).toBe("no-table");
          return;
        }
        const { appendices, others } = appendicesIn(file.value);
        const found = [...appendices.flatMap(({ tables }) => tables), ...others.map(({ table }) => table)];
        expect(found.sort((one, other) => one - other)).toEqual(file.value.map((_table, at) => at));
        expect(accounted(readAppendix(file.value, { year: 2025, units: [] }))).toEqual(sourceRows(file.value));
      }),
      { numRuns: 15 },
    );
  });
});

async function tablesOf(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const file = await readFileTables(bytes);
  if (!file.ok) throw new Error(file.problem.kind);
  return file.value;
}

function contentOf({ columns, headingRows, groups, tasks, skipped, units, doubts }: ImportedAppendix) {
  return { columns, headingRows, groups, tasks, skipped, units, doubts };
}

function tasksOf({ tasks }: ImportedAppendix) {
  return tasks.map(({ field, task, product, deadlineText, leads, coordinators, maximumPoints, lastYearPoints }) => {
    return { field, task, product, deadlineText, leads, coordinators, maximumPoints, lastYearPoints };
  });
}

function tasksMeant({ columns, hasGroups, tasks }: WrittenAppendix) {
  const has = new Set(columns.map(({ role }) => role));
  return tasks.map((task) => ({
    field: hasGroups ? (GROUPS[task.group] ?? "") : "",
    task: task.task,
    product: has.has("product") ? task.product : "",
    deadlineText: has.has("deadline") ? task.deadlineText : "",
    leads: has.has("lead") ? task.leads : [],
    coordinators: has.has("coordinator") ? task.coordinators : [],
    maximumPoints: has.has("maximumPoints") ? task.maximumPoints : undefined,
    lastYearPoints: has.has("lastYearPoints") ? task.lastYearPoints : undefined,
  }));
}
