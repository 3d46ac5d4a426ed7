import { formatDay } from "../../../src/domain/calendar/local-date";
import type { Deadline } from "../../../src/domain/deadline/deadline";
import { periodLabel } from "../../../src/domain/deadline/period-label";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";

/** What the cell is read as, in a plan where "trước ngày X" is the day before X, as one short line. */
export function readAs(cell: string, planYear = 2024): string {
  return inShort(readDeadline(cell, { planYear, beforeExcludesTheDay: true }));
}

export function inShort(deadline: Deadline): string {
  switch (deadline.kind) {
    case "day":
      return `day ${deadline.day}`;
    case "month":
    case "half":
    case "year":
      return periodLabel(deadline);
    case "quarter":
      return `${periodLabel(deadline)}${deadline.before ? ", the day before its end" : ""}`;
    case "span":
      return `to ${deadline.end}${deadline.quarters ? `, quarters ${deadline.quarters.map(formatDay).join(" ")}` : ""}`;
    case "dates":
      return `dates ${(deadline.labels ?? deadline.days).join(" & ")}`;
    case "with-reports":
      return `with reports ${deadline.periods?.join(" ") ?? "all"}`;
    case "recurring":
      return `each ${deadline.every}${(deadline.on ?? []).map(({ month, day }) => ` [month ${month} day ${day}]`).join("")}`;
    case "then-ongoing":
      return `${deadline.year} and after`;
    case "unreadable":
      return `? ${deadline.reason}`;
    default:
      return deadline.kind;
  }
}
