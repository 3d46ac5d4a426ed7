import { checkEntries } from "../../src/app/check-entries";
import { day } from "../../src/domain/calendar/local-date";
import { checkSummary } from "../../src/text/check-page";
import { findingSentence, severityWords } from "../../src/text/findings";
import { expectGolden } from "../helpers/golden";
import { differences } from "./differences";
import { contentNow, given, loadedContent, openWorkbook, sampleContent, type OpenPlan } from "./open-plan";
import { cellOf } from "./sheet-cells";

const CUT_OFF = day("2024-06-14");

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
