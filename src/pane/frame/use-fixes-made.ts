import { useState } from "react";
import type { FixesMade } from "../../app/check/fixes-made";

export interface FixesKept {
  readonly made: FixesMade;
  readonly onMade: (change: (made: FixesMade) => FixesMade) => void;
}

/** What was put right since the pane opened: kept above the pages, so that the way back outlives a look at another one. */
export function useFixesMade(): FixesKept {
  const [made, onMade] = useState<FixesMade>([]);
  return { made, onMade };
}
