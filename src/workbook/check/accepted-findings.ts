import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import { day, formatDay, type LocalDate } from "../../domain/calendar/local-date";
import {
  acceptanceKey,
  acceptanceOf,
  canBeAccepted,
  factsCovering,
  holdsSince,
  type Acceptance,
} from "../../domain/check/findings/acceptance";
import type { Finding, Severity } from "../../domain/check/findings/finding";
import { fingerprint } from "../../domain/plan/fingerprint";
import { headingOf } from "../columns/appendix-columns";
import type { TableSnapshot } from "../reading/book-snapshot";
import type { LogRow } from "../sheets/log-sheet";
import { rowReaders, textIn, type RowReader } from "../reading/read-cells";

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
 * rule, the row, the column, what stood there and what else was found.
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

/**
 * Those of the findings that `Nhật ký` says are accepted, and not taken back since; a changed cell has another mark. Lines written when
 * marks held only the cell count where the cell says all.
 */
export function acceptedAmong(
  findings: readonly Finding[],
  log: TableSnapshot | undefined,
): readonly AcceptedFinding[] {
  const kept = log === undefined ? undefined : keptIn(log);
  if (kept === undefined || kept.size === 0) return [];
  return findings.filter(canBeAccepted).flatMap((finding) => {
    const { rule, quoted, where } = finding;
    for (const facts of factsCovering(finding)) {
      const line = kept.get(markOf({ ...where, rule, quoted, facts }));
      if (line === undefined || !holdsSince(finding, line.on)) continue;
      const acceptance = acceptanceOf(finding, line.reason, line.on);
      if (acceptance !== undefined) return [{ finding, acceptance: { ...acceptance, facts } }];
    }
    return [];
  });
}

interface KeptLine {
  readonly reason: string;
  readonly on: LocalDate;
}

/** By mark, the acceptance that is in force. */
function keptIn(log: TableSnapshot): ReadonlyMap<string, KeptLine> {
  const lines = new Map<string, MarkedLine[]>();
  for (const cell of rowReaders(log)) {
    const source = textIn(cell("Văn bản, nguồn"));
    const line = source.startsWith(MARKED) ? markedLine(cell) : undefined;
    if (line === undefined) continue;
    const mark = source.slice(MARKED.length);
    lines.set(mark, [...(lines.get(mark) ?? []), line]);
  }
  const kept = new Map<string, KeptLine>();
  for (const [mark, ofMark] of lines) {
    const line = inForce(ofMark);
    if (line !== undefined) kept.set(mark, line);
  }
  return kept;
}

/** An acceptance, or a day on which the last one was taken back. */
interface MarkedLine {
  readonly on: LocalDate;
  readonly reason: string | undefined;
}

function markedLine(cell: RowReader): MarkedLine | undefined {
  const [after, number] = [textIn(cell("Sau")), cell("Ngày")];
  const on = typeof number === "number" ? dayOfExcelNumber(number) : undefined;
  if (textIn(cell("Việc")) === TAKEN_BACK_WORDS) return { on: on ?? LAST_DAY, reason: undefined };
  return on !== undefined && after.startsWith(KEPT) ? { on, reason: after.slice(KEPT.length) } : undefined;
}

/**
 * Day by day, since the lines may have been sorted. What is taken back was accepted last; of several accepted on that day the first,
 * because one is accepted again only after it was taken back.
 */
function inForce(lines: readonly MarkedLine[]): KeptLine | undefined {
  const accepted: KeptLine[] = [];
  for (const { on, reason } of [...lines].sort(byDay)) {
    if (reason !== undefined) accepted.push({ on, reason });
    else
      accepted.splice(
        Math.max(
          0,
          accepted.findIndex((one) => one.on === accepted.at(-1)?.on),
        ),
        1,
      );
  }
  return accepted.at(-1);
}

/** Within a day, what was accepted before what was taken back. */
function byDay(one: MarkedLine, other: MarkedLine): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return Number(one.reason === undefined) - Number(other.reason === undefined);
}

/** Of a line whose day cannot be read: what it took back stays so. */
const LAST_DAY = day("9999-12-31");

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

function markOf(accepted: Omit<Acceptance, "reason" | "on">): string {
  return fingerprint(acceptanceKey(accepted));
}
