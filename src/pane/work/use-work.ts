import { useCallback, useRef, useState } from "react";
import type { Result } from "../../domain/result";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { READY, type Work } from "./work";

export type Job<Value> = (onProgress: (share: number) => void) => Promise<Result<Value, WorkbookProblem>>;

/**
 * The state of one button's work, a function that begins it, and one that forgets it. Beginning anew replaces what is under way;
 * what throws is our own mistake and reaches `main.tsx`.
 */
export function useWork<Value>(): readonly [Work<Value>, (job: Job<Value>) => Promise<boolean>, () => void] {
  const [work, setWork] = useState<Work<Value>>(READY);
  const latest = useRef(0);
  const begin = useCallback(async (job: Job<Value>) => {
    const mine = ++latest.current;
    const show = (next: Work<Value>) => {
      if (mine === latest.current) setWork(next);
    };
    show({ state: "working", share: undefined });
    const result = await job((share) => show({ state: "working", share }));
    show(result.ok ? { state: "done", value: result.value } : { state: "stopped", problem: result.problem });
    return result.ok;
  }, []);
  const forget = useCallback(() => {
    latest.current += 1;
    setWork(READY);
  }, []);
  return [work, begin, forget];
}
