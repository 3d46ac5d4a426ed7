/** A clock that goes on only when it is told to. */
export function handClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly job: () => void }[] = [];
  return {
    later: (milliseconds: number, job: () => void) => {
      const one = { at: now + milliseconds, job };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    /** So many milliseconds go by. */
    pass: (milliseconds: number) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      due.forEach(({ job }) => job());
    },
    isWaited: () => waiting.length > 0,
  };
}
