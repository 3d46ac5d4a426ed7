import fc from "fast-check";
import { acceptFinding } from "../../../src/app/check/accept-finding";
import { fixEntries } from "../../../src/app/check/fix-entries";
import { COLLECTED_FOR, liveCheck, TRIED_AGAIN_AFTER } from "../../../src/app/check/live-check";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { APPENDIX_COLUMNS } from "../../../src/workbook/columns/appendix-columns";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { handClock } from "./hand-clock";
import { CUT_OFF, livePlan, settled } from "./live-plan";
import { given, openWorkbook, sampleContent } from "../open-plan";

type LivePlan = Awaited<ReturnType<typeof livePlan>>;

/** What a person at the keyboard calls within half a second. Milliseconds. */
const AT_ONCE = 500;

const STATUS = "Tình trạng thực hiện";
const PERCENT = "% hoàn thành";
const RESULT = "Kết quả thực hiện";

const rulesIn = ({ state }: LivePlan, code: string) =>
  state().known?.result.findings.flatMap(({ finding }) => (finding.where.code === code ? [finding.rule] : []));

describe("While the pane is open", () => {
  test("a wrong entry is found at once, and gone when it is put right, each time by one sync for its row only", async () => {
    const plan = await livePlan(await sampleContent());
    const before = { syncs: plan.syncs(), bytes: plan.host.traffic.responseBytes };
    plan.type("PhuLuc1", 3, STATUS, "xong rồi");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("unknown-status");
    expect(plan.syncs() - before.syncs).toBe(1);
    expect(plan.host.traffic.responseBytes - before.bytes).toBeLessThan(8_000);
    plan.type("PhuLuc1", 3, STATUS, "Đang thực hiện");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).not.toContain("unknown-status");
    expect(plan.syncs() - before.syncs).toBe(2);
  });

  test("twenty rows pasted with mistakes are one reading", async () => {
    const plan = await livePlan(await sampleContent());
    const syncs = plan.syncs();
    const rows = Array.from({ length: 20 }, (_, row) => [
      row % 2 === 0 ? "Xong" : "Đã hoàn thành",
      row < 4 ? "120%" : 1,
    ]);
    plan.paste("PhuLuc1", 5, STATUS, rows);
    await plan.after(AT_ONCE);
    expect(plan.syncs() - syncs).toBe(1);
    await expectSame(plan);
    const { findings } = plan.state().known?.result ?? { findings: [] };
    expect(findings.filter(({ finding }) => finding.rule === "unknown-status").length).toBeGreaterThanOrEqual(10);
  });

  test("edits that come while others are still read are read after them, together", async () => {
    const plan = await livePlan(await sampleContent());
    const syncs = plan.syncs();
    plan.host.faults.latency = 40;
    plan.type("PhuLuc1", 3, STATUS, "xong");
    await settled();
    plan.clock.pass(COLLECTED_FOR);
    plan.type("PhuLuc1", 4, STATUS, "xong");
    plan.type("PhuLuc2", 4, STATUS, "xong");
    await new Promise((resolve) => setTimeout(resolve, 100));
    plan.host.faults.latency = 0;
    await plan.after(COLLECTED_FOR);
    expect(plan.syncs() - syncs).toBe(2);
    await expectSame(plan);
  });

  test("what the add-in writes itself is not read again", async () => {
    const plan = await livePlan(await sampleContent());
    const { fixes } = plan.state().known?.result ?? { fixes: [] };
    given(await fixEntries(plan.workbook, fixes, CUT_OFF));
    const syncs = plan.syncs();
    await plan.after(AT_ONCE);
    expect([plan.syncs(), plan.clock.isWaited()]).toEqual([syncs, false]);
  });

  test("what is edited while everything is checked is looked at after it", async () => {
    const plan = await livePlan(await sampleContent());
    plan.host.faults.latency = 30;
    const checking = plan.live.checkAll();
    await settled();
    plan.type("PhuLuc1", 3, STATUS, "xong");
    await settled();
    expect(plan.clock.isWaited()).toBe(false);
    given(await checking);
    plan.host.faults.latency = 0;
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("unknown-status");
    await expectSame(plan);
  });

  test("a sheet that was given another name, and checked since, is followed as before", async () => {
    const plan = await livePlan(await sampleContent());
    plan.rename("PhuLuc1", "PL1");
    given(await plan.live.checkAll());
    const syncs = plan.syncs();
    plan.type("PhuLuc1", 3, STATUS, "xong rồi");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("unknown-status");
    expect(plan.syncs() - syncs).toBe(1);
    await expectSame(plan);
  });

  test("an edit outside of the tables reads nothing", async () => {
    const plan = await livePlan(await sampleContent());
    const syncs = plan.syncs();
    plan.grid("Phụ lục I").getRange(150, 2).setValue("ghi chú riêng");
    await plan.after(AT_ONCE);
    expect(plan.syncs()).toBe(syncs);
  });

  test("a formula in an entry is read again whatever is edited", async () => {
    const plan = await livePlan(withoutProtection(await sampleContent()), { calculates: true });
    plan.grid("Danh mục").getRange(90, 20).setValue(0.5);
    plan.type("PhuLuc1", 3, PERCENT, "='Danh mục'!U91");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("formula-in-entry");
    expect(rulesIn(plan, "PL1-004")).not.toContain("percent-not-a-share");
    const syncs = plan.syncs();
    plan.grid("Danh mục").getRange(90, 20).setValue("xong");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("percent-not-a-share");
    expect(plan.syncs() - syncs).toBe(1);
  });

  test("an accepted warning stays accepted, and is there again when its cell changes", async () => {
    const plan = await livePlan(await sampleContent());
    const found = plan
      .state()
      .known?.result.findings.find(({ finding }) => finding.rule === "completed-without-evidence");
    if (found === undefined) throw new Error("The sample has no such finding");
    const { table, row } = found.finding.where;
    given(await acceptFinding(plan.workbook, found, { reason: "Đang chờ ký", on: CUT_OFF, title: "x" }));
    given(await plan.live.checkAll());
    plan.type(table, row, RESULT, "Đã ban hành báo cáo, đã gửi các phòng");
    await plan.after(AT_ONCE);
    expect(plan.state().known?.result.accepted).toHaveLength(1);
    await expectSame(plan);
    plan.type(table, row, "Tài liệu kiểm chứng", "đang tìm");
    await plan.after(AT_ONCE);
    expect(plan.state().known?.result.accepted).toHaveLength(0);
    await expectSame(plan);
  });
});

