import { amendPlan } from "../../../src/app/amend/amend-plan";
import { changesNothing, NO_ANSWERS, openTasks } from "../../../src/app/revise/revise-figures";
import { previewRevision, revisePlan, type RevisionOrder } from "../../../src/app/revise/revise-plan";
import { readPlan } from "../../../src/app/read-plan";
import { day } from "../../../src/domain/calendar/local-date";
import type { Amendment } from "../../../src/domain/plan/amendment/amendment";
import type { Plan, PlanTask } from "../../../src/domain/plan/plan";
import { tableNamed } from "../../../src/workbook/reading/book-snapshot";
import { LOG_TABLE } from "../../../src/workbook/sheets/log-sheet";
import { enteredWords } from "../../../src/workbook/plan-change/entered-words";
import type { PlanBook } from "../../../src/workbook/reading/read-plan-book";
import { builtInPlan } from "../../plans/built-in-plan";
import { given, openWorkbook, sampleContent, type OpenPlan } from "../open-plan";

const ORDER = { on: day("2024-07-01"), source: "phu-luc-sua.docx" };
const UNDECIDED: RevisionOrder["decisions"] = { split: new Set(), stay: new Set(), removed: new Map() };

describe("Loading a corrected version of the appendices", () => {
  let open: OpenPlan;
  let before: PlanBook;
  beforeEach(async () => {
    open = openWorkbook(await sampleContent());
    before = given(await readPlan(open.workbook));
  });
  afterEach(() => open.close());

  it("changes nothing when it is the same", async () => {
    const done = await revised(uncoded(builtInPlan()));
    expect(done).toEqual({ changed: 0, added: 0, dropped: 0, kept: 0 });
    expect(await readAgain()).toMatchObject({ metadata: before.metadata, tracked: before.tracked });
  });

  it("keeps entries with their tasks, drops what nobody filled in, keeps what somebody did", async () => {
    const withEntries = codeOf(({ progress }) => progress.status !== undefined);
    const untouched = codeOf(
      ({ progress, occurrences }) =>
        progress.status === undefined && progress.percent === undefined && occurrences.length === 0,
    );
    const changed = codeOf(({ task, progress }) => progress.result !== "" && task.code !== withEntries);
    const corrected = uncoded(
      withTasks(builtInPlan(), (tasks) =>
        tasks
          .filter(({ code }) => code !== withEntries && code !== untouched)
          .map((task) => (task.code === changed ? { ...task, product: "Báo cáo đã chỉnh sửa" } : task)),
      ),
    );
    const done = await revised(corrected);
    expect(done).toEqual({ changed: 1, added: 0, dropped: 1, kept: 1 });
    const after = await readAgain();
    expect(entries(after)).toEqual(without(entries(before), untouched));
    expect(taskOf(after, changed).task.product).toBe("Báo cáo đã chỉnh sửa");
    expect(after.tracked).toMatchObject({ strays: [], missing: [] });
    expect(tableNamed(after.snapshot, LOG_TABLE)?.rows.map(([, what, code]) => [what, code])).toEqual([
      ["Nạp bản sửa: sửa", changed],
      ["Nạp bản sửa: bỏ", untouched],
    ]);
  });

  it("drops a task with entries only when told so, and writes them all into the log", async () => {
    const code = codeOf(({ progress }) => progress.result !== "" && progress.completedOn?.kind === "day");
    const { progress } = taskOf(before, code);
    const corrected = uncoded(withTasks(builtInPlan(), (tasks) => tasks.filter((task) => task.code !== code)));
    const done = await revised(corrected, { ...UNDECIDED, removed: new Map([[code, "drop"]]) });
    expect(done).toMatchObject({ dropped: 1, kept: 0 });
    const after = await readAgain();
    expect(after.tracked.tasks.map(({ task }) => task.code)).not.toContain(code);
    const [line] = tableNamed(after.snapshot, LOG_TABLE)?.rows ?? [];
    expect(line?.[4]).toContain(`Kết quả thực hiện: ${progress.result}`);
    expect(line?.[4]).toMatch(/Ngày hoàn thành: \d\d\/\d\d\/\d{4}/);
  });

  it("takes what stands in a person's own column, or a renamed one, for an entry, and logs it with its heading", async () => {
    const untouched = before.tracked.tasks.filter(
      (task) => task.appendix === "PL1" && enteredWords(task, before.snapshot) === "",
    );
    const [own, renamed, empty] = untouched.map(({ task }) => task.code);
    await open.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("PhuLuc1");
      table.worksheet.protection.unprotect();
      const column = table.columns.add(undefined, undefined, "Ghi riêng");
      const cell = (code: string | undefined, from: Excel.TableColumn) =>
        from.getDataBodyRange().getCell(taskOf(before, code ?? "").row, 0);
      cell(own, column).values = [["Chờ ý kiến Sở Nội vụ"]];
      const note = table.columns.getItem("Ghi chú");
      cell(renamed, note).values = [["Đã gửi dự thảo"]];
      note.name = "Diễn giải";
      await context.sync();
    });
    const corrected = uncoded(
      withTasks(builtInPlan(), (tasks) => tasks.filter(({ code }) => ![own, renamed, empty].includes(code))),
    );
    const preview = given(await previewRevision(open.workbook, corrected));
    expect([own, renamed, empty].map((code) => preview.withEntries.has(code ?? ""))).toEqual([true, true, false]);
    const asked = new Map([own, renamed].map((code) => [code ?? "", "drop" as const]));
    expect(await revised(corrected)).toMatchObject({ dropped: 1, kept: 2 });
    expect(await revised(corrected, { ...UNDECIDED, removed: asked })).toMatchObject({ dropped: 2, kept: 0 });
    const lines = tableNamed((await readAgain()).snapshot, LOG_TABLE)?.rows.map((row) => row[4]);
    expect(lines).toContainEqual(expect.stringContaining("Ghi riêng: Chờ ý kiến Sở Nội vụ"));
    expect(lines).toContainEqual(expect.stringContaining("Diễn giải: Đã gửi dự thảo"));
  });

  it("puts new tasks where the corrected version has them, with codes never used before", async () => {
    const isNew = "Tổ chức đối thoại trực tuyến với doanh nghiệp về thủ tục đầu tư kinh doanh";
    const corrected = uncoded(
      withTasks(builtInPlan(), ([first, ...others]) => [
        ...(first === undefined ? [] : [first, { ...first, number: "1a", task: isNew, product: "Hội nghị" }]),
        ...others,
      ]),
    );
    await revised(corrected);
    const after = await readAgain();
    const [added] = after.tracked.tasks.filter(({ task }) => task.task === isNew);
    const codes = before.metadata.plan.appendices.flatMap(({ tasks }) => tasks.map(({ code }) => code));
    expect(codes).not.toContain(added?.task.code);
    const [first] = before.metadata.plan.appendices[0]?.tasks ?? [];
    expect(added?.row).toBe(taskOf(after, first?.code ?? "").row + 1);
    expect(entries(after)).toMatchObject(entries(before));
  });

  it("takes back no amendment when the same file is loaded again, and asks nothing", async () => {
    const [first] = before.tracked.tasks;
    if (first === undefined) throw new Error("The sample has tasks.");
    const { code, deadlineText, leads } = first.task;
    const corrections: Amendment[] = [
      { kind: "correct-text", code, column: "deadlineText", before: deadlineText, after: "Quý IV/2024" },
      {
        kind: "add-task",
        appendix: "PL1",
        task: { ...first.task, task: "Khảo sát sự hài lòng của doanh nghiệp", leads },
        document: "",
      },
    ];
    for (const amendment of corrections)
      expect(await amendPlan(open.workbook, amendment, ORDER.on)).toMatchObject({ ok: true });
    const amended = await readAgain();
    const preview = given(await previewRevision(open.workbook, uncoded(builtInPlan())));
    expect([openTasks(preview, NO_ANSWERS), changesNothing(preview, NO_ANSWERS)]).toEqual([0, true]);
    expect(await revised(uncoded(builtInPlan()))).toEqual({ changed: 0, added: 0, dropped: 0, kept: 1 });
    expect(await readAgain()).toMatchObject({ metadata: amended.metadata, tracked: amended.tracked });
  });

  it("leaves a task as it is in the workbook when told so", async () => {
    const [first] = before.tracked.tasks;
    const code = first?.task.code ?? "";
    const corrected = uncoded(
      withTasks(builtInPlan(), (tasks) =>
        tasks.map((task) => (task.code === code ? { ...task, product: "Báo cáo đã chỉnh sửa" } : task)),
      ),
    );
    const done = await revised(corrected, { ...UNDECIDED, stay: new Set([code]) });
    expect(done).toEqual({ changed: 0, added: 0, dropped: 0, kept: 0 });
    expect(taskOf(await readAgain(), code).task).toEqual(first?.task);
    // It was decided: the same version is no change any more.
    const again = given(await previewRevision(open.workbook, corrected));
    expect(changesNothing(again, NO_ANSWERS)).toBe(true);
  });

  it("stops when the plan was changed after the person saw the differences", async () => {
    const corrected = uncoded(withTasks(builtInPlan(), (tasks) => tasks.slice(1)));
    const preview = given(await previewRevision(open.workbook, corrected));
    await revised(
      uncoded(
        withTasks(builtInPlan(), (tasks) => tasks.map((task) => ({ ...task, product: `${task.product} (sửa)` }))),
      ),
    );
    const stopped = await revisePlan(open.workbook, corrected, { preview, decisions: UNDECIDED, ...ORDER });
    expect(stopped).toMatchObject({ ok: false, problem: { kind: "changed-meanwhile" } });
  });

  async function revised(corrected: Plan, decisions = UNDECIDED) {
    const preview = given(await previewRevision(open.workbook, corrected));
    const done = await revisePlan(open.workbook, corrected, { preview, decisions, ...ORDER });
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    return done.value;
  }

  async function readAgain(): Promise<PlanBook> {
    return given(await readPlan(open.workbook));
  }

  function codeOf(fits: (task: PlanBook["tracked"]["tasks"][number]) => boolean): string {
    const found = before.tracked.tasks.find((task) => task.appendix === "PL1" && fits(task));
    if (found === undefined) throw new Error("The sample has such a task.");
    return found.task.code;
  }
});

/** As it is read from a file: codes mean nothing. */
function uncoded(plan: Plan): Plan {
  return withTasks(plan, (tasks) => tasks.map((task, at) => ({ ...task, code: `X-${at}` })), "all");
}

function withTasks(
  plan: Plan,
  change: (tasks: readonly PlanTask[]) => readonly PlanTask[],
  which: "first" | "all" = "first",
): Plan {
  const appendices = plan.appendices.map((appendix, at) =>
    at === 0 || which === "all" ? { ...appendix, tasks: change(appendix.tasks) } : appendix,
  );
  return { ...plan, appendices };
}

function entries({ tracked }: PlanBook): Record<string, unknown> {
  return Object.fromEntries(
    tracked.tasks.map(({ task, progress, occurrences }) => [
      task.code,
      { progress, occurrences: occurrences.map(({ row: _row, ...occurrence }) => occurrence) },
    ]),
  );
}

function without(entered: Record<string, unknown>, code: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entered).filter(([one]) => one !== code));
}

function taskOf(book: PlanBook, code: string) {
  const found = book.tracked.tasks.find(({ task }) => task.code === code);
  if (found === undefined) throw new Error(`No task ${code}`);
  return found;
}
