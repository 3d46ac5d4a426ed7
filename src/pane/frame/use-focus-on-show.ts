import { useEffect, useRef, type RefObject } from "react";

/** Gives the focus to an element when it appears; it needs a `tabIndex` of -1. */
export function useFocusOnShow<Shown extends HTMLElement>(isWanted = true): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (isWanted) shown.current?.focus();
  }, [isWanted]);
  return shown;
}
