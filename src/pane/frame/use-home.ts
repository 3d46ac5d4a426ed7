import { useMemo } from "react";
import { homeOf, type Home } from "../../app/home";
import type { Work } from "../work/work";
import type { LiveReading } from "./use-live-check";

export interface HomeReading {
  readonly work: Work<unknown>;
  /** What is known: stays while the workbook is read again, and when that is refused; gone when there is no plan. */
  readonly known: Home | undefined;
  readonly reread: () => void;
}

/** What the frame shows of the workbook as it stands. */
export function useHome({ work, known, behind, reread }: LiveReading): HomeReading {
  const home = useMemo(() => known && homeOf(known.book, known.result), [known]);
  const isBehind = behind !== undefined && work.state === "done";
  return { work: isBehind ? { state: "stopped", problem: behind } : work, known: home, reread: () => void reread() };
}
