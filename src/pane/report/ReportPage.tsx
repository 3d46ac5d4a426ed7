import { useCallback, useEffect } from "react";
import { reportPeriods, type ReportChoice } from "../../app/build-report";
import { REPORT_WORDS } from "../../text/report-page";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { NoPlan } from "../home/NoPlan";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { BuildReport } from "./BuildReport";

interface Props {
  readonly onPage: (page: Page) => void;
  readonly onChanged: () => void;
}

/** Báo cáo: choose the period and the day, build the sheet, go there. */
export function ReportPage({ onPage, onChanged }: Props) {
  const { workbook, today } = useEnvironment();
  const [choices, begin] = useWork<readonly ReportChoice[]>();
  const read = useCallback(() => void begin(() => reportPeriods(workbook, today())), [begin, workbook, today]);
  useEffect(read, [read]);
  if (choices.state === "stopped" && choices.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  if (choices.state !== "done") return <WorkStrip work={choices} words={REPORT_WORDS.reading} onRetry={read} />;
  return <BuildReport choices={choices.value} onBuilt={onChanged} onAgain={read} />;
}