describe("Everything is checked again, without a press, after", () => {
  const changes: [what: string, change: (plan: LivePlan) => void][] = [
    ["a row put in", (plan) => void plan.grid("Phụ lục I").insertRowsBefore(12, 1)],
    ["a row taken out", (plan) => void plan.grid("Phụ lục I").deleteRows(12, 1)],
    ["a row typed below the table", (plan) => typeBelow(plan, "PhuLuc2")],
    ["another setting", (plan) => plan.type("ThietLap", 1, "Giá trị", "30")],
    ["a sheet of the plan was given another name, and a cell in it typed into", renameAndType],
    ["a code typed over", (plan) => plan.type("PhuLuc1", 2, "Mã", "PL1-001")],
  ];
  test.each(changes)("%s", async (_what, change) => {
    const plan = await livePlan(withoutProtection(await sampleContent()));
    change(plan);
    await plan.after(AT_ONCE);
    await plan.after(AT_ONCE);
    await expectSame(plan);
    expect(plan.state()).toMatchObject({ isWatching: true, behind: undefined });
    // And it goes on.
    plan.grid("Phụ lục II").getRange(30, 2).setValue("x");
    plan.type("PhuLuc2", 2, STATUS, "xong");
    await plan.after(AT_ONCE);
    await expectSame(plan);
  });
});

