import { ADJUSTMENT_WORDS } from "../../progress/adjustment-words";
import { STATUS_WORDS } from "../../progress/status";
import type { TrackedOccurrence, TrackedTask } from "../../progress/tracked-task";
import type { TypedValue } from "../../progress/typed-entries";
import type { RuleId } from "../findings/details-of-rule";
import type { Finding } from "../findings/finding";
import { OCCURRENCE_TABLE } from "../findings/found";
import { oldWords } from "../words/old-words";
import { choiceMeant } from "../words/choice-meant";
import { tidied } from "../../words/tidy-words";
import { readTypedDay } from "../../calendar/typed-day";
import { readPoints, shareMeant } from "../words/typed-number";
import { valueInOccurrence, valueInRow, type FixableColumn } from "./cell-value";
import type { Fix } from "./fix";
import { isSurelyCompleted, type CountedDays } from "./surely-completed";

/** Rules of which some findings can be fixed for certain; docs/RULES.md says which. */
export const FIXABLE_RULES = [
  "unknown-adjustment",
  "unknown-status",
  "status-missing",
  "percent-not-a-share",
  "at-100-not-completed",
  "day-typed-as-text",
  "occurrences-done-status-open",
  "self-score-not-a-number",
  "old-encoding",
  "untidy-text",
] as const satisfies readonly RuleId[];

type FixableRule = (typeof FIXABLE_RULES)[number];

/**
 * @param task the task whose row or occurrence the finding is about
 * @returns `undefined` when a person has to decide, or the cell no longer holds what was found
 */
export function fixOf(finding: Finding, task: TrackedTask, days: CountedDays): Fix | undefined {
  const { rule, where } = finding;
  if (!isFixable(rule)) return undefined;
  const occurrence = task.occurrences.find(({ row }) => where.table === OCCURRENCE_TABLE && row === where.row);
  if (occurrence === undefined && (where.table !== task.table || where.row !== task.row)) return undefined;
  const column = columnFixed(rule, where.column);
  const before = valueIn(task, occurrence, column);
  const after = valueAfter(rule, before, task, days);
  if (after === undefined || after === before) return undefined;
  const { table, row, code } = where;
  return { rule, table, row, code, column, ...(occurrence && { due: occurrence.due }), before, after };
}

function isFixable(rule: RuleId): rule is FixableRule {
  return FIXABLE_RULES.some((one) => one === rule);
}

/** A finding about a percentage may be settled by the status beside it. */
function columnFixed(rule: FixableRule, column: Finding["where"]["column"]): FixableColumn {
  return rule === "at-100-not-completed" ? "status" : (column as FixableColumn);
}

function valueIn(task: TrackedTask, occurrence: TrackedOccurrence | undefined, column: FixableColumn): TypedValue {
  if (occurrence === undefined) return valueInRow(task, column);
  return valueInOccurrence(occurrence, column as "completedOn" | "result" | "evidence");
}

function valueAfter(
  rule: FixableRule,
  before: TypedValue,
  task: TrackedTask,
  days: CountedDays,
): TypedValue | undefined {
  switch (rule) {
    case "untidy-text":
      return typeof before === "string" ? tidied(before) : undefined;
    case "old-encoding":
      return typeof before === "string" ? oldWords(before)?.readable : undefined;
    case "day-typed-as-text": {
      const typed = typeof before === "string" ? readTypedDay(before) : undefined;
      return typed?.kind === "day" ? { day: typed.day } : undefined;
    }
    case "percent-not-a-share":
      return task.progress.percent && shareMeant(task.progress.percent);
    case "self-score-not-a-number":
      return typeof before === "string" ? readPoints(before) : undefined;
    case "unknown-adjustment": {
      const kind = typeof before === "string" ? choiceMeant(before, ADJUSTMENT_WORDS) : undefined;
      return kind && ADJUSTMENT_WORDS[kind];
    }
    case "unknown-status": {
      const status = typeof before === "string" ? choiceMeant(before, STATUS_WORDS) : undefined;
      return status && STATUS_WORDS[status];
    }
    case "status-missing":
    case "at-100-not-completed":
    case "occurrences-done-status-open":
      return isSurelyCompleted(task, days) ? STATUS_WORDS.completed : undefined;
  }
}
