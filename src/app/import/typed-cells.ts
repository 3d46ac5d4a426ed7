import type { ImportedTask } from "../../domain/import/imported-appendix";
import { withTasksAsRead } from "../../domain/plan/as-read";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import type { AppendixReading, ImportDraft } from "./import-draft";
import type { AskedDoubt } from "./import-question";

/**
 * The plan, remembering what its tables say where a deadline or a lead was typed while loading: the same tables, read again, are
 * then no reason to take it back. @param plan its appendices and tasks are those of the draft's readings, in their order.
 */
export function rememberingTables(plan: Plan, draft: ImportDraft): Plan {
  return {
    ...plan,
    appendices: plan.appendices.map((appendix, at) => {
      const reading = draft.readings[at];
      return reading === undefined ? appendix : remembering(appendix, reading, draft);
    }),
  };
}

function remembering(appendix: Appendix, { tables, read }: AppendixReading, { answers }: ImportDraft): Appendix {
  const before = new Map<string, Partial<PlanTask>>();
  for (const { question, answer } of answers) {
    if (answer.kind !== "typed") continue;
    const said = saidBefore(question.doubt);
    if (said === undefined) continue;
    for (const { table, row } of question.cells)
      before.set(`${table}:${row}`, { ...before.get(`${table}:${row}`), ...said });
  }
  if (before.size === 0) return appendix;
  const saidOf = ({ rows }: ImportedTask) =>
    rows.map(({ table, row }) => before.get(`${tables[table]?.id ?? ""}:${row}`)).find((said) => said !== undefined);
  const inTable = appendix.tasks.map((task, at): readonly [string, PlanTask] => {
    const source = read.tasks[at];
    return [task.code, { ...task, ...(source && saidOf(source)) }];
  });
  return withTasksAsRead(appendix, new Map(inTable));
}

/** What stood in the cell that the answer was typed into. */
function saidBefore(doubt: AskedDoubt): Partial<PlanTask> | undefined {
  switch (doubt.kind) {
    case "unreadable-deadline":
      return { deadlineText: doubt.text };
    case "no-deadline":
      return { deadlineText: "" };
    case "no-lead":
      return { leads: [] };
    default:
      return undefined;
  }
}
