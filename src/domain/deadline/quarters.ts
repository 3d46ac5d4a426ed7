import { unreadable, type Deadline, type Quarter, type Unreadable } from "./deadline";
import { yearOfTail, YEAR_TAIL } from "./year-tail";

type QuarterDeadline = Extract<Deadline, { kind: "quarter" }>;

const OPENING = "^(?:(?:trong|cuoi|het|ngay cuoi(?: cung)?(?: cua)?) )*";

/** Quý II/2025 · Quý I năm 2025 · trong quý 2/2025 · Q3. Roman numerals also with l typed for I. */
const NUMBERED = new RegExp(String.raw`${OPENING}quy (?:thu )?(?<quarter>\d{1,2}|[ivlx]{1,4})${YEAR_TAIL}$`);

/** quý đầu năm · quý cuối năm 2024 */
const NAMED = new RegExp(String.raw`${OPENING}quy (?<place>dau|cuoi)(?: cua)? nam(?: (?<year>\d+))?$`);

export function readQuarter(words: string, otherYear: number): QuarterDeadline | Unreadable | undefined {
  const found = NUMBERED.exec(words)?.groups ?? NAMED.exec(words)?.groups;
  if (found === undefined) return undefined;
  const year = yearOfTail(found, otherYear);
  if (typeof year !== "number") return year;
  const quarter = found["place"] ? (found["place"] === "dau" ? 1 : 4) : quarterNumbered(found["quarter"] ?? "");
  return quarter ? { kind: "quarter", year, quarter, before: false } : unreadable("no-such-day");
}

function quarterNumbered(numeral: string): Quarter | undefined {
  const plain = numeral.replace(/^0/, "").replace(/l/g, "i");
  return NUMERALS.get(plain);
}

const NUMERALS: ReadonlyMap<string, Quarter> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);
