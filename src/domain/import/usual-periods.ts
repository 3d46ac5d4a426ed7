import { day } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";

/**
 * The three reporting periods of a year as most departments have them: data from 15 December of the year before, cut-offs on
 * the 14th. Source: Nghị định 09/2019/NĐ-CP, Điều 12; the nine months and the days of sending are custom. All can be edited.
 */
export function usualPeriods(year: number): readonly ReportPeriod[] {
  return PERIODS.map(({ id, name, month }) => ({
    id,
    name,
    dataFrom: day(`${year - 1}-12-15`),
    cutOff: day(`${year}-${month}-14`),
    divisionsSendBy: day(`${year}-${month}-14`),
    reportSentBy: day(`${year}-${month}-20`),
  }));
}

const PERIODS = [
  { id: "6", name: "6 tháng", month: "06" },
  { id: "9", name: "9 tháng", month: "09" },
  { id: "12", name: "năm", month: "12" },
] as const;
