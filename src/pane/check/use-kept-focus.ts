import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * A finding that is put right in the sheet goes from the list, and the focus with it when it was there: then what stands for the whole
 * list takes it, without scrolling. Not while the person is in the sheet: the pane would take the keyboard away.
 * @param keeper takes the focus; it needs a `tabIndex` of -1
 * @returns what the element around the list is given
 */
export function useKeptFocus(keeper: RefObject<HTMLElement>) {
  const isInside = useRef(false);
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body || !document.hasFocus()) return;
    keeper.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}
