import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXABLE_RULES } from "../../../src/domain/check/fixes/fix-of";
import { PLAN_RULES, RULE_IDS, TASK_RULES, WITHDRAWN_TASK_RULES } from "../../../src/domain/check/rules";
import { RULE_TITLES } from "../../../src/text/check/finding-titles";
import { EVERY_RULE } from "./rule-cases/every-rule";

/** Every table row of docs/RULES.md: id, severity, what it finds, why, fix, title. */
const WRITTEN = readFileSync(join(__dirname, "../../../docs/RULES.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim().replace(/^`([^`]*)`$/, "$1"))
      .slice(1, -1),
  );

describe("docs/RULES.md", () => {
  test("lists each rule of the code once, with its severity", () => {
    const rules = [...PLAN_RULES, ...TASK_RULES, ...WITHDRAWN_TASK_RULES];
    expect(WRITTEN.map(([id, severity]) => `${id} ${severity}`).sort()).toEqual(
      rules.map(({ id, severity }) => `${id} ${severity}`).sort(),
    );
  });

  test("says of each what it finds, why, and its title as people read it", () => {
    for (const [id, , finds, why, , title, ...rest] of WRITTEN) {
      expect([id, finds, why].every((words) => words !== undefined && words !== "")).toBe(true);
      expect([id, title, rest.length]).toEqual([id, RULE_TITLES[id as keyof typeof RULE_TITLES], 0]);
    }
  });
});

test("docs/RULES.md says which rules have a fix", () => {
  const fixable: readonly string[] = FIXABLE_RULES;
  expect(
    WRITTEN.filter(([, , , , fix]) => fix !== "–")
      .map(([id]) => id)
      .sort(),
  ).toEqual([...fixable].sort());
});

test("Rules, their titles and their tests have the same ids, all different", () => {
  const ids = [...RULE_IDS].sort();
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(RULE_TITLES).sort()).toEqual(ids);
  expect(Object.keys(EVERY_RULE).sort()).toEqual(ids);
});
