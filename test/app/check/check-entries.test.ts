import { acceptFinding, takeBackAcceptance } from "../../../src/app/check/accept-finding";
import { checkEntries } from "../../../src/app/check/check-entries";
import { day } from "../../../src/domain/calendar/local-date";
import type { RuleId } from "../../../src/domain/check/findings/details-of-rule";
import { checkSummary } from "../../../src/text/check/check-page";
import { findingSentence, ruleTitle, severityWords } from "../../../src/text/check/findings";
import { expectGolden } from "../../helpers/golden";
import { differences } from "../differences";
import { contentNow, given, loadedContent, openWorkbook, sampleContent, type OpenPlan } from "../open-plan";
import { cellOf, columnValues, sheetIn } from "../sheet-cells";

const CUT_OFF = day("2024-06-14");

/** The columns of `Nhật ký` that people read. */
const LOG = ["Ngày", "Việc", "Mã", "Nội dung", "Trước", "Sau"];

async function sentences({ workbook }: OpenPlan, today = CUT_OFF): Promise<string[]> {
  const result = given(await checkEntries(workbook, today));
  const lines = result.findings.map(({ finding, cell }) => {
    const sentence = findingSentence(finding, `${cell.sheet}, ô ${cell.address}`);
    return `${severityWords[finding.severity]}: ${sentence}`;
  });
  return [...lines, checkSummary(result)];
}

describe("Checking the built-in plan with the sample progress", () => {
  test("finds its mistakes, and changes nothing", async () => {
    const opened = openWorkbook(await sampleContent());
    const before = await contentNow(opened.book);
    expectGolden("app/check-sample.txt", (await sentences(opened)).join("\n"));
    expect(differences(before, await contentNow(opened.book))).toEqual([]);
  });

  test("is for the fixed day, whatever day it is", async () => {
    const opened = openWorkbook(await sampleContent());
    expect(await sentences(opened, day("2026-01-05"))).toEqual(await sentences(opened));
  });

  test("points at cells that hold what is quoted", async () => {
    const content = await sampleContent();
    const { workbook } = openWorkbook(content);
    const { findings } = given(await checkEntries(workbook, CUT_OFF));
    const words = findings.find(({ finding }) => finding.rule === "unknown-status");
    expect(words?.finding.quoted).toBe("Xong");
    expect(words?.cell).toMatchObject(cellOf(content, "PhuLuc2", 6, "Tình trạng thực hiện"));
  });
});

describe("What a person types is checked", () => {
  const typed: [what: string, heading: string, text: string, finding: string][] = [
    ["a status of one's own", "Tình trạng thực hiện", "xong rồi", `"xong rồi" không phải là một tình trạng`],
    ["a day that is text", "Ngày hoàn thành", "31/6/2024", `"31/6/2024"`],
    ["more than all", "% hoàn thành", "150%", `"150%" không phải là tỷ lệ`],
  ];
  test.each(typed)("%s", async (_what, heading, text, finding) => {
    const content = await loadedContent();
    const opened = openWorkbook(content);
    const before = await sentences(opened);
    const { sheet, row, column } = cellOf(content, "PhuLuc1", 3, heading);
    expect(opened.book.type(sheet, row, column, text)).toMatchObject({ kind: "entered" });
    const added = (await sentences(opened)).slice(0, -1).filter((sentence) => !before.includes(sentence));
    expect(added.filter((sentence) => sentence.includes(finding))).toHaveLength(1);
  });

  test("and nothing can be typed over the plan", async () => {
    const content = await loadedContent();
    const opened = openWorkbook(content);
    const { sheet, row, column } = cellOf(content, "PhuLuc1", 3, "Thời gian hoàn thành");
    expect(opened.book.type(sheet, row, column, "Quý V/2024")).toEqual({ kind: "locked" });
  });
});

