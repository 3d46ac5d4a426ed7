import * as fc from "fast-check";
import { day } from "../../../src/domain/calendar/local-date";
import type { TrackedPlan } from "../../../src/domain/progress/tracked-task";
import type { Report } from "../../../src/domain/report/report-model";
import type { Tally } from "../../../src/domain/report/tally";
import { unitNamed } from "../../../src/domain/plan/unit";
import { expectGolden } from "../../helpers/golden";
import { anyDay, anyPlan } from "./any-plan";
import { COUNTED_STANDINGS, recount, type Recount } from "./recount";
import { reportOf } from "./report-of";
import { reportText } from "./report-text";
import { CALM_PLAN, SMALL_PLAN } from "./small-plan";

describe("The report of a period", () => {
  it("says everything about a small plan at the 6-month cut-off", () => {
    expectGolden("report/small-plan-6.txt", reportText(reportOf(SMALL_PLAN, "6")));
  });

  it("says everything about the same plan at the end of the year", () => {
    expectGolden("report/small-plan-12.txt", reportText(reportOf(SMALL_PLAN, "12")));
  });

  it("says when the plan was issued after the cut-off", () => {
    expect(reportOf(CALM_PLAN, "6").header.planIssuedAfterCutOff).toBe(true);
    expect(reportOf(CALM_PLAN, "9").header.planIssuedAfterCutOff).toBe(false);
  });

  it("is the same however the tables are sorted", () => {
    const sorted = { ...SMALL_PLAN, tasks: [...SMALL_PLAN.tasks].reverse() };
    expect(reportOf(sorted)).toEqual(reportOf(SMALL_PLAN));
  });

  it("shows units under the name in force on its day", () => {
    const units = SMALL_PLAN.plan.units.map((unit) =>
      unit.shortName === "Phòng Tổng hợp" ? { ...unit, validTo: day("2024-08-31"), successor: "KHTC" } : unit,
    );
    const name = "Phòng Kế hoạch – Tài chính";
    const successor = { code: "KHTC", name, shortName: name, aliases: [], validFrom: day("2024-09-01") };
    const tracked = { ...SMALL_PLAN, plan: { ...SMALL_PLAN.plan, units: [...units, successor] } };
    const leadOf = (period: "6" | "12") => reportOf(tracked, period).units.map((unit) => unit.name);
    expect(leadOf("6")).toEqual(reportOf(SMALL_PLAN, "6").units.map((unit) => unit.name));
    expect(leadOf("6")).not.toContain(name);
    expect(leadOf("12")).toContain(name);
    expect(leadOf("12")).not.toContain("Phòng Tổng hợp, Quy hoạch");
    const late = reportOf(tracked, "12").overdue.flatMap(({ leads }) => leads);
    expect(late).toContain(name);
  });

  it("has no shares where nothing can be shared", () => {
    const { totals } = reportOf({ ...SMALL_PLAN, tasks: [] });
    expect(totals.completed).toEqual({
      all: { count: 0, of: 0, share: undefined },
      due: { count: 0, of: 0, share: undefined },
    });
  });
});

describe("For any plan, day and entries", () => {
  const forAny = (claim: (tracked: TrackedPlan, report: Report) => void) =>
    fc.assert(fc.property(anyPlan, anyDay, (tracked, day) => claim(tracked, reportOf(tracked, "6", day))));

  it("every figure is what a recount from the rows gives", () =>
    forAny((tracked, report) => {
      const counted = (chosen: Parameters<typeof recount>[2]) => recount(tracked, report.header.day, chosen);
      expect(figures(report.totals)).toEqual(counted(() => true));
      for (const appendix of report.appendices) {
        expect(figures(appendix.tally)).toEqual(counted((task) => task.appendix === appendix.id));
        for (const { field, tally } of appendix.fields)
          expect(figures(tally)).toEqual(
            counted((task) => task.appendix === appendix.id && task.task.field.trim() === field),
          );
      }
      for (const { name, tally } of report.units)
        expect(figures(tally)).toEqual(
          counted(({ task }) =>
            name === ""
              ? task.leads.length === 0
              : task.leads.some((lead) => (unitNamed(lead, tracked.plan.units)?.name ?? lead) === name),
          ),
        );
    }));

  it("standings add up to the tasks, fields to their appendix, and appendices to the whole", () =>
    forAny((tracked, report) => {
      const withdrawn = tracked.tasks.filter((task) => task.adjustment.kind === "withdrawn").length;
      expect(report.totals.tasks + withdrawn).toBe(tracked.tasks.length);
      expect(report.withdrawn).toHaveLength(withdrawn);
      expect(sum(COUNTED_STANDINGS.map((each) => report.totals.byStanding[each].all.count))).toBe(report.totals.tasks);
      expect(sum(COUNTED_STANDINGS.map((each) => report.totals.byStanding[each].due.count))).toBe(report.totals.due);
      expect(sum(report.appendices.map(({ tally }) => tally.tasks))).toBe(report.totals.tasks);
      for (const appendix of report.appendices)
        expect(sum(appendix.fields.map(({ tally }) => tally.tasks))).toBe(appendix.tally.tasks);
    }));

  it("units together have one task more than the whole for every further lead", () =>
    forAny((tracked, report) => {
      const further = tracked.tasks
        .filter((task) => task.adjustment.kind !== "withdrawn")
        .map(({ task }) => new Set(task.leads.map((lead) => unitNamed(lead, tracked.plan.units)?.name ?? lead)).size)
        .map((leads) => Math.max(0, leads - 1));
      expect(sum(report.units.map(({ tally }) => tally.tasks))).toBe(report.totals.tasks + sum(further));
      expect(report.tasksWithSeveralLeads).toBe(further.filter((more) => more > 0).length);
    }));

  it("an overdue task is due, and is listed once", () =>
    forAny((_, report) => {
      const { all, due } = report.totals.byStanding.overdue;
      expect(due.count).toBe(all.count);
      expect(report.overdue).toHaveLength(all.count);
      expect(new Set(report.overdue.map(({ code }) => code)).size).toBe(all.count);
      expect(report.overdue.every(({ daysLate, missed }) => daysLate > 0 && missed > 0)).toBe(true);
    }));

  it("building twice gives the same report", () =>
    forAny((tracked, report) =>
      expect(JSON.stringify(reportOf(tracked, "6", report.header.day))).toBe(JSON.stringify(report)),
    ));
});

function figures({ tasks, due, byStanding, completed }: Tally): Recount {
  const standings = Object.fromEntries(COUNTED_STANDINGS.map((each) => [each, byStanding[each].all.count]));
  return { tasks, due, standings, completedOfDue: completed.due.count };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