describe("When something is in the way", () => {
  test("a cell that is being edited: it waits, and loses nothing", async () => {
    const plan = await livePlan(await sampleContent());
    plan.type("PhuLuc1", 3, STATUS, "xong");
    plan.host.faults.cellEditMode = true;
    await plan.after(AT_ONCE);
    await plan.after(TRIED_AGAIN_AFTER);
    expect(rulesIn(plan, "PL1-004")).not.toContain("unknown-status");
    expect(plan.state().behind).toBeUndefined();
    plan.host.faults.cellEditMode = false;
    await plan.after(TRIED_AGAIN_AFTER);
    expect(rulesIn(plan, "PL1-004")).toContain("unknown-status");
  });

  test("a cell that is being edited when the pane opens: it is read as soon as Excel answers, and followed", async () => {
    const plan = await livePlan(await sampleContent(), { faults: { cellEditMode: true } });
    expect(plan.state()).toEqual({ known: undefined, isWatching: false, behind: { kind: "cell-edit-mode" } });
    await plan.after(TRIED_AGAIN_AFTER);
    expect(plan.state().known).toBeUndefined();
    plan.host.faults.cellEditMode = false;
    await plan.after(TRIED_AGAIN_AFTER);
    expect(plan.state()).toMatchObject({ known: { result: {} }, isWatching: true, behind: undefined });
    plan.type("PhuLuc1", 3, STATUS, "xong rồi");
    await plan.after(AT_ONCE);
    expect(rulesIn(plan, "PL1-004")).toContain("unknown-status");
  });

  test("a table that is gone: the list says that it is behind, and a full check tells why", async () => {
    const plan = await livePlan(withoutProtection(await sampleContent()));
    await plan.Excel.run(async (context) => {
      context.workbook.tables.getItem("PhuLuc2").convertToRange();
      await context.sync();
    });
    await plan.after(AT_ONCE);
    const gone = { kind: "missing", what: "Phụ lục II" };
    expect(plan.state()).toMatchObject({ behind: gone, known: { result: {} } });
    expect(await plan.live.checkAll()).toEqual({ ok: false, problem: gone });
  });

  test("a full check that is refused: the list says so, and is up to date as soon as Excel answers", async () => {
    const plan = await livePlan(await sampleContent());
    const { fixes } = plan.state().known?.result ?? { fixes: [] };
    given(await fixEntries(plan.workbook, fixes, CUT_OFF));
    plan.host.faults.cellEditMode = true;
    const refused = { kind: "cell-edit-mode" };
    expect(await plan.live.checkAll()).toEqual({ ok: false, problem: refused });
    expect(plan.state().behind).toEqual(refused);
    plan.host.faults.cellEditMode = false;
    await plan.after(TRIED_AGAIN_AFTER);
    expect(plan.state().behind).toBeUndefined();
    await expectSame(plan);
  });

  test("an Excel that does not tell of edits: everything is checked all the same, and the next press tries again", async () => {
    const { Excel, host } = openWorkbook(await sampleContent());
    const states: boolean[] = [];
    const clock = handClock();
    const live = liveCheck(excelWorkbook(Excel), {
      today: () => CUT_OFF,
      later: clock.later,
      onState: ({ isWatching }) => void states.push(isWatching),
    });
    host.faults.failAtAction(1);
    given(await live.checkAll());
    given(await live.checkAll());
    expect(states).toEqual([false, true]);
  });

  test("nothing follows any more once it is stopped", async () => {
    const plan = await livePlan(await sampleContent());
    await plan.live.stop();
    plan.type("PhuLuc1", 3, STATUS, "xong");
    await settled();
    expect(plan.clock.isWaited()).toBe(false);
  });

  test("each action that fails: the next edit brings the list up to date", async () => {
    const plan = await livePlan(await sampleContent());
    for (let action = 1; action <= 9; action += 1) {
      plan.host.faults.failAtAction(action);
      plan.type("PhuLuc1", 3, PERCENT, String(action / 100));
      await plan.after(AT_ONCE);
    }
    plan.host.faults.failAtAction(Infinity);
    plan.type("PhuLuc1", 4, PERCENT, "xong");
    await plan.after(AT_ONCE);
    await expectSame(plan);
    expect(plan.state().behind).toBeUndefined();
  });
});

