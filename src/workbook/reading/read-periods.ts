import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import type { ReportPeriod } from "../../domain/calendar/report-period";
import type { CatalogueFault } from "../../domain/check/catalogue-fault";
import { PERIOD_HEADINGS } from "../sheets/catalogue-sections";
import type { TableSnapshot } from "./book-snapshot";
import { rowReaders, textIn } from "./read-cells";

const [PERIOD_ID, , DATA_FROM, CUT_OFF, DIVISIONS_SEND_BY, REPORT_SENT_BY] = PERIOD_HEADINGS;

export interface PeriodsRead {
  /** The plan's, each with the days that `Danh mục` gives it. */
  readonly periods: readonly ReportPeriod[];
  readonly faults: readonly CatalogueFault[];
}

/** The reporting periods as `Danh mục` says; a day that is none leaves the plan's. */
export function readPeriods(planned: readonly ReportPeriod[], table: TableSnapshot | undefined): PeriodsRead {
  if (table === undefined) return { periods: planned, faults: [] };
  const rows = rowReaders(table);
  const faults: CatalogueFault[] = [];
  const periods = planned.map((period): ReportPeriod => {
    const at = rows.findIndex((cell) => textIn(cell(PERIOD_ID)) === period.id);
    const cell = rows[at];
    if (cell === undefined) return period;
    const day = (heading: string, otherwise: LocalDate) => {
      const value = cell(heading);
      const typed = typeof value === "number" ? dayOfExcelNumber(value) : undefined;
      if (typed === undefined)
        faults.push({ table: table.name, row: at, heading, quoted: textIn(value), reason: "not-a-day" });
      return typed ?? otherwise;
    };
    return {
      ...period,
      dataFrom: day(DATA_FROM, period.dataFrom),
      cutOff: day(CUT_OFF, period.cutOff),
      divisionsSendBy: day(DIVISIONS_SEND_BY, period.divisionsSendBy),
      reportSentBy: day(REPORT_SENT_BY, period.reportSentBy),
    };
  });
  return { periods, faults };
}
