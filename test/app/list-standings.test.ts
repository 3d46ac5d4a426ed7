import { listStandings, type StandingList } from "../../src/app/list-standings";
import { day } from "../../src/domain/calendar/local-date";
import { STANDING_WORDS, STANDINGS } from "../../src/domain/progress/standing";
import type { BookContent } from "../../workbench/book/content/book-content";
import { given, openWorkbook, sampleContent } from "./open-plan";
import { columnValues, sheetIn } from "./sheet-cells";

const CUT_OFF = day("2024-06-14");
const TABLES = ["PhuLuc1", "PhuLuc2"];

let content: BookContent;
let list: StandingList;
beforeAll(async () => {
  content = await sampleContent();
  list = given(await listStandings(openWorkbook(content).workbook, CUT_OFF));
});

describe("The list of standings", () => {
  test("says of each task what its row says", () => {
    const codes = column("Mã");
    const words = column("Đánh giá tiến độ");
    const listed = new Map(list.tasks.map((task) => [task.code, STANDING_WORDS[task.standing]]));
    expect(listed.size).toBe(74);
    expect(codes.map((code) => listed.get(code))).toEqual(words);
  });

  test("counts tasks as a recount of the rows does", () => {
    const words = column("Đánh giá tiến độ");
    const recount = STANDINGS.map((one) => words.filter((word) => word === STANDING_WORDS[one]).length);
    expect(STANDINGS.map((one) => list.counts[one])).toEqual(recount);
  });

  test("counts a task for each unit that leads it", () => {
    const words = column("Đánh giá tiến độ");
    const leads = column("Chủ trì").map((cell) => cell.split("; "));
    const recount = (unit: string, ...those: readonly string[]) =>
      words.filter((word, row) => leads[row]?.includes(unit) === true && those.some((one) => word.startsWith(one)))
        .length;
    expect(list.units.map(({ unit }) => unit).sort()).toEqual([...new Set(leads.flat())].sort());
    for (const { unit, ...counts } of list.units) {
      expect({ unit, ...counts }).toEqual({
        unit,
        tasks: recount(unit, ""),
        overdue: recount(unit, STANDING_WORDS.overdue),
        dueSoon: recount(unit, STANDING_WORDS["due-soon"]),
        completed: recount(unit, "Hoàn thành"),
      });
    }
  });

  test("begins with the longest overdue, then what is due soon", () => {
    const urgent = list.tasks.slice(0, 5).map(({ code, standing, due, daysLate }) => [code, standing, due, daysLate]);
    expect(urgent).toEqual([
      ["PL1-021", "overdue", "2024-06-12", 2],
      ["PL1-034", "overdue", "2024-06-13", 1],
      ["PL2-009", "overdue", "2024-06-13", 1],
      ["PL1-003", "due-soon", "2024-06-14", 0],
      ["PL2-001", "due-soon", "2024-06-20", 0],
    ]);
  });

  test("points at the task's cell", () => {
    for (const { task, cell } of list.tasks) {
      const { cells } = sheetIn(content, cell.sheet);
      expect(cells.find(({ row, column: at }) => row === cell.row && at === cell.column)?.value).toBe(task);
    }
  });
});

test("Without a fixed day the standings are for today", async () => {
  const { workbook, book } = openWorkbook(content);
  book.type("Danh mục", 4, 1, "");
  expect(given(await listStandings(workbook, day("2024-12-31")))).toMatchObject({ day: "2024-12-31" });
});

function column(heading: string): string[] {
  return TABLES.flatMap((table) => columnValues(content, table, heading)).map(String);
}