test("While a person is typing into a cell, the check waits for the person", async () => {
  const { workbook, host } = openWorkbook(await sampleContent());
  host.faults.cellEditMode = true;
  expect(await checkEntries(workbook, CUT_OFF)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
});

describe("A warning that is let stand for a reason", () => {
  const REASON = "Văn bản đang chờ ký số, đã báo cáo Văn phòng Sở.";
  const ORDER = { reason: REASON, on: day("2024-06-15"), title: ruleTitle("completed-without-evidence") };

  async function acceptedEvidence(opened: OpenPlan) {
    const { findings } = given(await checkEntries(opened.workbook, CUT_OFF));
    const found = findings.find(({ finding }) => finding.rule === "completed-without-evidence");
    if (found === undefined) throw new Error("The sample has no such finding");
    expect(given(await acceptFinding(opened.workbook, found, ORDER))).toBe(true);
    return { found, before: findings.length };
  }

  test("is hidden from then on, and stands in Nhật ký", async () => {
    const opened = openWorkbook(await sampleContent());
    const { found, before } = await acceptedEvidence(opened);
    const { findings, accepted } = given(await checkEntries(opened.workbook, CUT_OFF));
    expect(findings).toHaveLength(before - 1);
    expect(accepted).toMatchObject([{ finding: found.finding, cell: found.cell, acceptance: { reason: REASON } }]);
    const content = await contentNow(opened.book);
    expect(LOG.map((heading) => columnValues(content, "NhatKy", heading)[0])).toEqual([
      45458,
      "Chấp nhận cảnh báo",
      found.finding.where.code,
      "Tài liệu kiểm chứng: Đã hoàn thành nhưng thiếu tài liệu kiểm chứng",
      undefined,
      `Giữ nguyên: ${REASON}`,
    ]);
    expect(sheetIn(content, "Nhật ký").protection).toBeDefined();
  });

  test("is there again when the cell holds something else", async () => {
    const opened = openWorkbook(await sampleContent());
    const { found } = await acceptedEvidence(opened);
    opened.book.type(found.cell.sheet, found.cell.row, found.cell.column, "đang tìm");
    expect(given(await checkEntries(opened.workbook, CUT_OFF)).accepted).toEqual([]);
  });

  test("is there again when it is taken back, and can be accepted once more", async () => {
    const opened = openWorkbook(await sampleContent());
    const { found, before } = await acceptedEvidence(opened);
    const { acceptance } = given(await checkEntries(opened.workbook, CUT_OFF)).accepted[0] ?? {};
    if (acceptance === undefined) throw new Error("Nothing is accepted");
    given(await takeBackAcceptance(opened.workbook, acceptance, { ...ORDER, sheet: found.cell.sheet }));
    const open = given(await checkEntries(opened.workbook, CUT_OFF));
    expect([open.findings.length, open.accepted]).toEqual([before, []]);
    expect(columnValues(await contentNow(opened.book), "NhatKy", "Việc")).toEqual([
      "Chấp nhận cảnh báo",
      "Bỏ chấp nhận",
    ]);
    await acceptedEvidence(opened);
    expect(given(await checkEntries(opened.workbook, CUT_OFF)).accepted).toHaveLength(1);
  });

  test("changes nothing but Nhật ký", async () => {
    const opened = openWorkbook(await sampleContent());
    const before = await contentNow(opened.book);
    await acceptedEvidence(opened);
    const after = await contentNow(opened.book);
    const others = { ...after, sheets: after.sheets.filter(({ name }) => name !== "Nhật ký") };
    expect(differences(before, others)).toEqual([]);
  });

  test("is not written when the workbook no longer has it", async () => {
    const opened = openWorkbook(await sampleContent());
    const { findings } = given(await checkEntries(opened.workbook, CUT_OFF));
    const found = findings.find(({ finding }) => finding.rule === "completed-without-evidence");
    if (found === undefined) throw new Error("The sample has no such finding");
    opened.book.type(found.cell.sheet, found.cell.row, found.cell.column, "12/BC-SKHĐT ngày 10/6/2024");
    const before = await contentNow(opened.book);
    expect(given(await acceptFinding(opened.workbook, found, ORDER))).toBe(false);
    expect(differences(before, await contentNow(opened.book))).toEqual([]);
  });

  const refused: [what: string, rule: RuleId, reason: string][] = [
    ["an error", "unknown-status", REASON],
    ["no reason", "completed-without-evidence", "  "],
  ];
  test.each(refused)("%s is not accepted", async (_what, rule, reason) => {
    const opened = openWorkbook(await sampleContent());
    const { findings } = given(await checkEntries(opened.workbook, CUT_OFF));
    const found = findings.find(({ finding }) => finding.rule === rule);
    if (found === undefined) throw new Error("The sample has no such finding");
    expect(given(await acceptFinding(opened.workbook, found, { ...ORDER, reason }))).toBe(false);
    expect(given(await checkEntries(opened.workbook, CUT_OFF)).findings).toHaveLength(findings.length);
  });
});
