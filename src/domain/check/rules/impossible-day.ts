import { inDayTexts } from "../row/day-cells";
import type { TaskRule } from "../rule";
import { readTypedDay } from "../../calendar/typed-day";

/** Written as a day that the calendar does not have (31/6/2024); Excel keeps it as text. */
export const impossibleDay: TaskRule<"impossible-day"> = {
  id: "impossible-day",
  severity: "error",
  find: (task) => inDayTexts(task, (text) => (readTypedDay(text).kind === "impossible" ? {} : undefined)),
};
