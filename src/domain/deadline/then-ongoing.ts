import { yearOf, type LocalDate } from "../calendar/local-date";
import type { Deadline, DeadlineContext } from "./deadline";
import { isPoint, lastDayOf, readPoint } from "./point";
import { readSeveral } from "./several";
import { readSpan } from "./spans";

/** 2025 và những năm tiếp theo · từ năm 2025 trở đi */
const AND_AFTER =
  /^(?<head>.*?)(?:,| )(?:(?:thuong xuyen )?(?:trong )?(?:cac|nhung|hang) nam (?:tiep theo|tiep sau|ke tiep|sau(?: do)?|toi|den)|tro di)$/;

/**
 * Reads what ends with a year and goes on afterwards. "Tháng 6/2025 và những năm tiếp theo" is not read: due in June,
 * or each June?
 */
export function readThenOngoing(words: string, context: DeadlineContext): Deadline | undefined {
  const head = AND_AFTER.exec(words)?.groups?.["head"]?.replace(/^(?:ke )?tu /, "");
  if (head === undefined) return undefined;
  const read = readPoint(head, context.planYear, context) ?? readSeveral(head, context) ?? readSpan(head, context);
  const ends = read ? endsOf(read) : [];
  const last = ends[ends.length - 1];
  if (last === undefined || !ends.every((end) => end.endsWith("-12-31"))) return undefined;
  return { kind: "then-ongoing", year: yearOf(last) };
}

function endsOf(deadline: Deadline): readonly LocalDate[] {
  if (isPoint(deadline)) return [lastDayOf(deadline)];
  if (deadline.kind === "span") return [deadline.end];
  return deadline.kind === "dates" ? deadline.days : [];
}
