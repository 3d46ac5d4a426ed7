import { formatDay } from "../../calendar/local-date";
import { inDayTexts } from "../row/day-cells";
import { isErrorValue } from "../words/error-value";
import type { TaskRule } from "../rule";
import { readTypedDay } from "../../calendar/typed-day";

/** Words where Excel needs a real date: they cannot be compared with a due day. */
export const dayTypedAsText: TaskRule<"day-typed-as-text"> = {
  id: "day-typed-as-text",
  severity: "error",
  find: (task) =>
    inDayTexts(task, (text) => {
      const typed = readTypedDay(text);
      if (typed.kind === "impossible" || isErrorValue(text)) return undefined;
      return { reading: typed.kind === "day" ? formatDay(typed.day) : "" };
    }),
};
