import { amendPlan } from "../../../src/app/amend/amend-plan";
import { readPlan } from "../../../src/app/read-plan";
import { day } from "../../../src/domain/calendar/local-date";
import type { Amendment } from "../../../src/domain/plan/amendment/amendment";
import type { PlanTask } from "../../../src/domain/plan/plan";
import { tableNamed } from "../../../src/workbook/reading/book-snapshot";
import { LOG_TABLE } from "../../../src/workbook/sheets/log-sheet";
import type { PlanBook } from "../../../src/workbook/reading/read-plan-book";
import { given, openWorkbook, sampleContent, type OpenPlan } from "../open-plan";

const ON = day("2024-07-01");
const DOCUMENT = "Công văn số 45/UBND-NC ngày 28/6/2024";

describe("Điều chỉnh kế hoạch", () => {
  let open: OpenPlan;
  let before: PlanBook;
  beforeEach(async () => {
    open = openWorkbook(await sampleContent());
    before = given(await readPlan(open.workbook));
  });
  afterEach(() => open.close());

  it("gives a task another deadline, keeps the old one visible, and writes it down", async () => {
    const code = "PL1-005";
    await done({ kind: "change-deadline", code, newDay: day("2024-11-29"), document: DOCUMENT });
    const after = await readAgain();
    expect(taskOf(after, code)).toMatchObject({
      task: taskOf(before, code).task,
      adjustment: { kind: "extended", newDue: { kind: "day", day: "2024-11-29" }, document: DOCUMENT },
      progress: taskOf(before, code).progress,
    });
    expect(after.metadata.plan).toEqual({ ...before.metadata.plan, revision: 1 });
    expect(after.metadata.fingerprint).not.toBe(before.metadata.fingerprint);
    expect(logOf(after)).toEqual([
      [45474, "Gia hạn", code, "", expect.any(String), `Gia hạn: 29/11/2024 (${DOCUMENT})`, DOCUMENT],
    ]);
  });

  it("adds a task at the end of its field, with the looks and rules of its neighbours", async () => {
    const { task: neighbour } = taskOf(before, "PL1-003");
    const task: Omit<PlanTask, "code"> = {
      number: "99",
      field: neighbour.field,
      task: "Rà soát quy trình nội bộ giải quyết thủ tục hành chính",
      product: "Báo cáo rà soát",
      deadlineText: "Quý III/2024",
      leads: neighbour.leads,
      coordinators: [],
    };
    await done({ kind: "add-task", appendix: "PL1", task, document: "" });
    const after = await readAgain();
    const added = after.tracked.tasks.find((one) => one.task.task === task.task);
    expect(added).toMatchObject({ schedule: { kind: "single", due: "2024-09-30" }, task: { field: neighbour.field } });
    expect(after.tracked.strays).toEqual([]);
    expect(after.tracked.missing).toEqual([]);
    expect(entriesOf(after)).toMatchObject(entriesOf(before));
    expect(after.metadata.fingerprint).not.toBe(before.metadata.fingerprint);
  });

  it("corrects a deadline, and with it the due days in Lần thực hiện, keeping what was filled in", async () => {
    const several = before.tracked.tasks.find(
      ({ task, occurrences }) =>
        task.deadlineText !== "Hằng tháng" && occurrences.some(({ completedOn }) => completedOn !== undefined),
    );
    if (several === undefined) throw new Error("The sample has a task with several due days.");
    const { code, deadlineText } = several.task;
    const filled = several.occurrences.filter(({ completedOn }) => completedOn !== undefined);
    await done({ kind: "correct-text", code, column: "deadlineText", before: deadlineText, after: "Hằng tháng" });
    const after = taskOf(await readAgain(), code);
    expect(after.task.deadlineText).toBe("Hằng tháng");
    expect(after.schedule).toMatchObject({ kind: "several", times: after.occurrences.length });
    for (const { completedOn, result } of filled)
      expect(after.occurrences).toContainEqual(expect.objectContaining({ completedOn, result }));
  });

  it("hands the tasks of a unit to a new one", async () => {
    const unit = before.metadata.plan.units[1];
    if (unit === undefined) throw new Error("The plan has units.");
    const toUnit = { code: "KTXH", name: "Phòng Kinh tế – Xã hội", shortName: "Phòng Kinh tế – Xã hội", aliases: [] };
    await done({ kind: "hand-over", fromUnit: unit.code, toUnit, on: day("2024-07-01"), document: DOCUMENT });
    const after = await readAgain();
    expect(after.metadata.plan.units.find(({ code }) => code === unit.code)).toMatchObject({
      validTo: "2024-06-30",
      successor: "KTXH",
    });
    const named = (book: PlanBook, name: string) =>
      book.tracked.tasks.filter(({ task }) => [...task.leads, ...task.coordinators].includes(name)).length;
    expect(named(before, unit.shortName)).toBeGreaterThan(0);
    expect(named(after, unit.shortName)).toBe(0);
    expect(named(after, toUnit.shortName)).toBe(named(before, unit.shortName));
    const units = tableNamed(after.snapshot, "DonVi")?.rows.map(([code]) => code);
    expect(units).toContain("KTXH");
  });

  it("says why it cannot be done, and writes nothing", async () => {
    const refused = await amendPlan(open.workbook, { kind: "take-out", code: "PL1-005", document: " " }, ON);
    expect(refused).toEqual({ ok: false, problem: { kind: "no-document" } });
    expect((await readAgain()).snapshot).toEqual(before.snapshot);
  });

  it("writes one line after another", async () => {
    await done({ kind: "take-out", code: "PL1-007", document: DOCUMENT });
    await done({ kind: "put-back", code: "PL1-007" });
    expect(logOf(await readAgain()).map(([, what]) => what)).toEqual(["Đưa ra khỏi kế hoạch", "Bỏ điều chỉnh"]);
  });

  async function done(amendment: Amendment): Promise<void> {
    const amended = await amendPlan(open.workbook, amendment, ON);
    if (!amended.ok) throw new Error(JSON.stringify(amended.problem));
  }

  async function readAgain(): Promise<PlanBook> {
    return given(await readPlan(open.workbook));
  }
});

function taskOf(book: PlanBook, code: string) {
  const found = book.tracked.tasks.find(({ task }) => task.code === code);
  if (found === undefined) throw new Error(`No task ${code}`);
  return found;
}

/** What was entered, by Mã. */
function entriesOf({ tracked }: PlanBook) {
  return Object.fromEntries(tracked.tasks.map(({ task, progress }) => [task.code, progress]));
}

function logOf({ snapshot }: PlanBook) {
  return tableNamed(snapshot, LOG_TABLE)?.rows ?? [];
}
