import { day } from "../../src/domain/calendar/local-date";
import type { Plan, PlanTask } from "../../src/domain/plan/plan";

/** A plan of two units and two appendices, with every optional key somewhere. */
export const SMALL_PLAN: Plan = {
  id: "so-thu-2024",
  title: "Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2024",
  shortName: "KH CCHC 2024",
  year: 2024,
  basis: "Kế hoạch số 01/KH-UBND",
  issuedOn: day("2024-01-15"),
  issuer: "Sở Kế hoạch và Đầu tư",
  receiver: "Sở Nội vụ",
  signerPost: "GIÁM ĐỐC",
  illustrative: true,
  settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: true, listedQuarters: "once", warningDays: 10 },
  units: [
    { code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: ["VP Sở"] },
    {
      code: "TH",
      name: "Phòng Tổng hợp, Quy hoạch",
      shortName: "Phòng Tổng hợp",
      aliases: [],
      validFrom: day("2020-01-01"),
      validTo: day("2024-06-30"),
      successor: "VP",
    },
  ],
  periods: [
    {
      id: "6",
      name: "6 tháng",
      dataFrom: day("2023-12-15"),
      cutOff: day("2024-06-14"),
      divisionsSendBy: day("2024-06-12"),
      reportSentBy: day("2024-06-20"),
    },
    {
      id: "12",
      name: "năm",
      dataFrom: day("2023-12-15"),
      cutOff: day("2024-12-14"),
      divisionsSendBy: day("2024-12-16"),
      reportSentBy: day("2024-12-20"),
    },
  ],
  holidays: [
    { day: day("2024-09-02"), name: "Quốc khánh" },
    { day: day("2024-09-03"), name: "Quốc khánh" },
  ],
  appendices: [
    {
      id: "PL1",
      sheetName: "Phụ lục I",
      tableName: "PhuLuc1",
      index: "PAR INDEX",
      title: "Nhiệm vụ nâng cao PAR INDEX",
      tasks: [
        {
          ...task("PL1-001"),
          criterion: "Kế hoạch cải cách hành chính",
          subCriterion: "Mức độ hoàn thành kế hoạch",
          provincialNumber: "I.1",
          leader: "Giám đốc Sở",
          maximumPoints: 1.5,
          lastYearPoints: 0,
        },
        task("PL1-002"),
      ],
    },
    {
      id: "PL2",
      sheetName: "Phụ lục II",
      tableName: "PhuLuc2",
      index: "SIPAS",
      title: "Nhiệm vụ nâng cao SIPAS",
      tasks: [task("PL2-001")],
    },
  ],
};

function task(code: string): PlanTask {
  return {
    code,
    number: "1",
    field: "Chỉ đạo, điều hành",
    task: "Ban hành kế hoạch kiểm tra",
    product: "Kế hoạch",
    deadlineText: "Quý II/2024",
    leads: ["Văn phòng", "Phòng Tổng hợp"],
    coordinators: ["Sở Nội vụ"],
  };
}
