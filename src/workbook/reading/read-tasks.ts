import { adjustmentNamed } from "../../domain/progress/adjustment-words";
import type { Adjustment, Progress } from "../../domain/progress/progress";
import { STANDING_WORDS } from "../../domain/progress/standing";
import type {
  Schedule,
  StrayRow,
  TrackedOccurrence,
  TrackedPlan,
  TrackedTask,
  TypedWords,
} from "../../domain/progress/tracked-task";
import type { Appendix, Plan, PlanTask } from "../../domain/plan/plan";
import { PLAN_COLUMNS, type PlanColumn } from "../../domain/plan/plan-columns";
import { splitNames } from "../../domain/plan/unit-list";
import { OF_APPENDICES } from "../columns/entry-columns";
import { headingOf, type AppendixColumn } from "../columns/appendix-columns";
import { tableNamed, type BookSnapshot, type TableSnapshot } from "./book-snapshot";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";
import { columnIndex, dayIn, numberIn, rowReaders, statusIn, textIn, type RowReader } from "./read-cells";
import type { CellValue } from "../sheet-spec";

/** The plan's tasks as they stand in the tables of `book`; rows are found by Mã, columns by heading. */
export function readTasks(plan: Plan, book: BookSnapshot): TrackedPlan {
  const occurrences = readOccurrences(tableNamed(book, OCCURRENCE_TABLE));
  const tasks: TrackedTask[] = [];
  const strays: StrayRow[] = [];
  const seen = new Set<string>();
  for (const appendix of plan.appendices) {
    const table = tableNamed(book, appendix.tableName);
    if (table === undefined) continue;
    const codes = new Set(appendix.tasks.map((task) => task.code));
    const taskIn = taskReader(appendix, table);
    rowReaders(table).forEach((cell, row) => {
      const code = textIn(cell(headingOf("code")));
      const reason =
        code === "" ? "no-code" : seen.has(code) ? "duplicate-code" : codes.has(code) ? undefined : "unknown-code";
      if (reason !== undefined) return void strays.push({ table: appendix.tableName, row, code, reason });
      seen.add(code);
      tasks.push(taskIn(row, cell, occurrences.get(code) ?? []));
    });
  }
  const missing = plan.appendices
    .flatMap((appendix) => appendix.tasks.map((task) => task.code))
    .filter((code) => !seen.has(code));
  return { plan, tasks, strays: strays.filter((stray) => !isEmptyRow(stray, book)), missing };
}

/** Reads the task of a data row of an appendix. `occurrences`: what `LanThucHien` has of its Mã */
export function taskReader(
  appendix: Appendix,
  table: TableSnapshot,
): (row: number, cell: RowReader, occurrences: readonly TrackedOccurrence[]) => TrackedTask {
  const absent = absentColumns(table);
  const typedOf = typedReader(table, TYPED_HEADINGS);
  return (row, cell, occurrences) => {
    const at = (column: AppendixColumn) => cell(headingOf(column));
    const schedule = scheduleIn(at("due"), at("times"));
    return {
      appendix: appendix.id,
      table: appendix.tableName,
      row,
      task: planTaskIn(at),
      schedule,
      adjustment: adjustmentIn(at),
      progress: progressIn(at),
      occurrences: schedule.kind === "several" ? occurrences : [],
      absent,
      typed: typedOf(row),
    };
  };
}

type Cell = (column: AppendixColumn) => CellValue;

function planTaskIn(at: Cell): PlanTask {
  const optionalText = (column: AppendixColumn) => textIn(at(column)) || undefined;
  const points = (column: AppendixColumn) => {
    const value = at(column);
    return typeof value === "number" ? value : undefined;
  };
  return {
    code: textIn(at("code")),
    number: textIn(at("number")),
    field: textIn(at("field")),
    criterion: optionalText("criterion"),
    subCriterion: optionalText("subCriterion"),
    task: textIn(at("task")),
    provincialNumber: optionalText("provincialNumber"),
    product: textIn(at("product")),
    deadlineText: textIn(at("deadlineText")),
    leads: splitNames(textIn(at("leads"))),
    coordinators: splitNames(textIn(at("coordinators"))),
    leader: optionalText("leader"),
    maximumPoints: points("maximumPoints"),
    lastYearPoints: points("lastYearPoints"),
  };
}

