import type { LocalDate } from "./local-date";
import type { ReportPeriod } from "./report-period";

/** The period that `day` works towards: the first whose report has not left by then, or the last. `periods` by cut-off. */
export function currentPeriod(periods: readonly ReportPeriod[], day: LocalDate): ReportPeriod | undefined {
  return periods.find((period) => day <= period.reportSentBy) ?? periods.at(-1);
}
