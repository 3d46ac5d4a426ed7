import { day } from "../../src/domain/calendar/local-date";
import type { Appendix, Plan } from "../../src/domain/plan/plan";

/** What of a task decides its standing. */
export interface PlannedRow {
  /** `PL1-…` or `PL2-…`. */
  readonly code: string;
  readonly deadlineText: string;
}

/** A plan of 2024 with two appendices, of these tasks only; due days stay where the words put them. */
export function standingPlan(rows: readonly PlannedRow[]): Plan {
  return {
    id: "danh-gia-2024",
    title: "Kế hoạch năm 2024",
    shortName: "KH 2024",
    year: 2024,
    basis: "Kế hoạch số 01/KH-UBND",
    issuedOn: day("2024-01-02"),
    issuer: "Sở Kế hoạch và Đầu tư",
    receiver: "Sở Nội vụ",
    signerPost: "GIÁM ĐỐC",
    illustrative: false,
    settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: false, listedQuarters: "once", warningDays: 10 },
    units: [{ code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: [] }],
    periods: [
      {
        id: "12",
        name: "năm",
        dataFrom: day("2023-12-15"),
        cutOff: day("2024-12-14"),
        divisionsSendBy: day("2024-12-10"),
        reportSentBy: day("2024-12-20"),
      },
    ],
    holidays: [],
    appendices: [appendix("PL1", "Phụ lục I", "PhuLuc1", rows), appendix("PL2", "Phụ lục II", "PhuLuc2", rows)],
  };
}

function appendix(id: string, sheetName: string, tableName: string, rows: readonly PlannedRow[]): Appendix {
  const own = rows.filter(({ code }) => code.startsWith(`${id}-`));
  // A table has a row even when the case has none for it.
  const all = own.length > 0 ? own : [{ code: `${id}-000`, deadlineText: "Thường xuyên" }];
  return {
    id,
    sheetName,
    tableName,
    index: id === "PL1" ? "PAR INDEX" : "SIPAS",
    title: "Nhiệm vụ",
    tasks: all.map(({ code, deadlineText }) => ({
      code,
      number: code.slice(4),
      field: "Chỉ đạo, điều hành",
      task: `Nhiệm vụ ${code}`,
      product: "Báo cáo",
      deadlineText,
      leads: ["Văn phòng"],
      coordinators: [],
    })),
  };
}
