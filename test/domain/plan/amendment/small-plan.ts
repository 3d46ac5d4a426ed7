import { day } from "../../../../src/domain/calendar/local-date";
import type { PlanTask } from "../../../../src/domain/plan/plan";
import type { Adjustment } from "../../../../src/domain/progress/progress";
import { trackedPlan } from "../../../helpers/tracked";

/** Three tasks: one due day, two, and none. */
export const { plan: SMALL_PLAN } = trackedPlan([
  { field: "Chỉ đạo", task: "Ban hành kế hoạch", due: "2024-06-30", coordinators: ["Sở Nội vụ"] },
  { field: "Chỉ đạo", task: "Báo cáo định kỳ", due: ["2024-06-30", "2024-12-31"], leads: ["Văn phòng"] },
  { field: "Thể chế", task: "Rà soát văn bản", due: "none", coordinators: ["Phòng ĐKKD"], maximumPoints: 1.5 },
]);
export const TODAY = day("2024-07-01");
const EXTENDED: Adjustment = { kind: "extended", newDue: dayOf("2024-09-30"), document: "CV 1" };
const WITHDRAWN: Adjustment = { kind: "withdrawn", document: "CV 2" };

/** PL1-002 is extended, PL1-003 taken out. */
export const ADJUSTMENTS = new Map([
  ["PL1-002", EXTENDED],
  ["PL1-003", WITHDRAWN],
]);
export const NEW_TASK = { number: "9", field: "Chỉ đạo", task: "Hội nghị", product: "", deadlineText: "Quý IV" };

export function newTask(rest: Partial<PlanTask>): Omit<PlanTask, "code"> {
  return { ...NEW_TASK, leads: ["Văn phòng"], coordinators: [], ...rest };
}

export function dayOf(text: string): NonNullable<Adjustment["newDue"]> {
  return { kind: "day", day: day(text) };
}
