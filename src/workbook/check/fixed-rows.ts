import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import type { RuleId } from "../../domain/check/findings/details-of-rule";
import { numberShown } from "../../domain/check/row/as-shown";
import type { Fix } from "../../domain/check/fixes/fix";
import type { TypedValue } from "../../domain/progress/typed-entries";
import { headingOf } from "../columns/appendix-columns";
import type { CellValue } from "../sheet-spec";
import type { LogRow } from "../sheets/log-sheet";

/** A cell that was given the value of a fix, or again what it had held before. */
export interface WrittenFix {
  readonly fix: Fix;
  /** What the cell held just before, and what it was given, to the letter. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What `Nhật ký` calls it. */
export const FIXED_WORDS = { fixed: "Sửa khi rà soát", undone: "Hoàn tác sửa" } as const;

/** Rows of the table, as many as a cell of the log can name. */
const MOST_NAMED = 500;

/**
 * What stood in the cells, and what stands there now: a row for each column, rule, former and new content, with the tasks where it stood.
 * @param titleOf what a rule is called
 */
export function fixedRows(
  written: readonly WrittenFix[],
  what: keyof typeof FIXED_WORDS,
  on: LocalDate,
  titleOf: (rule: RuleId) => string,
): readonly LogRow[] {
  const groups = new Map<string, { readonly one: WrittenFix; readonly rows: string[] }[]>();
  for (const one of written) {
    const { fix, before, after } = one;
    const key = JSON.stringify([fix.column, fix.rule, before, after]);
    const alike = groups.get(key) ?? [];
    groups.set(key, alike);
    const last = alike.at(-1);
    if (last !== undefined && last.rows.length < MOST_NAMED) last.rows.push(rowName(fix));
    else alike.push({ one, rows: [rowName(fix)] });
  }
  return [...groups.values()].flat().map(({ one: { fix, before, after }, rows }): LogRow => {
    const [left, right] = what === "fixed" ? [fix.before, fix.after] : [fix.after, fix.before];
    const heading = headingOf(fix.column);
    const isOne = rows.length === 1;
    const where = isOne ? cellName(heading, fix) : `${heading}, ${rows.length} dòng: ${rows.join(", ")}`;
    return {
      on,
      what: FIXED_WORDS[what],
      code: isOne ? fix.code : "",
      part: `${where}. ${titleOf(fix.rule)}`,
      before: typeof before === "string" ? before : shown(fix, left),
      after: typeof after === "string" ? after : shown(fix, right),
      source: "",
    };
  });
}

/** As a person sees it: a day as a day, a percentage as one. */
function shown({ column }: Fix, value: TypedValue): string {
  if (typeof value === "object") return formatDay(value.day);
  if (typeof value === "string") return value;
  return column === "percent" ? `${numberShown(value * 100)}%` : numberShown(value);
}

function cellName(heading: string, { due }: Fix): string {
  return due === undefined ? heading : `${heading}, hạn ${formatDay(due)}`;
}

/** `PL1-003`, in `Lần thực hiện` `PL1-003 (hạn 31/03/2024)`. */
function rowName({ code, due }: Fix): string {
  return due === undefined ? code : `${code} (hạn ${formatDay(due)})`;
}
