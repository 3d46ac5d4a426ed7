import * as fc from "fast-check";
import { addDays, day } from "../../../src/domain/calendar/local-date";
import type { TrackedPlan } from "../../../src/domain/progress/tracked-task";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";

const aDay: fc.Arbitrary<string> = fc.nat(420).map((days) => addDays(day("2023-12-01"), days));
const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Days in any order of each other, entries that contradict, units that the plan does not know. */
const words = fc.record({
  field: fc.constantFrom("Thể chế", "Tài chính công", "Thủ tục hành chính", ""),
  leads: fc.array(fc.constantFrom("Văn phòng", "VP", "Phòng Tổng hợp", "Thanh tra", "Ban Quản lý"), { maxLength: 3 }),
  due: fc.oneof(
    aDay,
    fc.constantFrom("ongoing", "none"),
    fc.array(fc.record({ due: aDay, completedOn: aDay }), { minLength: 2, maxLength: 4 }),
    fc.uniqueArray(aDay, { minLength: 2, maxLength: 4 }),
  ),
  status: fc.constantFrom("not-started", "in-progress", "completed", "completed", "đang làm"),
  completedOn: orNothing(fc.oneof(aDay, fc.constant("cuối tháng 5"))),
  adjustment: fc.constantFrom(undefined, undefined, undefined, "extended", "withdrawn"),
  newDue: orNothing(aDay),
  updatedOn: orNothing(aDay),
});

export const anyPlan: fc.Arbitrary<TrackedPlan> = fc
  .array(fc.tuple(fc.constantFrom("PL1", "PL2"), words), { maxLength: 16 })
  .map((tasks) => trackedPlan(tasks.map(([appendix, task], index) => inWords(appendix, task, index))));

export const anyDay: fc.Arbitrary<string> = aDay;

function inWords(appendix: string, task: object, index: number): TaskInWords {
  const told = Object.fromEntries(Object.entries(task).filter(([, value]) => value !== undefined));
  return { code: `${appendix}-${String(index + 1).padStart(3, "0")}`, ...told };
}