function scheduleIn(due: CellValue, times: CellValue): Schedule {
  if (typeof times === "number" && times > 1) return { kind: "several", times };
  const day = typeof due === "number" ? dayIn(due) : undefined;
  if (day?.kind === "day") return { kind: "single", due: day.day };
  // Exactly these words, as the formulas want them.
  return String(due).toLowerCase() === STANDING_WORDS.ongoing.toLowerCase() ? { kind: "ongoing" } : { kind: "none" };
}

function adjustmentIn(at: Cell): Adjustment {
  const value = at("adjustment");
  const words = value === null ? "" : String(value); // exact, as formulas compare it
  const kind = adjustmentNamed(words);
  return {
    kind,
    ...(kind === undefined && words.trim() !== "" && { words }),
    newDue: dayIn(at("newDue")),
    document: textIn(at("adjustmentDocument")),
  };
}

function progressIn(at: Cell): Progress {
  return {
    status: statusIn(at("status")),
    percent: numberIn(at("percent")),
    completedOn: dayIn(at("completedOn")),
    result: textIn(at("result")),
    evidence: textIn(at("evidence")),
    shortcoming: textIn(at("shortcoming")),
    proposal: textIn(at("proposal")),
    selfScore: numberIn(at("selfScore")),
    expectedOn: dayIn(at("expectedOn")),
    officer: textIn(at("officer")),
    updatedOn: dayIn(at("updatedOn")),
    note: textIn(at("note")),
  };
}

/** Tình trạng and Điều chỉnh are choices: their words are kept as they stand anyway. */
const TYPED_HEADINGS = OF_APPENDICES.flatMap(({ column, heading }) =>
  column === "status" || column === "adjustment" ? [] : [[column, heading] as const],
);

const TYPED_IN_OCCURRENCES = (["completedOn", "result", "evidence"] as const).map(
  (column) => [column, OCCURRENCE_HEADINGS[column]] as const,
);

/** Reads of a data row the words that `textIn` tidies, as they stand; `undefined` when there are none. */
function typedReader(
  table: TableSnapshot,
  headings: readonly (readonly [column: keyof TypedWords, heading: string])[],
): (row: number) => TypedWords | undefined {
  const columns = headings.map(([column, heading]) => ({ column, index: columnIndex(table, heading) }));
  return (row) => {
    let typed: TypedWords | undefined;
    for (const { column, index } of columns) {
      const value = table.rows[row]?.[index];
      if (typeof value === "string" && value !== "" && textIn(value) !== value) typed = { ...typed, [column]: value };
    }
    return typed;
  };
}

/** Columns of the plan that a person has taken out of the table, or that it never had; `undefined` when there are none. */
function absentColumns(table: TableSnapshot): readonly PlanColumn[] | undefined {
  const absent = PLAN_COLUMNS.filter((column) => columnIndex(table, headingOf(column)) < 0);
  return absent.length === 0 ? undefined : absent;
}

/**
 * By Mã, each task's by due day; rows without a real due day are left to the checks of the plan's columns.
 * @param wanted the Mã that are asked for; all when left out
 */
export function readOccurrences(
  table: TableSnapshot | undefined,
  wanted?: ReadonlySet<string>,
): ReadonlyMap<string, readonly TrackedOccurrence[]> {
  const byCode = new Map<string, TrackedOccurrence[]>();
  if (table === undefined) return byCode;
  const typedOf = typedReader(table, TYPED_IN_OCCURRENCES);
  rowReaders(table).forEach((cell, row) => {
    const code = textIn(cell(OCCURRENCE_HEADINGS.code));
    if (wanted?.has(code) === false) return;
    const due = dayIn(cell(OCCURRENCE_HEADINGS.due));
    if (due?.kind !== "day") return;
    const ofTask = byCode.get(code) ?? [];
    byCode.set(code, ofTask);
    ofTask.push({
      row,
      code,
      label: textIn(cell(OCCURRENCE_HEADINGS.label)),
      due: due.day,
      completedOn: dayIn(cell(OCCURRENCE_HEADINGS.completedOn)),
      result: textIn(cell(OCCURRENCE_HEADINGS.result)),
      evidence: textIn(cell(OCCURRENCE_HEADINGS.evidence)),
      typed: typedOf(row),
    });
  });
  for (const ofTask of byCode.values()) ofTask.sort((a, b) => (a.due < b.due ? -1 : 1));
  return byCode;
}

/** A row that people inserted and left empty is nothing to report. */
function isEmptyRow(stray: StrayRow, book: BookSnapshot): boolean {
  const table = tableNamed(book, stray.table);
  const standing = table?.headings.indexOf(headingOf("standing"));
  return (table?.rows[stray.row] ?? []).every((value, column) => column === standing || textIn(value) === "");
}
