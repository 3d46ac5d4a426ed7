import type { Appendix } from "../plan/plan";
import type { AssessedTask } from "./assessed-task";
import { tallyOf, type Tally } from "./tally";

export interface AppendixTally {
  /** `PL1`. */
  readonly id: string;
  /** `Phụ lục I`. */
  readonly name: string;
  readonly index: string;
  readonly title: string;
  readonly tally: Tally;
  /** In the order the plan first names them; every counted task of the appendix is in exactly one. */
  readonly fields: readonly FieldTally[];
}

export interface FieldTally {
  /** Empty for tasks without a field. */
  readonly field: string;
  readonly tally: Tally;
}

/** `tasks` in plan order. */
export function byField(appendices: readonly Appendix[], tasks: readonly AssessedTask[]): readonly AppendixTally[] {
  return appendices.map(({ id, sheetName, index, title }) => {
    const own = tasks.filter((task) => task.tracked.appendix === id);
    const fields = [...new Set(own.map(fieldOf))];
    return {
      id,
      name: sheetName,
      index,
      title,
      tally: tallyOf(own),
      fields: fields.map((field) => ({ field, tally: tallyOf(own.filter((task) => fieldOf(task) === field)) })),
    };
  });
}

function fieldOf({ tracked }: AssessedTask): string {
  return tracked.task.field.trim();
}
