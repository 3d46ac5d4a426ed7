import type { LocalDate } from "./local-date";

/** Which report a period is for. */
export type PeriodId = "6" | "9" | "12";

/** One reporting period of the plan; the days are data that the Office can edit. */
export interface ReportPeriod {
  readonly id: PeriodId;
  /** As staff call it: `6 tháng`, `9 tháng`, `năm`. */
  readonly name: string;
  /** First day of the period's data: 15/12 of the year before (Nghị định 09/2019/NĐ-CP, Điều 12). */
  readonly dataFrom: LocalDate;
  /** Last day of the period's data. */
  readonly cutOff: LocalDate;
  /** Last day for divisions to send their figures to the Office. */
  readonly divisionsSendBy: LocalDate;
  /** Last day for the report to leave for the receiver. */
  readonly reportSentBy: LocalDate;
}
