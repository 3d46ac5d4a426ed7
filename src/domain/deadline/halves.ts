import type { Deadline, Unreadable } from "./deadline";
import { yearOfTail } from "./year-tail";

type Half = Extract<Deadline, { kind: "half" }>;

const YEAR = String.raw`(?:(?: cua)? nam)?(?:[ /](?<year>\d+))?`;

/** 6 tháng đầu năm · trong 6 tháng cuối năm 2024 · nửa đầu năm */
const NAMED = new RegExp(String.raw`^(?:(?:trong|het|cuoi) )*(?:0?6 thang|nua(?: nam)?) (?<half>dau|cuoi)${YEAR}$`);

/** giữa năm 2024, by its end: 30/6 */
const MIDDLE = /^giua nam(?: (?<year>\d+))?$/;

export function readHalf(words: string, otherYear: number): Half | Unreadable | undefined {
  const found = NAMED.exec(words)?.groups ?? MIDDLE.exec(words)?.groups;
  if (found === undefined) return undefined;
  const year = yearOfTail(found, otherYear);
  if (typeof year !== "number") return year;
  return { kind: "half", year, half: found["half"] === "cuoi" ? 2 : 1 };
}
