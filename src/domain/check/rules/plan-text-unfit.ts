import type { PlanTask } from "../../plan/plan";
import type { DetailsOfRule } from "../findings/details-of-rule";
import { inRow } from "../findings/found";
import { isAsIssued } from "../row/issued";
import type { TaskRule } from "../rule";
import { wouldRun } from "../words/formula-words";
import { oldWords } from "../words/old-words";

/**
 * Words of the plan, as issued, that a spreadsheet would run, or that stand in an old encoding: both came in with the plan's own file,
 * where reading put right whatever else is untidy.
 */
export const planTextUnfit: TaskRule<"plan-text-unfit"> = {
  id: "plan-text-unfit",
  severity: "warning",
  find(task, context) {
    const issued = context.issued(task.task.code);
    if (issued === undefined) return [];
    return unfitTexts(issued.task)
      .filter(({ column }) => isAsIssued(task, column, context))
      .map(({ column, text, details }) => inRow(task, column, text, details));
  },
};

interface UnfitText {
  readonly column: (typeof TEXT_COLUMNS)[number];
  readonly text: string;
  readonly details: DetailsOfRule["plan-text-unfit"];
}

/** A plan does not change between one check and the next, and has far more words than are typed beside it. */
function unfitTexts(task: PlanTask): readonly UnfitText[] {
  const known = ofTasks.get(task);
  if (known !== undefined) return known;
  const found = unfitTextsIn(task);
  ofTasks.set(task, found);
  return found;
}

const ofTasks = new WeakMap<PlanTask, readonly UnfitText[]>();

function unfitTextsIn(task: PlanTask): readonly UnfitText[] {
  return TEXT_COLUMNS.flatMap((column) => {
    const text = task[column] ?? "";
    const details = text === "" ? undefined : unfit(text);
    return details === undefined ? [] : [{ column, text, details }];
  });
}

function unfit(text: string): UnfitText["details"] | undefined {
  if (wouldRun(text)) return { kind: "runs", start: text.trimStart().charAt(0) };
  const old = oldWords(text);
  return old && { kind: "old-encoding", encoding: old.encoding, readable: old.readable };
}

const TEXT_COLUMNS = [
  "field",
  "criterion",
  "subCriterion",
  "task",
  "provincialNumber",
  "product",
  "deadlineText",
  "leader",
] as const;
