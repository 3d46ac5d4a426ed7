import type { Appendix } from "./plan";

/**
 * Codes for new tasks of an appendix: the numbers after the highest that any task of it has or ever had, with as many digits
 * as the others. Gaps are not filled: nobody knows what stood in them.
 */
export function newCodes({ id, tasks, retiredCodes = [] }: Appendix, count: number): readonly string[] {
  const numbers = [...tasks.map(({ code }) => code), ...retiredCodes].flatMap((code) => {
    const digits = code.startsWith(`${id}-`) ? /^\d+/.exec(code.slice(id.length + 1))?.[0] : undefined;
    return digits === undefined ? [] : [digits];
  });
  const digits = numbers.reduce((most, number) => Math.max(most, number.length), FEWEST_DIGITS);
  const last = numbers.reduce((highest, number) => Math.max(highest, Number(number)), 0);
  return Array.from({ length: count }, (_, at) => `${id}-${String(last + at + 1).padStart(digits, "0")}`);
}

const FEWEST_DIGITS = 3;
