import { day } from "../../../src/domain/calendar/local-date";
import { planOfAppendices, taskCodes, type PlanFacts } from "../../../src/domain/import/plan-of-appendices";
import { plannedDays } from "../../../src/domain/deadline/planned-days";
import { readAppendix } from "../../../src/domain/import/read-appendix";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { rawTables } from "./raw-tables";

const FACTS: PlanFacts = {
  id: "so-noi-vu-2025",
  title: "Kế hoạch năm 2025",
  shortName: "KH 2025",
  year: 2025,
  basis: "Kế hoạch số 01/KH-UBND",
  issuedOn: day("2025-01-15"),
  issuer: "Sở Nội vụ",
  receiver: "Ủy ban nhân dân tỉnh",
  signerPost: "GIÁM ĐỐC",
  settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: true, listedQuarters: "once", warningDays: 10 },
  units: [{ code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: ["VP Sở"] }],
};

const FIRST = `
  TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
  1 | Ban hành kế hoạch | VP Sở | PHÒNG CẢI CÁCH, Công an tỉnh | Quý I
  2 | Rà soát thủ tục | Phòng Cải cách | Văn phòng | Quý II`;
const SECOND = `
  TT | Nhiệm vụ | Chủ trì
  1 | Khảo sát | Phòng Cải cách
  2 | Báo cáo | `;

function appendix(drawing: string, index: string) {
  return {
    read: readAppendix(rawTables(drawing), { year: 2025, units: FACTS.units }),
    index,
    title: `Nhiệm vụ ${index}`,
  };
}

describe("A plan of appendices", () => {
  test("moves what is due on a public holiday; those that nobody can know are not invented", () => {
    const drawing = FIRST.replace("Quý I\n", "30/4/2025\n");
    const plan = planOfAppendices(FACTS, [appendix(drawing, "PAR INDEX")]);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    const due = plannedDays("30/4/2025", plan.value).days.map((one) => one.due);
    expect(plan.value.holidays.map((one) => one.day)).toEqual(["2025-01-01", "2025-04-30", "2025-05-01", "2025-09-02"]);
    expect(due).toEqual(["2025-05-02"]);
    const given = planOfAppendices({ ...FACTS, holidays: [] }, [appendix(drawing, "PAR INDEX")]);
    expect(given.ok && given.value.holidays).toEqual([]);
  });

  test("has codes in order, units that lead, and names as the units are called", () => {
    const plan = planOfAppendices({ ...FACTS, leadOfTheRest: "Văn phòng" }, [
      appendix(FIRST, "PAR INDEX"),
      appendix(SECOND, "SIPAS"),
    ]);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    const { appendices, units, periods } = plan.value;
    expect(appendices.map(({ id, sheetName, tableName, index }) => [id, sheetName, tableName, index])).toEqual([
      ["PL1", "Phụ lục I", "PhuLuc1", "PAR INDEX"],
      ["PL2", "Phụ lục II", "PhuLuc2", "SIPAS"],
    ]);
    expect(
      appendices.flatMap(({ tasks }) => tasks.map(({ code, leads, coordinators }) => [code, leads, coordinators])),
    ).toEqual([
      ["PL1-001", ["Văn phòng"], ["Phòng Cải cách", "Công an tỉnh"]],
      ["PL1-002", ["Phòng Cải cách"], ["Văn phòng"]],
      ["PL2-001", ["Phòng Cải cách"], []],
      ["PL2-002", ["Văn phòng"], []], // of the rest
    ]);
    expect(units.map(({ code, name }) => [code, name])).toEqual([
      ["VP", "Văn phòng Sở"],
      ["CC", "Phòng Cải cách"],
    ]);
    expect(periods.map(({ cutOff }) => cutOff)).toEqual(["2025-06-14", "2025-09-14", "2025-12-14"]);
    expect(readPlanFile(writePlanFile(plan.value))).toEqual(plan);
  });

  test("waits until every task has a lead and every appendix a task", () => {
    expect(
      planOfAppendices(FACTS, [appendix(FIRST, "PAR INDEX"), appendix(SECOND, "SIPAS"), appendix("Kính gửi:", "?")]),
    ).toEqual({
      ok: false,
      problem: [
        { kind: "tasks-without-lead", appendix: 1, rows: [{ table: 0, row: 3 }] },
        { kind: "no-tasks", appendix: 2 },
      ],
    });
  });

  test("numbers a thousand tasks with four digits", () => {
    expect(taskCodes("PL1", 1000).slice(-1)).toEqual(["PL1-1000"]);
    expect(taskCodes("PL1", 1000)[0]).toBe("PL1-0001");
  });
});
