import { cellWords } from "../../domain/words/cell-words";
import { newUnitCode } from "../../domain/import/units/unit-code";
import type { AmendmentKind } from "../../domain/plan/amendment/amendment";
import type { PlanColumn } from "../../domain/plan/plan-columns";
import type { Plan } from "../../domain/plan/plan";

/**
 * What the person has chosen and typed so far on "Điều chỉnh kế hoạch". Texts are as typed and empty where nothing is said yet;
 * names of units are joined as in a cell. Each kind of amendment reads its own fields, so that going to another keeps them.
 */
export interface AmendDraft {
  readonly kind: AmendmentKind;
  /** Mã of the task. */
  readonly code: string;
  readonly document: string;
  /** Hạn mới. */
  readonly newDay: string;
  readonly column: PlanColumn;
  /** The corrected words; `undefined` while they are those of the plan. */
  readonly corrected: string | undefined;
  /** Id of the appendix that gets a task. */
  readonly appendix: string;
  readonly addition: TypedTask;
  /** Codes of units; the receiving one may be `NEW_UNIT`. */
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly unit: TypedUnit;
  /** First day of the new responsibility. */
  readonly from: string;
  readonly areAll: boolean;
  /** Mã of the tasks that go when not all do. */
  readonly only: readonly string[];
}

/** `others`: bodies besides the plan's units that help. */
export type TypedTask = Readonly<
  Record<"number" | "field" | "task" | "product" | "deadlineText" | "leads" | "coordinators" | "others", string>
>;

export interface TypedUnit {
  readonly name: string;
  readonly shortName: string;
  /** `undefined` while the suggested one is taken. */
  readonly code: string | undefined;
}

/** In place of a code, which never has an asterisk. */
export const NEW_UNIT = "*";

const NO_TASK: TypedTask = {
  number: "",
  field: "",
  task: "",
  product: "",
  deadlineText: "",
  leads: "",
  coordinators: "",
  others: "",
};

export function emptyAmendDraft({ appendices }: Plan): AmendDraft {
  return {
    kind: "change-deadline",
    code: "",
    document: "",
    newDay: "",
    column: "task",
    corrected: undefined,
    appendix: appendices[0]?.id ?? "",
    addition: NO_TASK,
    fromUnit: "",
    toUnit: "",
    unit: { name: "", shortName: "", code: undefined },
    from: "",
    areAll: true,
    only: [],
  };
}

/** The draft with a choice; what was typed for another task, column or unit goes. */
export function withChoice(draft: AmendDraft, choice: Partial<AmendDraft>): AmendDraft {
  const next = { ...draft, ...choice };
  const isOtherCell = next.code !== draft.code || next.column !== draft.column;
  const isOtherUnit = next.fromUnit !== draft.fromUnit;
  return { ...next, ...(isOtherCell && { corrected: undefined }), ...(isOtherUnit && { only: [] }) };
}

/** After an amendment: the same kind again, and the same document, which often permits several. */
export function nextDraft({ kind, document, appendix }: AmendDraft, plan: Plan): AmendDraft {
  return { ...emptyAmendDraft(plan), kind, document, appendix };
}

/** The code of the new unit: as typed, or else suggested from its name. */
export function unitCodeOf({ unit: { name, code } }: AmendDraft, { units }: Plan): string {
  if (code !== undefined) return cellWords(code);
  return cellWords(name) === "" ? "" : newUnitCode(cellWords(name), units, []);
}
