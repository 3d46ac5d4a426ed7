import fc from "fast-check";
import { check } from "../../../src/domain/check/check";
import { SEVERITIES, type Finding } from "../../../src/domain/check/findings/finding";
import { RULE_IDS } from "../../../src/domain/check/rules";
import { quote } from "../../../src/text/check/finding-sentence";
import { findingSentence, ruleTitle, severityWords } from "../../../src/text/check/findings";
import { anyTask } from "../../domain/check/any-task";
import { EVERY_RULE } from "../../domain/check/rule-cases/every-rule";
import { JUNE, situationOf } from "../../domain/check/rule-cases/situation";
import { expectGolden } from "../../helpers/golden";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";

test("The sentences of all rules, for the rows that break them", () => {
  const lines = SEVERITIES.flatMap((severity) => [
    `# ${severityWords[severity]}`,
    ...RULE_IDS.filter((id) => severityOf(id) === severity).flatMap((id) => [
      "",
      `${ruleTitle(id)} [${id}]`,
      ...new Set(findingsOf(id).map((finding) => findingSentence(finding, "ô S12"))),
    ]),
    "",
  ]);
  expectGolden("finding-sentences.txt", lines.join("\n").trimEnd());
});

describe("A sentence about a finding", () => {
  const unknown = first(check(trackedPlan([{ status: "Xong" }]), JUNE));

  test("begins with the cell, quotes what stands there, says what to do", () => {
    expect(findingSentence(unknown, "ô S12")).toBe(
      'Ô S12: "Xong" không phải là một tình trạng trong danh mục. ' +
        "Chọn: Chưa triển khai, Đang thực hiện, Đã hoàn thành hoặc Đề nghị điều chỉnh.",
    );
    expect(findingSentence(unknown, "Phụ lục I, ô S12")).toMatch(/^Phụ lục I, ô S12: "Xong" không/);
  });

  test("is one line with an end, whatever stands in the cells", () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 5 }), (tasks: TaskInWords[]) => {
        for (const finding of check(trackedPlan(tasks), JUNE)) {
          const sentence = findingSentence(finding, "ô S12");
          expect(sentence).toMatch(/^Ô S12: .+\.$/u);
          expect(sentence).not.toMatch(/undefined|\[object/);
          expect(sentence.length).toBeLessThan(320);
        }
      }),
    );
  });
});

describe("Words of a cell in quotation marks", () => {
  const cells: [text: string, quoted: string][] = [
    ["Xong", '"Xong"'],
    [" Đã\n hoàn  thành ", '"Đã hoàn thành"'],
    ["", "khoảng trắng"],
    [" \u00a0", "khoảng trắng"],
    [
      "Ban hành Kế hoạch cải cách hành chính năm 2024 của Sở Kế hoạch và Đầu tư tỉnh",
      '"Ban hành Kế hoạch cải cách hành chính năm 2024 của Sở Kế…"',
    ],
    ["x".repeat(80), `"${"x".repeat(30)}…"`],
  ];
  test.each(cells)("«%s»", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

test("Every rule has a short title of its own", () => {
  const titles = RULE_IDS.map(ruleTitle);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 50)).toEqual([]);
});

function severityOf(id: (typeof RULE_IDS)[number]) {
  return first(findingsOf(id)).severity;
}

function findingsOf(id: (typeof RULE_IDS)[number]): readonly Finding[] {
  return EVERY_RULE[id].violating.flatMap(([, row]) => {
    const { tracked, context } = situationOf(row);
    return check(tracked, context);
  });
}

function first(findings: readonly Finding[]): Finding {
  const [finding] = findings;
  if (finding === undefined) throw new Error("No finding");
  return finding;
}
