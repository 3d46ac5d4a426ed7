import { cellWords } from "../../domain/words/cell-words";
import type { Amendment, Correction } from "../../domain/plan/amendment/amendment";
import { taskWith } from "../../domain/plan/amendment/changed-plan";
import type { PlanColumn } from "../../domain/plan/plan-columns";
import type { Plan, PlanTask } from "../../domain/plan/plan";
import { joinedNames, splitNames } from "../../domain/plan/unit-list";
import { failed, ok, type Result } from "../../domain/result";
import { unreachable } from "../../domain/unreachable";
import { dayTyped } from "../../domain/calendar/typed-day";
import { NEW_UNIT, unitCodeOf, type AmendDraft, type TypedTask } from "./amend-draft";

/** A field that is still empty, or holds what it cannot. */
export type AmendField =
  | "code"
  | "document"
  | "newDay"
  | "corrected"
  | "points"
  | "task"
  | "leads"
  | "fromUnit"
  | "toUnit"
  | "unitName"
  | "unitShortName"
  | "unitCode"
  | "from"
  | "only";

/** The amendment that the draft asks for, or what is still to be said. */
export function amendmentOfDraft(draft: AmendDraft, plan: Plan): Result<Amendment, readonly AmendField[]> {
  const document = cellWords(draft.document);
  const { kind, code } = draft;
  switch (kind) {
    case "change-deadline": {
      const newDay = dayTyped(draft.newDay);
      const lacking = emptyOnes({ code, newDay, document });
      return newDay === undefined || lacking.length > 0 ? failed(lacking) : ok({ kind, code, newDay, document });
    }
    case "take-out": {
      const lacking = emptyOnes({ code, document });
      return lacking.length > 0 ? failed(lacking) : ok({ kind, code, document });
    }
    case "put-back":
      return code === "" ? failed(["code"]) : ok({ kind, code });
    case "add-task": {
      const task = taskTyped(draft.addition);
      const lacking = emptyOnes({ task: task.task, leads: joinedNames(task.leads) });
      return lacking.length > 0 ? failed(lacking) : ok({ kind, appendix: draft.appendix, task, document });
    }
    case "correct-text": {
      const task = taskWith(plan, code);
      if (task === undefined) return failed(["code"]);
      if (draft.corrected === undefined) return failed(["corrected"]);
      const correction = correctionTyped(draft.column, task, draft.corrected);
      return correction === undefined ? failed(["points"]) : ok({ kind, code, ...correction });
    }
    case "hand-over":
      return handOverOf(draft, plan, document);
    default:
      return unreachable(kind);
  }
}

function taskTyped(typed: TypedTask): Omit<PlanTask, "code"> {
  return {
    number: cellWords(typed.number),
    field: cellWords(typed.field),
    task: cellWords(typed.task),
    product: cellWords(typed.product),
    deadlineText: cellWords(typed.deadlineText),
    leads: splitNames(cellWords(typed.leads)),
    coordinators: splitNames(cellWords(`${typed.coordinators}; ${typed.others}`)),
  };
}

/** @returns `undefined` when points are no number. */
function correctionTyped(column: PlanColumn, task: PlanTask, typed: string): Correction | undefined {
  const words = cellWords(typed);
  switch (column) {
    case "leads":
    case "coordinators":
      return { column, before: task[column], after: splitNames(words) };
    case "maximumPoints":
    case "lastYearPoints": {
      const isNumber = /^\d{1,4}([.,]\d{1,2})?$/.test(words);
      if (words !== "" && !isNumber) return undefined;
      return { column, before: task[column], after: words === "" ? undefined : Number(words.replace(",", ".")) };
    }
    default:
      return { column, before: task[column] ?? "", after: words };
  }
}

function handOverOf(draft: AmendDraft, plan: Plan, document: string): Result<Amendment, readonly AmendField[]> {
  const { fromUnit, areAll, only } = draft;
  const isNew = draft.toUnit === NEW_UNIT;
  const [name, shortName] = [cellWords(draft.unit.name), cellWords(draft.unit.shortName)];
  const unit = { code: unitCodeOf(draft, plan), name, shortName, aliases: [] };
  const on = dayTyped(draft.from);
  const lacking = emptyOnes({
    fromUnit,
    toUnit: draft.toUnit,
    ...(isNew && { unitName: name, unitShortName: shortName, unitCode: unit.code }),
    from: on,
    ...(!areAll && { only: only.join() }),
    document,
  });
  if (on === undefined || lacking.length > 0) return failed(lacking);
  const toUnit = isNew ? unit : draft.toUnit;
  return ok({ kind: "hand-over", fromUnit, toUnit, on, document, ...(!areAll && { only }) });
}

/** In the order in which they are given. */
function emptyOnes(fields: Readonly<Partial<Record<AmendField, string | undefined>>>): readonly AmendField[] {
  return (Object.keys(fields) as readonly AmendField[]).filter((field) => (fields[field] ?? "") === "");
}
