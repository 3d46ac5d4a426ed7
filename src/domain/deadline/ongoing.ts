import type { Deadline, DeadlineContext } from "./deadline";
import { isDependent } from "./dependent";
import { readPoint } from "./point";
import { readRecurring } from "./recurring";
import { readRecurringDays } from "./recurring-days";
import { readWithReports } from "./reports";

/** Thường xuyên · nhiệm vụ thường xuyên · liên tục. "hằng ngày" and "hằng tuần" too: nobody reports fifty due days. */
const ONGOING = new RegExp(
  String.raw`(?:\b(?:nhiem vu|cong viec|viec|thuc hien|trien khai|duy tri|bao dam|dam bao|to chuc) )*` +
    String.raw`\b(?:thuong xuyen|lien tuc|quanh nam|suot nam|lau dai|(?:hang|moi) (?:ngay|tuan))\b(?! \d+ (?:lan|thang))`,
  "g",
);

/** What may stand beside it without changing it: "trong năm 2024", "từ năm 2025". */
const WHEN = /^(?:(?:trong|ca|suot|tu|cua) )*(?:nam(?: ke hoach)?(?: \d{4}(?:-\d{4})?)?|\d{4}(?:-\d{4})?)$/;

/**
 * Reads "Thường xuyên", also with a remark ("Thường xuyên, liên tục", "Thường xuyên và khi có yêu cầu"). With a shorter
 * interval or the reports beside it ("Thường xuyên, hằng quý") those have the due days. With a day or period
 * ("Thường xuyên, hoàn thành trước 30/11") it is for the Office to say.
 */
export function readOngoing(words: string, context: DeadlineContext): Deadline | undefined {
  const rest = words.replace(ONGOING, ",");
  if (rest === words) return undefined;
  for (const part of [rest, ...rest.split(",")].map((part) => part.replace(/^[ ,-]+|[ ,-]+$/g, ""))) {
    if (part === "" || WHEN.test(part)) continue;
    const regular = readRecurringDays(part, context) ?? readWithReports(part, context) ?? readRecurring(part, context);
    if (regular?.kind === "recurring" && regular.every === "year" && !regular.on) continue;
    if (regular) return regular;
    if (part.includes(",") || isDependent(part)) continue;
    if (/\d/.test(part) || readPoint(part, context.planYear, context)) return undefined;
  }
  return { kind: "ongoing" };
}
