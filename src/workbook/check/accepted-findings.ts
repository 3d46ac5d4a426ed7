import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import { acceptanceOf, canBeAccepted, type Acceptance } from "../../domain/check/findings/acceptance";
import type { Finding, Severity } from "../../domain/check/findings/finding";
import { fingerprint } from "../../domain/plan/fingerprint";
import { headingOf } from "../columns/appendix-columns";
import type { TableSnapshot } from "../reading/book-snapshot";
import type { LogRow } from "../sheets/log-sheet";
import { rowReaders, textIn } from "../reading/read-cells";

/** A finding that stands in `Nhật ký` as accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

const ACCEPTED_WORDS: Readonly<Record<Exclude<Severity, "error">, string>> = {
  warning: "Chấp nhận cảnh báo",
  advice: "Chấp nhận gợi ý",
};
const TAKEN_BACK_WORDS = "Bỏ chấp nhận";
const KEPT = "Giữ nguyên: ";
const MARKED = "Rà soát, mã đối chiếu ";

/** A long entry is told by its beginning; the mark tells it from others. */
const LONGEST_QUOTE = 300;

/**
 * The line of `Nhật ký` that keeps an acceptance: for people what stood in the cell and the reason, for the next check a mark of the
 * rule, the row, the column and what stood there.
 * @param title what the rule is called: `Ngày hoàn thành trước kỳ báo cáo`
 */
export function acceptedRow(acceptance: Acceptance, severity: Exclude<Severity, "error">, title: string): LogRow {
  const { on, reason } = acceptance;
  return { on, what: ACCEPTED_WORDS[severity], ...aboutCell(acceptance, title), after: `${KEPT}${reason}` };
}

/** The line that ends an acceptance: nothing is ever taken out of `Nhật ký`. */
export function takenBackRow(acceptance: Acceptance, on: LocalDate, title: string): LogRow {
  return { on, what: TAKEN_BACK_WORDS, ...aboutCell(acceptance, title), after: "" };
}

/** Those of the findings that `Nhật ký` says are accepted, and not taken back since; a changed cell has another mark. */
export function acceptedAmong(
  findings: readonly Finding[],
  log: TableSnapshot | undefined,
): readonly AcceptedFinding[] {
  const kept = log === undefined ? undefined : keptIn(log);
  if (kept === undefined || kept.size === 0) return [];
  return findings.filter(canBeAccepted).flatMap((finding) => {
    const line = kept.get(markOf({ ...finding.where, rule: finding.rule, quoted: finding.quoted }));
    const acceptance = line && acceptanceOf(finding, line.reason, line.on);
    return acceptance === undefined ? [] : [{ finding, acceptance }];
  });
}

interface KeptLine {
  readonly reason: string;
  readonly on: LocalDate;
}

/** By mark. Acceptances are counted against what was taken back, since the lines may have been sorted. */
function keptIn(log: TableSnapshot): ReadonlyMap<string, KeptLine> {
  const kept = new Map<string, KeptLine>();
  const times = new Map<string, number>();
  const count = (mark: string, by: number) => times.set(mark, (times.get(mark) ?? 0) + by);
  for (const cell of rowReaders(log)) {
    const [source, after, day] = [textIn(cell("Văn bản, nguồn")), textIn(cell("Sau")), cell("Ngày")];
    if (!source.startsWith(MARKED)) continue;
    const mark = source.slice(MARKED.length);
    const on = typeof day === "number" ? dayOfExcelNumber(day) : undefined;
    if (textIn(cell("Việc")) === TAKEN_BACK_WORDS) {
      count(mark, -1);
    } else if (on !== undefined && after.startsWith(KEPT)) {
      count(mark, 1);
      kept.set(mark, { reason: after.slice(KEPT.length), on });
    }
  }
  return new Map([...kept].filter(([mark]) => (times.get(mark) ?? 0) > 0));
}

function aboutCell(acceptance: Acceptance, title: string): Pick<LogRow, "code" | "part" | "before" | "source"> {
  const { code, column, due, quoted } = acceptance;
  const cell = due === undefined ? headingOf(column) : `${headingOf(column)}, hạn ${formatDay(due)}`;
  return {
    code,
    part: `${cell}: ${title}`,
    before: quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE)}…` : quoted,
    source: `${MARKED}${markOf(acceptance)}`,
  };
}

function markOf({ rule, table, code, due, column, quoted }: Omit<Acceptance, "reason" | "on">): string {
  return fingerprint(JSON.stringify([rule, table, code, due ?? "", column, quoted]));
}
