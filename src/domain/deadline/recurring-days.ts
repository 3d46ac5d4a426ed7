import { dayOfMonth, monthOf, type LocalDate } from "../calendar/local-date";
import type { DayInPeriod, Deadline, DeadlineContext, Interval } from "./deadline";
import { withoutLead } from "./lead";
import { lastDayOf, readPoint } from "./point";
import { readSeveral } from "./several";

const EVERY = "(?:dinh ky )?(?:hang|moi|tung)";

/** "Hằng tháng, trước ngày 25" and "Hằng năm (trước 15/12)" say it first; turned round they are one spelling. */
const SAID_FIRST = new RegExp(
  `^(?<every>${EVERY} (?:thang|quy|nam))(?:, ?| )(?<day>(?:vao |truoc |ngay |den |cham nhat |thang |quy |trong |hoan thanh ).*)$`,
);

/** ngày 20 hằng tháng · ngày 10, 20 của hằng tháng */
const IN_MONTH = new RegExp(
  String.raw`^(?:ngay )?(?<days>\d{1,2}(?:,(?:ngay )?\d{1,2})*) (?:cua )?(?:${EVERY}|cac) thang$`,
);

/** ngày 15 tháng cuối quý · ngày 15 của tháng đầu mỗi quý */
const IN_QUARTER = new RegExp(
  String.raw`^(?:ngay )?(?<day>\d{1,2}) (?:cua )?thang (?<place>dau|giua|cuoi)(?: cung)?(?: cua)? ` +
    `(?:${EVERY} )?quy(?: ${EVERY} quy)?$`,
);

/** Trước 15/12 hằng năm · Tháng 6, tháng 12 hằng năm */
const IN_YEAR = new RegExp(`^(?<days>.+?),?(?: cua)? ${EVERY} nam$`);

/** Reads a given day of each month, quarter or year. "trước" is taken off the day. */
export function readRecurringDays(words: string, context: DeadlineContext): Deadline | undefined {
  const turned = SAID_FIRST.exec(words)?.groups;
  const whole = turned ? `${turned["day"]} ${turned["every"]}` : words;
  return readInYear(whole, context) ?? readInMonthOrQuarter(whole, context);
}

function readInMonthOrQuarter(words: string, context: DeadlineContext): Deadline | undefined {
  const lead = withoutLead(words.replace(/^dinh ky /, ""));
  const back = lead.before && context.beforeExcludesTheDay ? 1 : 0;
  const inMonth = IN_MONTH.exec(lead.words)?.groups;
  if (inMonth) {
    const numbers = (inMonth["days"] ?? "").replace(/ngay /g, "").split(",").map(Number);
    return recurring(
      "month",
      numbers.map((day) => ({ month: 1, day: day - back })),
      back,
    );
  }
  const inQuarter = IN_QUARTER.exec(lead.words)?.groups;
  if (!inQuarter) return undefined;
  const month = { dau: 1, giua: 2, cuoi: 3 }[inQuarter["place"] ?? ""] ?? 3;
  return recurring("quarter", [{ month, day: Number(inQuarter["day"]) - back }], back);
}

/** The days as they fall in the plan's year. A year in the words ("15/12/2024 hằng năm") contradicts "hằng năm". */
function readInYear(words: string, context: DeadlineContext): Deadline | undefined {
  const days = IN_YEAR.exec(words)?.groups?.["days"];
  if (days === undefined || /\d{4}/.test(days)) return undefined;
  const read = readPoint(days, context.planYear, context) ?? readSeveral(days, context);
  if (read === undefined || read.kind === "unreadable") return read;
  const found = daysOf(read);
  return (
    found && {
      kind: "recurring",
      every: "year",
      on: found.map((day) => ({ month: monthOf(day), day: dayOfMonth(day) })),
    }
  );
}

function daysOf(deadline: Deadline): readonly LocalDate[] | undefined {
  switch (deadline.kind) {
    case "day":
    case "month":
    case "quarter":
    case "half":
    case "year":
      return [lastDayOf(deadline)];
    case "dates":
      return deadline.days;
    case "span":
      return deadline.quarters;
    default:
      return undefined;
  }
}

function recurring(every: Interval, on: readonly DayInPeriod[], back: number): Deadline {
  const exist = on.every(({ day }) => day + back >= 1 && day + back <= 31);
  return exist ? { kind: "recurring", every, on } : { kind: "unreadable", reason: "no-such-day" };
}
