import { dayOfMonth, lastDayOfMonth, localDate, monthOf, yearOf, type LocalDate } from "../calendar/local-date";
import { isFixedHoliday } from "../calendar/fixed-holidays";
import type { ReportPeriod } from "../calendar/report-period";
import { remembered } from "../words/remembered";
import type { Appendix, Holiday, Plan, PlanTask } from "./plan";
import { rolledDeadline, rolledTitle } from "./rolled-years";
import type { Unit } from "./unit";
import { unitNameOn } from "./units-on";

/** What nobody can know of the new plan from the old one. */
export type NewPlanFacts = Pick<Plan, "issuedOn" | "basis">;

/**
 * A plan for the year after, to be gone through by the Office: the same appendices, tasks and Mã; years one later in its name,
 * deadlines, periods and fixed holidays. The words of tasks and products stay as written: a year in them may be that of a law.
 * Units that have ended by its day of issue give their tasks to their successors and leave the list.
 * @param finalScores points by Mã, which become Điểm năm trước. Without one, it is not known.
 */
export function nextYearsPlan(
  plan: Plan,
  facts: NewPlanFacts,
  finalScores: ReadonlyMap<string, number> = new Map(),
): Plan {
  const nameOn = remembered((name) => unitNameOn(name, plan.units, facts.issuedOn));
  const appendices = plan.appendices.map((appendix) => nextAppendix(appendix, plan.year, nameOn, finalScores));
  const id = rolledTitle(plan.id, plan.year);
  const { revision: _ofThisYear, ...issued } = plan;
  return {
    ...issued,
    ...facts,
    id: id === plan.id ? `${plan.id}-${plan.year + 1}` : id,
    title: rolledTitle(plan.title, plan.year),
    shortName: rolledTitle(plan.shortName, plan.year),
    year: plan.year + 1,
    units: unitsLeft(plan.units, facts.issuedOn, appendices),
    periods: plan.periods.map(nextPeriod),
    holidays: nextHolidays(plan),
    appendices,
  };
}

function nextAppendix(
  { retiredCodes: _ofThisPlan, asRead: _ofItsTable, ...appendix }: Appendix,
  year: number,
  nameOn: (name: string) => string,
  finalScores: ReadonlyMap<string, number>,
): Appendix {
  return {
    ...appendix,
    title: rolledTitle(appendix.title, year),
    tasks: appendix.tasks.map(({ lastYearPoints: _twoYearsAgo, ...task }): PlanTask => {
      const score = finalScores.get(task.code);
      const leads = [...new Set(task.leads.map(nameOn))];
      return {
        ...task,
        deadlineText: rolledDeadline(task.deadlineText, year),
        leads,
        coordinators: [...new Set(task.coordinators.map(nameOn))].filter((name) => !leads.includes(name)),
        ...(score === undefined ? {} : { lastYearPoints: score }),
      };
    }),
  };
}

/** Without the ended ones, but for those whose tasks nobody took over. */
function unitsLeft(units: readonly Unit[], day: LocalDate, appendices: readonly Appendix[]): readonly Unit[] {
  const named = new Set(appendices.flatMap(({ tasks }) => tasks.flatMap(({ leads }) => leads)));
  const left = units.filter(
    ({ validTo, shortName }) => validTo === undefined || day <= validTo || named.has(shortName),
  );
  const codes = new Set(left.map(({ code }) => code));
  return left.map(({ successor, formerNames: _noTaskHasThem, ...unit }) =>
    successor === undefined || !codes.has(successor) ? unit : { ...unit, successor },
  );
}

function nextPeriod(period: ReportPeriod): ReportPeriod {
  return {
    ...period,
    dataFrom: sameDayNextYear(period.dataFrom),
    cutOff: sameDayNextYear(period.cutOff),
    divisionsSendBy: sameDayNextYear(period.divisionsSendBy),
    reportSentBy: sameDayNextYear(period.reportSentBy),
  };
}

/** Fixed ones a year later, and those of the new year that were typed in already; others are announced anew. */
function nextHolidays({ holidays, year }: Plan): readonly Holiday[] {
  const known = holidays.filter(({ day }) => yearOf(day) === year + 1);
  const fixed = holidays
    .filter(({ day }) => yearOf(day) === year && isFixedHoliday(day))
    .map(({ day, name }) => ({ day: sameDayNextYear(day), name }));
  const added = fixed.filter(({ day }) => known.every((one) => one.day !== day));
  return [...known, ...added].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** 29/2 becomes 28/2. */
function sameDayNextYear(day: LocalDate): LocalDate {
  const year = yearOf(day) + 1;
  return localDate(year, monthOf(day), dayOfMonth(day)) ?? lastDayOfMonth(year, monthOf(day));
}
