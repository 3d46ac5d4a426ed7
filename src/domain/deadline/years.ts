import type { Deadline, Unreadable } from "./deadline";
import { yearOfTail } from "./year-tail";

type Year = Extract<Deadline, { kind: "year" }>;

const OPENING = "(?:trong|ca|cuoi|het|toan|ngay cuoi(?: cung)?(?: cua)?) ";

/** 2025 · Năm 2024 · Trong năm 2024 · hết năm 2025 · cuối 2025 */
const NUMBERED = new RegExp(String.raw`^(?:${OPENING})*(?:nam (?<year>\d+)|(?<fullYear>\d{4}))$`);

/** Trong năm · Cả năm · cuối năm · trong năm kế hoạch. "Năm" alone says nothing. */
const THIS_YEAR = new RegExp(`^(?:${OPENING})+nam(?: ke hoach)?$`);

export function readYear(words: string, otherYear: number): Year | Unreadable | undefined {
  if (THIS_YEAR.test(words)) return { kind: "year", year: otherYear };
  const found = NUMBERED.exec(words)?.groups;
  if (found === undefined) return undefined;
  const year = yearOfTail(found, otherYear);
  return typeof year === "number" ? { kind: "year", year } : year;
}
