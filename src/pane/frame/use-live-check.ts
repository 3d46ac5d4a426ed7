import { useCallback, useEffect, useMemo, useState } from "react";
import type { CheckedBook } from "../../app/check/checked-book";
import { liveCheck, UNREAD, type LiveState } from "../../app/check/live-check";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import { READY, type Work } from "../work/work";

export interface LiveReading extends LiveState {
  /** The last full check that was asked for. */
  readonly work: Work<CheckedBook>;
  /** Reads and checks everything. @returns whether it could be read */
  readonly reread: () => Promise<boolean>;
}

/** The workbook as it was read and checked when the pane opened, kept up to date while people work in it. */
export function useLiveCheck(): LiveReading {
  const { workbook, today } = useEnvironment();
  const [state, setState] = useState(UNREAD);
  const [work, begin] = useWork<CheckedBook>();
  const live = useMemo(() => liveCheck(workbook, { today, later, onState: setState }), [workbook, today]);
  const reread = useCallback(() => begin(() => live.checkAll()), [begin, live]);
  useEffect(() => {
    void reread();
    return () => void live.stop();
  }, [reread, live]);
  return { ...state, work: isSettled(work, state) ? READY : work, reread };
}

/** What was refused, because a cell was being edited, has been read since. */
function isSettled({ state }: Work<CheckedBook>, { known, behind }: LiveState): boolean {
  return state === "stopped" && known !== undefined && behind === undefined;
}

function later(milliseconds: number, job: () => void): () => void {
  const timer = setTimeout(job, milliseconds);
  return () => clearTimeout(timer);
}
