import fc from "fast-check";
import { day } from "../../../src/domain/calendar/local-date";
import { planOfAppendices, type PlanFacts } from "../../../src/domain/import/plan-of-appendices";
import { readAppendix } from "../../../src/domain/import/read-appendix";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { accounted, sourceRows } from "./accounting";
import { anyTables } from "./any-table";
import { anyWrittenAppendix, GROUPS, headingRowCount, tableOf } from "./written-appendix";

const FACTS: PlanFacts = {
  id: "so-noi-vu-2025",
  title: "Kế hoạch năm 2025",
  shortName: "KH 2025",
  year: 2025,
  basis: "",
  issuedOn: day("2025-01-15"),
  issuer: "Sở Nội vụ",
  receiver: "UBND tỉnh",
  signerPost: "GIÁM ĐỐC",
  settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: true, listedQuarters: "once", warningDays: 10 },
  units: [{ code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: ["VP Sở"] }],
  leadOfTheRest: "Văn phòng",
};

describe("Whatever a table holds", () => {
  test("reading ends, and accounts for each row exactly once", () => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        expect(accounted(readAppendix(tables, { year: 2025, units: [] }))).toEqual(sourceRows(tables));
      }),
      { numRuns: 200 },
    );
  });

  test("a plan of its tasks is one that a plan file holds", () => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        const read = readAppendix(tables, { year: 2025, units: FACTS.units });
        const plan = planOfAppendices(FACTS, [{ read, index: "PAR INDEX", title: "Phụ lục" }]);
        if (read.tasks.length === 0) {
          expect(plan).toEqual({ ok: false, problem: [{ kind: "no-tasks", appendix: 0 }] });
          return;
        }
        if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
        expect(readPlanFile(writePlanFile(plan.value))).toEqual({ ok: true, value: plan.value });
      }),
      { numRuns: 200 },
    );
  });
});

test("An appendix that was written in any order of columns and with any usual headings reads as it was meant", () => {
  fc.assert(
    fc.property(anyWrittenAppendix(), (written) => {
      const has = new Set(written.columns.map(({ role }) => role));
      const { tasks, columns, headingRows } = readAppendix([tableOf(written)], { year: 2025, units: [] });
      expect(headingRows).toHaveLength(headingRowCount(written));
      expect(columns.map(({ role }) => role)).toEqual(written.columns.map(({ role }) => role));
      expect(tasks.map(({ rows: _rows, groupPath: _path, ...task }) => task)).toEqual(
        written.tasks.map((task, at) => ({
          number: written.numbers === "all" ? String(at + 1) : "",
          field: written.hasGroups ? GROUPS[task.group] : "",
          task: task.task,
          product: has.has("product") ? task.product : "",
          deadlineText: has.has("deadline") ? task.deadlineText : "",
          leads: has.has("lead") ? task.leads : [],
          coordinators: has.has("coordinator") ? task.coordinators : [],
          ...(has.has("maximumPoints") ? { maximumPoints: task.maximumPoints } : {}),
          ...(has.has("lastYearPoints") ? { lastYearPoints: task.lastYearPoints } : {}),
        })),
      );
    }),
    { numRuns: 200 },
  );
});
