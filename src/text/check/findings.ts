import type { RuleId } from "../../domain/check/findings/details-of-rule";
import type { Finding, Severity } from "../../domain/check/findings/finding";
import { ENTRY_SENTENCES } from "./finding-sentences-of-entries";
import { DAY_SENTENCES } from "./finding-sentences-of-days";
import { PLAN_SENTENCES } from "./finding-sentences-of-plan";
import { WORKBOOK_SENTENCES } from "./finding-sentences-of-workbook";
import type { FindingSentences } from "./finding-sentence";
import { RULE_TITLES } from "./finding-titles";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  advice: "Gợi ý",
};

/** @param address the cell as a person finds it: `Phụ lục I, ô S12`, or `ô S12` where the sheet is plain */
export function findingSentence<Id extends RuleId>(finding: Finding<Id>, address: string): string {
  const sentence: FindingSentences[Id] = SENTENCES[finding.rule];
  return `${address.charAt(0).toUpperCase()}${address.slice(1)}: ${sentence(finding)}`;
}

/** A few words for the findings of one rule together. */
export function ruleTitle(rule: RuleId): string {
  return RULE_TITLES[rule];
}

const SENTENCES: FindingSentences = { ...PLAN_SENTENCES, ...ENTRY_SENTENCES, ...DAY_SENTENCES, ...WORKBOOK_SENTENCES };
