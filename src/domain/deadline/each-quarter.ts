import { monthOf, yearOf } from "../calendar/local-date";
import type { Deadline, Quarter } from "./deadline";
import { periodLabel } from "./period-label";

/** "Quý III, IV" when the Office says that it means each quarter; every other deadline as it is. */
export function eachQuarter(deadline: Deadline): Deadline {
  if (deadline.kind !== "span" || deadline.quarters === undefined) return deadline;
  const labels = deadline.quarters.map((day) => {
    const quarter = Math.ceil(monthOf(day) / 3) as Quarter;
    return periodLabel({ kind: "quarter", year: yearOf(day), quarter, before: false });
  });
  return { kind: "dates", days: deadline.quarters, labels };
}
