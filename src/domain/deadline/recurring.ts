import type { Deadline, DeadlineContext, Interval } from "./deadline";
import { yearNamed } from "./year-tail";

const UNITS: readonly [words: string, months: number][] = [
  ["0?6 thang|nua nam", 6],
  ["0?9 thang", 9],
  ["0?3 thang", 3],
  ["12 thang", 12],
  ["(?:0?1 )?thang", 1],
  ["(?:0?1 )?quy", 3],
  ["(?:0?1 )?nam", 12],
];

const INTERVALS: ReadonlyMap<number, Interval> = new Map([
  [1, "month"],
  [3, "quarter"],
  [6, "half"],
  [12, "year"],
]);

/** A part of "hằng tháng, quý, 6 tháng, năm" that says no "hằng" of its own. */
const UNIT_ALONE = patternsOf((unit) => `^(?:${unit})$`);

const SPELLINGS: readonly (readonly [spelling: RegExp, months: number])[] = [
  // Hằng tháng · mỗi quý một lần · định kỳ hằng năm · cuối mỗi quý · định kỳ 6 tháng
  ...patternsOf(
    (unit) => `^(?:(?:ngay )?cuoi )?(?:(?:bao cao|theo|dinh ky|hang|moi|tung) )+(?:${unit})(?:[ /](?:0?1 )?lan)?$`,
  ),
  // các quý trong năm
  ...patternsOf((unit) => `^(?:vao |trong |theo )?(?:tat ca )?cac (?:${unit})$`).filter(([, months]) => months < 6),
  // 6 tháng một lần · quý/lần
  ...patternsOf((unit) => `^(?:(?:dinh ky|hang|moi) )?(?:${unit})[ /](?:0?1 )?lan$`),
];

/** 2 lần/năm · 01 lần/quý · mỗi năm 2 lần */
const TIMES = patternsOf((unit) => `^(?:dinh ky )?0?(?<times>\\d{1,2}) lan(?:/| trong | moi | )(?:${unit})$`);
const TIMES_LAST = patternsOf((unit) => `^(?:dinh ky )?(?:hang |moi )?(?:${unit}) 0?(?<times>\\d{1,2}) lan$`);

/**
 * Reads "Hằng tháng", "Định kỳ 6 tháng", "02 lần/năm". A list ("hằng quý, 6 tháng, năm") is its shortest period: the
 * others end with it.
 */
export function readRecurring(words: string, context: DeadlineContext): Deadline | undefined {
  if (/\d{4}/.test(words) && !coversPlanYear(words, context)) return undefined;
  const bare = words
    .replace(/,? ?(?:(?:trong|cua|giai doan|tu) )*(?:nam )?\d{4}(?:-\d{4})?$/, "")
    .replace(/ (?:trong|cua) nam$/, "")
    .replace(/^(?:(?:thuc hien|bao cao|trien khai|to chuc|tong hop|tien hanh) )+(?=dinh ky|hang|moi|theo|cuoi|\d)/, "");
  const parts = bare.split(",");
  const own = parts.map(monthsBetween);
  if (own.every((months) => months === undefined)) return undefined;
  const all = parts.map((part, index) => own[index] ?? monthsIn(part, UNIT_ALONE));
  if (!all.every((months): months is number => months !== undefined)) return undefined;
  const shortest = Math.min(...all);
  const every = INTERVALS.get(shortest);
  const othersEndWithIt = all.every((months) => months % shortest === 0);
  return every && othersEndWithIt ? { kind: "recurring", every } : undefined;
}

/** Months from one time to the next in one part of the words. */
function monthsBetween(part: string): number | undefined {
  return monthsIn(part, SPELLINGS) ?? monthsIn(part, TIMES) ?? monthsIn(part, TIMES_LAST);
}

function monthsIn(part: string, spellings: readonly (readonly [RegExp, number])[]): number | undefined {
  for (const [spelling, months] of spellings) {
    const found = spelling.exec(part);
    if (found) return months / Number(found.groups?.["times"] ?? 1);
  }
  return undefined;
}

/** "hằng năm 2025-2030" holds for a plan of 2027. */
function coversPlanYear(words: string, context: DeadlineContext): boolean {
  const years = [...words.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  return (
    yearNamed(words) !== undefined && Math.min(...years) <= context.planYear && context.planYear <= Math.max(...years)
  );
}

function patternsOf(spelling: (unit: string) => string): readonly (readonly [RegExp, number])[] {
  return UNITS.map(([unit, months]) => [new RegExp(spelling(unit)), months] as const);
}
