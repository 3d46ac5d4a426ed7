import { formatDay } from "../../calendar/local-date";
import { inDayCell, textsInDayCells } from "../day-cells";
import { isErrorValue } from "../error-value";
import type { TaskRule } from "../rule";
import { readTypedDay } from "../typed-day";

/** Words where Excel needs a real date: they cannot be compared with a due day. */
export const dayTypedAsText: TaskRule<"day-typed-as-text"> = {
  id: "day-typed-as-text",
  severity: "error",
  find: (task) =>
    textsInDayCells(task).flatMap((cell) => {
      const typed = readTypedDay(cell.text);
      if (typed.kind === "impossible" || isErrorValue(cell.text)) return [];
      const reading = typed.kind === "day" ? formatDay(typed.day) : "";
      return [inDayCell(task, cell, cell.text, { reading })];
    }),
};
