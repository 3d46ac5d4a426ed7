import type { Plan, PlanTask } from "../../../src/domain/plan/plan";
import { SMALL_PLAN } from "../../files/small-plan";

/** A plan with columns of every kind, and tasks of several due days. */
export const FORMED_PLAN: Plan = {
  ...SMALL_PLAN,
  appendices: SMALL_PLAN.appendices.map((appendix) => ({
    ...appendix,
    tasks: [
      ...appendix.tasks,
      ...["Hằng quý", "30/6/2024", "Thường xuyên", "Tháng 6, tháng 12"].map((deadlineText, index): PlanTask => {
        const { criterion: _, ...first } = appendix.tasks[0] as PlanTask;
        return { ...first, code: `${appendix.id}-01${index}`, number: String(index + 1), deadlineText };
      }),
    ],
  })),
};
