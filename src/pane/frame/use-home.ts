import { useCallback, useEffect, useState } from "react";
import { readHome, type Home } from "../../app/home";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import type { Work } from "../work/work";

export interface HomeReading {
  readonly work: Work<Home>;
  /** What was read last: stays while the workbook is read again, and when that is refused; gone when there is no plan. */
  readonly known: Home | undefined;
  readonly reread: () => void;
}

/** What the frame shows of the workbook, read when the pane opens and whenever something has changed. */
export function useHome(): HomeReading {
  const { workbook, today } = useEnvironment();
  const [work, begin] = useWork<Home>();
  const [last, setLast] = useState<Home>();
  const reread = useCallback(() => void begin(() => readHome(workbook, today())), [begin, workbook, today]);
  useEffect(reread, [reread]);
  useEffect(() => {
    if (work.state === "done") setLast(work.value);
    if (work.state === "stopped" && work.problem.kind === "no-plan") setLast(undefined);
  }, [work]);
  if (work.state === "done") return { work, known: work.value, reread };
  const isWithoutPlan = work.state === "stopped" && work.problem.kind === "no-plan";
  return { work, known: isWithoutPlan ? undefined : last, reread };
}
