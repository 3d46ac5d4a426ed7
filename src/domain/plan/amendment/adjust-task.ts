import { formatDay, type LocalDate } from "../../calendar/local-date";
import { plannedDays } from "../../deadline/planned-days";
import { ADJUSTMENT_WORDS } from "../../progress/adjustment-words";
import { NO_ADJUSTMENT, type Adjustment } from "../../progress/progress";
import { failed, ok } from "../../result";
import type { Plan, PlanTask } from "../plan";
import type { Attempt } from "./amended";
import { taskWith } from "./changed-plan";

type Adjustments = ReadonlyMap<string, Adjustment>;

/** A new day for a task; of a task with several, for each before it. */
export function changeDeadline(
  plan: Plan,
  adjustments: Adjustments,
  code: string,
  newDay: LocalDate,
  document: string,
): Attempt {
  const task = taskWith(plan, code);
  if (task === undefined) return failed({ kind: "unknown-code", code });
  const before = adjustments.get(code) ?? NO_ADJUSTMENT;
  if (before.kind === "withdrawn") return failed({ kind: "taken-out", code });
  if (newDay < plan.issuedOn) return failed({ kind: "before-issue", day: newDay, issuedOn: plan.issuedOn });
  const current = before.newDue?.kind === "day" ? before.newDue.day : onlyDueDay(plan, task);
  const isSameDocument = before.newDue === undefined || before.document === document;
  if (newDay === current && isSameDocument) return failed({ kind: "unchanged" });
  const after: Adjustment = { kind: "extended", newDue: { kind: "day", day: newDay }, document };
  return adjusted(code, before, after, task.deadlineText);
}

export function takeOut(plan: Plan, adjustments: Adjustments, code: string, document: string): Attempt {
  const task = taskWith(plan, code);
  if (task === undefined) return failed({ kind: "unknown-code", code });
  const before = adjustments.get(code) ?? NO_ADJUSTMENT;
  if (before.kind === "withdrawn") return failed({ kind: "taken-out", code });
  return adjusted(code, before, { kind: "withdrawn", document }, task.deadlineText);
}

export function putBack(plan: Plan, adjustments: Adjustments, code: string): Attempt {
  const task = taskWith(plan, code);
  if (task === undefined) return failed({ kind: "unknown-code", code });
  const before = adjustments.get(code) ?? NO_ADJUSTMENT;
  if (isNone(before)) return failed({ kind: "not-adjusted", code });
  return adjusted(code, before, NO_ADJUSTMENT, task.deadlineText);
}

function onlyDueDay(plan: Plan, task: PlanTask): LocalDate | undefined {
  const { days } = plannedDays(task.deadlineText, plan);
  return days.length === 1 ? days[0]?.due : undefined;
}

function isNone({ kind, words, newDue, document }: Adjustment): boolean {
  return kind === undefined && words === undefined && newDue === undefined && document === "";
}

function adjusted(code: string, before: Adjustment, after: Adjustment, deadlineText: string): Attempt {
  return ok({
    adjustments: new Map([[code, after]]),
    log: { code, before: inWords(before, deadlineText), after: inWords(after, deadlineText) },
  });
}

/** "Gia hạn: 15/12/2024 (Công văn số 12)"; without adjustment the deadline as the plan writes it. */
function inWords({ kind, words: others, newDue, document }: Adjustment, deadlineText: string): string {
  if (kind === undefined && others === undefined && newDue === undefined) return deadlineText;
  const words = kind === undefined ? (others?.trim() ?? "") : ADJUSTMENT_WORDS[kind];
  const newDay = newDue?.kind === "day" ? formatDay(newDue.day) : (newDue?.text ?? "");
  const decision = [words, newDay].filter((part) => part !== "").join(": ");
  return document === "" ? decision : `${decision} (${document})`;
}
