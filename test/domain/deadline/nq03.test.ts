import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { day } from "../../../src/domain/calendar/local-date";
import type { DeadlineKind } from "../../../src/domain/deadline/deadline";
import { dueDays } from "../../../src/domain/deadline/due-days";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import { expectGolden } from "../../helpers/golden";

/** Nghị quyết 03/NQ-CP ngày 09/01/2025 của Chính phủ, Phụ lục II, as published. */
const FILE = join(__dirname, "../../../../shared/data/nq03-phu-luc-2.xlsx");
const HEADER_ROW = 5;
const DEADLINE_COLUMN = 5; // F, counting from 0

const PLAN = {
  year: 2025,
  issuedOn: day("2025-01-09"),
  settings: {
    beforeExcludesTheDay: true,
    dueDaysMoveOffDaysOff: true,
    listedQuarters: "once" as const,
    warningDays: 10,
  },
  periods: [],
  holidays: [],
};

const there = existsSync(FILE);
if (!there) process.stdout.write(`Skipped: the deadlines of Nghị quyết 03/NQ-CP (no ${FILE})\n`);

(there ? describe : describe.skip)("The deadlines of Nghị quyết 03/NQ-CP, Phụ lục II", () => {
  test("are all read, each to its kind", async () => {
    const cells = await deadlineCells();
    expect(cells).toHaveLength(139);
    const lines = counted(cells).map(([cell, count]) => [cell, String(count), kindOf(cell), dueOf(cell)] as const);
    const table = inColumns([["Written", "Count", "Kind", "Due"], ...lines]);
    process.stdout.write(`${table}\n`);
    expectGolden("nq03-deadlines.txt", table);
    expect(cells.filter((cell) => kindOf(cell) === "unreadable")).toEqual([]); // none is truly unreadable
  });
});

async function deadlineCells(): Promise<readonly string[]> {
  const [sheet] = (await readXlsx(readFileSync(FILE))).sheets;
  const tasks = sheet?.rows.slice(HEADER_ROW) ?? [];
  return tasks.map((row) => String(row[DEADLINE_COLUMN] ?? "")).filter((cell) => cell.trim() !== "");
}

/** Most frequent first, then by the words. */
function counted(cells: readonly string[]): readonly (readonly [cell: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function kindOf(cell: string): DeadlineKind {
  return readDeadline(cell, { planYear: PLAN.year, beforeExcludesTheDay: true }).kind;
}

/** A due day that moved off a day off is shown with the day that was written: `2025-11-30 > 2025-12-01`. */
function dueOf(cell: string): string {
  const days = dueDays(readDeadline(cell, { planYear: PLAN.year, beforeExcludesTheDay: true }), PLAN);
  return days.map(({ written, due }) => (written === due ? due : `${written} > ${due}`)).join(", ") || "-";
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
