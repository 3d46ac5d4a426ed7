import type { PeriodId } from "../calendar/report-period";
import type { Deadline, DeadlineContext } from "./deadline";
import { yearNamed } from "./year-tail";

/** theo kỳ báo cáo · cùng báo cáo định kỳ · theo định kỳ báo cáo CCHC */
const WITH_REPORTS = new RegExp(
  "^(?:(?:theo|cung|cung voi|kem theo|gui kem|trong|long ghep (?:trong|vao)|thuc hien|thoi gian|thoi han|tai) )*" +
    "(?:cac |moi )?" +
    "(?:ky(?: han)? bao cao|che do bao cao|bao cao (?:cchc |cai cach hanh chinh )?dinh ky|dinh ky bao cao)" +
    "(?: dinh ky)?(?: (?:cchc|cai cach hanh chinh))?(?:[ ,](?<periods>.*(?:\\d|nam).*))?$",
);

/** Before a list of reports: "Báo cáo 6 tháng, năm". */
const REPORT =
  /^(?:(?:dinh ky|cung|trong|theo|kem theo|gui) )*(?:cac )?bao cao (?:dinh ky )?(?:(?:cchc|cai cach hanh chinh) )?/;

const PART: readonly [spelling: RegExp, period: PeriodId][] = [
  [/^(?:bao cao )?0?6 thang(?: dau nam)?(?:\/| nam )?(?:\d{4})?$/, "6"],
  [/^(?:bao cao )?0?9 thang(?: dau nam)?(?:\/| nam )?(?:\d{4})?$/, "9"],
  [/^(?:bao cao )?(?:(?:1 |ca |hang |tong ket )?nam|12 thang)(?: nam)?(?:[ /]\d{4})?$/, "12"],
];

/**
 * Reads "6 tháng, 9 tháng, năm", "theo kỳ báo cáo", "Báo cáo 6 tháng". Another year than the plan's has no reports.
 * "6 tháng" alone is not read (it may be a duration), nor "6 tháng đầu năm và cả năm" (a half and a year), nor
 * "6 tháng, hằng năm" (recurring).
 */
export function readWithReports(words: string, context: DeadlineContext): Deadline | undefined {
  if ((yearNamed(words) ?? context.planYear) !== context.planYear) return undefined;
  const general = WITH_REPORTS.exec(words);
  if (general && general.groups?.["periods"] === undefined) return { kind: "with-reports" };
  const list = general?.groups?.["periods"] ?? words.replace(REPORT, "").replace(/^dinh ky /, "");
  const periods = list.split(",").map(periodOf);
  if (!periods.every((period): period is PeriodId => period !== undefined)) return undefined;
  const saysReport = general !== null || REPORT.test(words);
  const notOnlyReports = /6 thang dau nam|hang nam/.test(list) && !periods.includes("9");
  if (!saysReport && (periods.length < 2 || notOnlyReports)) return undefined;
  if (new Set(periods).size === 3) return { kind: "with-reports" };
  return { kind: "with-reports", periods: [...new Set(periods)] };
}

function periodOf(part: string): PeriodId | undefined {
  return PART.find(([spelling]) => spelling.test(part))?.[1];
}
