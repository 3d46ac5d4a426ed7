import { useEffect, useRef, useState } from "react";

/** People who type row after row are not told after each of them. Milliseconds. */
const PAUSE = 1500;

/** Words to be said aloud once they have changed and then stayed the same for a while; empty until then. */
export function useAnnounced(words: string): string {
  const [said, setSaid] = useState("");
  const last = useRef(words);
  useEffect(() => {
    if (words === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = words;
      setSaid(words);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