/** What people do to a plan, legal or not: what stands in the list afterwards is what a full check finds. */
describe("Live is the same as full", () => {
  const HEADINGS = APPENDIX_COLUMNS.flatMap(({ heading, filledBy }) =>
    filledBy === "division" || filledBy === "office" ? [heading] : [],
  );
  const TEXTS = [
    "",
    "Đã hoàn thành",
    "Đang thực hiện",
    "Chưa triển khai",
    "Xong",
    "100%",
    "120%",
    "0,5",
    "1",
    "12/6/2024",
    "31/6/2024",
    "06/07/2024",
    "2024-06-12",
    "sẽ ban hành trong tháng tới",
    "123/BC-SKHĐT ngày 10/6/2024",
    "  hai  khoảng  trắng ",
    "Đã ban hành".normalize("NFD"),
    "=1/2",
    '="Đã hoàn thành"',
    "=NA()",
    "Gia hạn",
    "Đưa ra khỏi kế hoạch",
    "dài ".repeat(600),
  ];

  const row = fc.nat(20);
  const text = fc.constantFrom(...TEXTS);
  const appendix = fc.constantFrom("PhuLuc1", "PhuLuc2");
  type Step = (plan: LivePlan) => unknown;
  const typed: fc.Arbitrary<Step> = fc
    .tuple(appendix, row, fc.nat(), text)
    .map(([table, at, which, words]) => (plan) => {
      const own = HEADINGS.filter((heading) => placeOf(plan, table).headings.includes(heading));
      plan.type(table, at, own[which % own.length] ?? STATUS, words);
    });
  const ofOccurrence: fc.Arbitrary<Step> = fc
    .tuple(fc.nat(6), fc.constantFrom("Ngày hoàn thành", "Kết quả", "Tài liệu kiểm chứng", "Hạn", "Mã"), text)
    .map(
      ([at, heading, words]) =>
        (plan) =>
          plan.type("LanThucHien", at, heading, words),
    );
  const pasted: fc.Arbitrary<Step> = fc
    .tuple(
      appendix,
      row,
      fc.array(fc.tuple(text, fc.oneof(text, fc.double({ min: 0, max: 2, noNaN: true }))), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(
      ([table, at, values]) =>
        (plan) =>
          plan.paste(table, at, STATUS, values),
    );
  const overPlan: fc.Arbitrary<Step> = fc
    .tuple(
      appendix,
      row,
      fc.constantFrom("Mã", "Nhiệm vụ, giải pháp", "Chủ trì", "Số lần", "Hạn hoàn thành"),
      fc.constantFrom("", "PL1-002", "PL2-003", "3", "x"),
    )
    .map(
      ([table, at, heading, words]) =>
        (plan) =>
          plan.type(table, at, heading, words),
    );
  const below: fc.Arbitrary<Step> = fc.constant((plan) => typeBelow(plan, "PhuLuc2"));
  const renamed: fc.Arbitrary<Step> = fc.constant(renameAndType);
  const rowsMoved: fc.Arbitrary<Step> = fc.tuple(appendix, row, fc.boolean()).map(
    ([table, at, isAdded]) =>
      (plan) =>
        moveRows(plan, table, at, isAdded),
  );
  const sorted: fc.Arbitrary<Step> = fc.tuple(appendix, fc.constantFrom("Mã", "Chủ trì", STATUS), fc.boolean()).map(
    ([table, heading, ascending]) =>
      (plan) =>
        plan.sort(table, heading, ascending),
  );
  const step = fc.oneof(
    { arbitrary: typed, weight: 8 },
    { arbitrary: ofOccurrence, weight: 3 },
    { arbitrary: pasted, weight: 3 },
    { arbitrary: overPlan, weight: 2 },
    { arbitrary: below, weight: 1 },
    { arbitrary: renamed, weight: 2 },
    { arbitrary: rowsMoved, weight: 2 },
    { arbitrary: sorted, weight: 2 },
  );

  test("after any edits", async () => {
    const content = withoutProtection(await sampleContent());
    const plan = await livePlan(content);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        for (const work of steps) await work(plan);
        await plan.after(AT_ONCE);
        await plan.after(AT_ONCE);
        await expectSame(plan);
      }),
      { numRuns: 14, endOnFailure: true },
    );
  });
});

/** The list shows what a full check finds. */
async function expectSame(plan: LivePlan): Promise<void> {
  const { live, full } = await plan.both();
  expect(live).toEqual(full);
}

function typeBelow(plan: LivePlan, table: string): void {
  const { sheet, area } = placeOf(plan, table);
  plan.book.type(sheet, area.row + area.rows, area.column, "PL2-999");
}

/** Excel says nothing of the new name alone (before ExcelApi 1.17). */
function renameAndType(plan: LivePlan): void {
  const { sheet } = placeOf(plan, "PhuLuc1");
  plan.rename("PhuLuc1", `${sheet}a`);
  plan.type("PhuLuc1", 3, STATUS, "xong rồi");
}

/** Puts a row into a table, or takes one out. */
function moveRows(plan: LivePlan, table: string, at: number, isAdded: boolean): void {
  const { sheet, area } = placeOf(plan, table);
  const row = area.row + 2 + at; // never the heading, nor the first row
  if (isAdded) plan.grid(sheet).insertRowsBefore(row, 1);
  else plan.grid(sheet).deleteRows(row, 1);
}

function placeOf({ book }: LivePlan, table: string) {
  const found = book.tables.all().find(({ name }) => name === table);
  if (found === undefined) throw new Error(`No table ${table}`);
  return {
    sheet: book.sheetById(found.sheetId).name,
    area: found.area,
    headings: found.columns.map(({ name }) => name),
  };
}

function withoutProtection(content: BookContent): BookContent {
  const open = content.sheets.map(({ protection: _, ...sheet }) => sheet);
  return { ...content, sheets: open };
}
