import { amendAndFind } from "../../../src/app/amend/amend-and-find";
import {
  emptyAmendDraft,
  NEW_UNIT,
  nextDraft,
  unitCodeOf,
  withChoice,
  type AmendDraft,
} from "../../../src/app/amend/amend-draft";
import { amendmentOfDraft, type AmendField } from "../../../src/app/amend/amendment-of-draft";
import { previewAmendment } from "../../../src/app/amend/amend-preview";
import { columnsToCorrect, fieldsOf, tasksFound, tasksOfUnit, tasksToAmend } from "../../../src/app/amend/amend-tasks";
import { readPlan } from "../../../src/app/read-plan";
import { day } from "../../../src/domain/calendar/local-date";
import type { PlanBook } from "../../../src/workbook/reading/read-plan-book";
import { given, openWorkbook, sampleContent, type OpenPlan } from "../open-plan";

const ON = day("2024-07-01");
const document = "Công văn số 45/UBND-NC ngày 28/6/2024";

describe("Điều chỉnh kế hoạch, before anything is written", () => {
  let open: OpenPlan;
  let book: PlanBook;
  beforeAll(async () => {
    open = openWorkbook(await sampleContent());
    book = given(await readPlan(open.workbook));
  });
  afterAll(() => open.close());

  const lacking: [choice: Partial<AmendDraft>, fields: readonly AmendField[]][] = [
    [{}, ["code", "newDay", "document"]],
    [{ code: "PL1-005", newDay: "30/11", document: " \n" }, ["newDay", "document"]],
    [{ kind: "take-out", code: "PL1-005" }, ["document"]],
    [{ kind: "put-back" }, ["code"]],
    [{ kind: "add-task" }, ["task", "leads"]],
    [{ kind: "correct-text", code: "PL1-005" }, ["corrected"]],
    [{ kind: "correct-text", code: "PL1-005", column: "maximumPoints", corrected: "một" }, ["points"]],
    [
      { kind: "hand-over", toUnit: NEW_UNIT },
      ["fromUnit", "unitName", "unitShortName", "unitCode", "from", "document"],
    ],
    [{ kind: "hand-over", fromUnit: "TH", toUnit: "VP", from: "1/7/2024", document, areAll: false }, ["only"]],
  ];
  it.each(lacking)("says what %j still lacks", (choice, fields) => {
    expect(amendmentOfDraft(drafted(choice), book.metadata.plan)).toEqual({ ok: false, problem: fields });
  });

  it("shows the cells that the press writes, and goes to the first of them", async () => {
    const amendment = amendmentOfDraft(
      drafted({ code: "PL1-005", newDay: "29/11/2024", document }),
      book.metadata.plan,
    );
    if (!amendment.ok) throw new Error(amendment.problem.join());
    const preview = previewAmendment(book, amendment.value, ON);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        sheets: [
          {
            sheet: "Phụ lục I",
            columns: [
              { heading: "Điều chỉnh", cells: 1 },
              { heading: "Hạn điều chỉnh", cells: 1 },
              { heading: "Văn bản điều chỉnh", cells: 1 },
            ],
            newRows: 0,
            removedRows: 0,
          },
        ],
      },
    });
    const other = openWorkbook(await sampleContent());
    const done = await amendAndFind(other.workbook, amendment.value, ON);
    expect(done).toMatchObject({
      ok: true,
      value: { cell: { sheet: "Phụ lục I" }, logCell: { sheet: "Nhật ký", row: 4, column: 0 } },
    });
    if (done.ok && done.value.cell) {
      const { row, column } = done.value.cell;
      expect(other.book.sheet("Phụ lục I")?.value(row, column)).toBe(45625);
    }
    other.close();
  });

  it("shows the problem that the press would meet", () => {
    const early = amendmentOfDraft(drafted({ code: "PL1-005", newDay: "1/1/2020", document }), book.metadata.plan);
    if (!early.ok) throw new Error(early.problem.join());
    expect(previewAmendment(book, early.value, ON)).toMatchObject({ ok: false, problem: { kind: "before-issue" } });
  });

  it("finds tasks by Mã and by words without diacritics, all of them", () => {
    const { tasks } = book.tracked;
    expect(tasksFound(tasks, "pl1-005").map(({ task }) => task.code)).toEqual(["PL1-005"]);
    const found = tasksFound(tasks, "hanh ke hoach");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(tasks.length);
    expect(tasksFound(tasks, " ")).toEqual(tasks);
    expect(tasksFound(tasks, "không có chữ này")).toEqual([]);
  });

  it("offers what can be chosen", () => {
    const { plan } = book.metadata;
    expect(tasksToAmend(book, "put-back").length).toBeLessThan(book.tracked.tasks.length);
    expect(fieldsOf(plan, "PL1").length).toBeGreaterThan(1);
    const columns = columnsToCorrect(book, book.tracked.tasks[0]);
    expect(columns).toEqual(expect.arrayContaining(["task", "leads", "deadlineText"]));
    const [unit] = plan.units;
    const tasks = tasksOfUnit(plan, unit?.code ?? "");
    expect(tasks.length).toBeGreaterThan(0);
    for (const { leads, coordinators } of tasks) expect([...leads, ...coordinators]).toContain(unit?.shortName);
  });

  it("suggests a code for a new unit, and takes the one typed", () => {
    const unit = { name: "Phòng Kinh tế ngành mới", shortName: "", code: undefined };
    expect(unitCodeOf(drafted({ unit }), book.metadata.plan)).toBe("KTNM");
    expect(unitCodeOf(drafted({ unit: { ...unit, code: " KT9 " } }), book.metadata.plan)).toBe("KT9");
  });

  it("keeps what was typed only for the cell and unit it was typed for", () => {
    const typed = drafted({ kind: "correct-text", code: "PL1-005", corrected: "Báo cáo", only: ["PL1-001"] });
    expect(withChoice(typed, { document }).corrected).toBe("Báo cáo");
    expect(withChoice(typed, { column: "product" }).corrected).toBeUndefined();
    expect(withChoice(typed, { code: "PL1-006" }).corrected).toBeUndefined();
    expect(withChoice(typed, { fromUnit: "VP" }).only).toEqual([]);
    expect(nextDraft({ ...typed, document }, book.metadata.plan)).toMatchObject({
      kind: typed.kind,
      document,
      code: "",
    });
  });

  function drafted(choice: Partial<AmendDraft>): AmendDraft {
    return { ...emptyAmendDraft(book.metadata.plan), ...choice };
  }
});
