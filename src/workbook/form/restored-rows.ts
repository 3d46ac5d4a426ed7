import { dayOfExcelNumber } from "../../domain/calendar/excel-day";
import { formatDay, type LocalDate } from "../../domain/calendar/local-date";
import type { DriftedPart } from "../../domain/check/book-state";
import { tableNamed, type BookSnapshot } from "../reading/book-snapshot";
import type { LogRow } from "../sheets/log-sheet";
import { OCCURRENCE_HEADINGS } from "../columns/occurrence-columns";
import { columnIndex, textIn } from "../reading/read-cells";
import type { FormOrder, ReplacedCell } from "./form-order";
import { numberFormatKind } from "./number-format-kind";

/** What `Nhật ký` calls it. */
export const RESTORED_WORDS = { form: "Khôi phục khuôn", formula: "Khôi phục công thức" } as const;

/**
 * One row that says what was put back in which sheets, and before it what stood in formula columns instead of the formula: a row for each
 * column and content, with the tasks where it stood.
 * @param words what each part is called.
 */
export function restoredRows(
  orders: readonly FormOrder[],
  snapshot: BookSnapshot,
  on: LocalDate,
  words: Readonly<Record<DriftedPart, string>>,
): readonly LogRow[] {
  const parts = orders.map(({ form, parts }) => {
    const sheet = tableNamed(snapshot, form.table)?.sheet ?? form.table;
    return `${sheet}: ${parts.map((part) => words[part]).join(", ")}`;
  });
  return [
    ...orders.flatMap((order) => replacedRows(order, snapshot, on)),
    { on, what: RESTORED_WORDS.form, code: "", part: parts.join("; "), before: "", after: "", source: "" },
  ];
}

/** Rows of the table, as many as a cell of the log can name. */
const MOST_NAMED = 500;

function replacedRows(order: FormOrder, snapshot: BookSnapshot, on: LocalDate): readonly LogRow[] {
  const contents = new Map<string, { heading: string; before: string; rows: string[] }[]>();
  for (const cell of order.replaced) {
    const before = contentWords(cell, order);
    const key = JSON.stringify([cell.heading, before]);
    const groups = contents.get(key) ?? [];
    contents.set(key, groups);
    const last = groups.at(-1);
    const row = rowName(cell, order, snapshot);
    if (last !== undefined && last.rows.length < MOST_NAMED) last.rows.push(row);
    else groups.push({ heading: cell.heading, before, rows: [row] });
  }
  return [...contents.values()].flat().map(({ heading, before, rows }): LogRow => {
    const isOne = rows.length === 1;
    return {
      on,
      what: RESTORED_WORDS.formula,
      code: isOne ? (rows[0] ?? "") : "",
      part: isOne ? heading : `${heading}, ${rows.length} dòng: ${rows.join(", ")}`,
      before,
      after: "",
      source: "",
    };
  });
}

/** As a person sees it: a day as a day. */
function contentWords({ heading, formula, value }: ReplacedCell, { form }: FormOrder): string {
  if (formula !== "") return formula;
  const format = form.columns.find((column) => column.heading === heading)?.style.format ?? "";
  const day = typeof value === "number" && numberFormatKind(format) === "day" ? dayOfExcelNumber(value) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}

/** `PL1-003`, in `Lần thực hiện` `PL1-003 (Quý I)`; the number of the row where the Mã is missing. */
function rowName({ row, key }: ReplacedCell, { form }: FormOrder, snapshot: BookSnapshot): string {
  const table = tableNamed(snapshot, form.table);
  const code = textIn(key);
  if (code === "") return `hàng ${(table?.row ?? 0) + row + 2}`;
  const label = table?.rows[row]?.[columnIndex(table, OCCURRENCE_HEADINGS.label)];
  return label === undefined || label === "" ? code : `${code} (${textIn(label)})`;
}
