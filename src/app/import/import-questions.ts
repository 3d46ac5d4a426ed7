import type { ColumnRole } from "../../domain/import/columns/column-role";
import type { Doubt } from "../../domain/import/doubt";
import type { ImportedAppendix, ImportedTask, SourceRow } from "../../domain/import/imported-appendix";
import type { AppendixReading, ImportDraft } from "./import-draft";
import type { AskedDoubt, Answered, DoubtOfReading, ImportQuestion, TableCell, TableRow } from "./import-question";

/** A question with what was answered to it, if anything was. */
export interface ShownQuestion {
  readonly question: ImportQuestion;
  readonly answer: Answered["answer"] | undefined;
}

/**
 * What the Office is asked one by one, in the order of the tables. Answered questions stay, so that the answer can be seen and
 * changed; a new doubt about a cell that was typed is part of the question that it was typed for.
 */
export function questionsOf(draft: ImportDraft, areUnitsKnown: boolean): readonly ShownQuestion[] {
  const answered = new Map(draft.answers.map((one) => [one.question.key, one]));
  const typed = new Set(
    draft.answers.flatMap(({ question, answer }) => (answer.kind === "typed" ? question.cells.map(cellKey) : [])),
  );
  const open = draft.readings
    .flatMap((reading) => questionsOfReading(reading, areUnitsKnown))
    .filter(({ key, cells }) => !answered.has(key) && !cells.some((cell) => typed.has(cellKey(cell))));
  const shown: ShownQuestion[] = [
    ...draft.answers.map(({ question, answer }) => ({ question, answer })),
    ...open.map((question) => ({ question, answer: undefined })),
  ];
  return shown.sort((one, other) => compareRows(one.question.rows[0], other.question.rows[0]));
}

/** Tasks that nobody leads as the table stands, in all appendices. */
export function tasksWithoutLead({ readings }: ImportDraft): number {
  return readings.reduce((sum, { read }) => sum + read.tasks.filter(({ leads }) => leads.length === 0).length, 0);
}

/** The words of deadlines that a question asked once is about; empty when it need not be asked. */
export function textsAsked(
  draft: ImportDraft,
  kind: "quarters-once-or-each" | "before-includes-day",
): readonly string[] {
  const texts = draft.readings.flatMap(({ read }) =>
    read.doubts.flatMap((doubt) => (doubt.kind === kind ? doubt.texts : [])),
  );
  return [...new Set(texts)];
}

function questionsOfReading(reading: AppendixReading, areUnitsKnown: boolean): readonly ImportQuestion[] {
  const { read } = reading;
  const asked = read.doubts.filter(
    (doubt): doubt is DoubtOfReading => isAsked(doubt) && (areUnitsKnown || doubt.kind !== "unknown-unit"),
  );
  const tasks = new Map(read.tasks.flatMap((task) => task.rows.slice(0, 1).map((at) => [keyOf(at), task] as const)));
  const questions = new Map<string, ImportQuestion[]>();
  for (const doubt of asked) {
    const question = questionOf(doubt, reading, tasks);
    const same = questions.get(question.key);
    if (same === undefined) questions.set(question.key, [question]);
    else same.push(question);
  }
  return [...questions.values()].flatMap(asOne);
}

/** The same unreadable words are put right once for all tasks. */
function asOne(same: readonly ImportQuestion[]): readonly ImportQuestion[] {
  return same.slice(0, 1).map((first) => ({
    ...first,
    rows: same.flatMap(({ rows }) => rows),
    cells: same.flatMap(({ cells }) => cells),
    emptied: same.flatMap(({ emptied }) => emptied),
  }));
}

function isAsked(doubt: Doubt): doubt is DoubtOfReading {
  switch (doubt.kind) {
    case "quarters-once-or-each":
    case "before-includes-day":
    case "ambiguous-column":
    case "no-heading":
      return false;
    default:
      return true;
  }
}

function questionOf(
  doubt: AskedDoubt,
  { appendix, read, tables }: AppendixReading,
  tasks: ReadonlyMap<string, ImportedTask>,
): ImportQuestion {
  const idOf = (at: SourceRow): TableRow => ({ table: tables[at.table]?.id ?? -1, row: at.row });
  const places = placesOf(doubt);
  const rows = places.map(idOf);
  const taskAt = (at: SourceRow | undefined) => (at === undefined ? undefined : tasks.get(keyOf(at)));
  const task = taskAt(places[0]);
  const role = roleAsked(doubt, task);
  const all = role === undefined ? [] : places.map((at) => cellsOf(taskAt(at)?.rows ?? [at], role, read));
  const inTables = (cells: readonly SourceCell[]): readonly TableCell[] =>
    cells.map(({ column, ...at }) => ({ ...idOf(at), column }));
  return {
    key: keyOfQuestion(doubt, appendix, rows[0]),
    appendix,
    doubt,
    about: task?.task ?? ("text" in doubt ? doubt.text : ""),
    rows,
    cells: inTables(all.flatMap((cells) => cells.slice(0, 1))),
    emptied: inTables(all.flatMap((cells) => cells.slice(1))),
  };
}

function placesOf(doubt: AskedDoubt): readonly SourceRow[] {
  if ("at" in doubt) return [doubt.at];
  if (doubt.kind === "unknown-unit") return doubt.rows;
  return doubt.kind === "table-not-continued" ? [{ table: doubt.table, row: 1 }] : [];
}

function keyOfQuestion(doubt: AskedDoubt, appendix: number, row: TableRow | undefined): string {
  switch (doubt.kind) {
    case "unreadable-deadline":
      return `${doubt.kind} ${appendix} ${doubt.text}`;
    case "unknown-unit":
    case "maybe-one-unit":
      return `${doubt.kind} ${doubt.name}`;
    case "unreadable-points":
      return `${doubt.kind} ${doubt.role} ${row?.table ?? ""}:${row?.row ?? ""}`;
    default:
      return `${doubt.kind} ${row?.table ?? ""}:${row?.row ?? ""}`;
  }
}

/** The column that a typed answer belongs into. */
function roleAsked(doubt: AskedDoubt, task: ImportedTask | undefined): ColumnRole | undefined {
  switch (doubt.kind) {
    case "no-deadline":
    case "unreadable-deadline":
      return "deadline";
    case "no-lead":
      return "lead";
    case "unreadable-points":
      return doubt.role;
    case "one-unit-or-several":
      return doubt.takenAs.every((name) => task?.leads.includes(name)) ? "lead" : "coordinator";
    default:
      return undefined;
  }
}

/** The cells of a task's rows in the column of a role; empty when no column has it. */
function cellsOf(rows: readonly SourceRow[], role: ColumnRole, read: ImportedAppendix): readonly SourceCell[] {
  const table = rows[0]?.table ?? -1;
  const above = read.columns.filter((column) => column.table <= table);
  const heading = Math.max(...above.map((column) => column.table));
  const found = above.find((column) => column.table === heading && column.role === role);
  return found === undefined ? [] : rows.map((row) => ({ ...row, column: found.column }));
}

interface SourceCell extends SourceRow {
  readonly column: number;
}

function keyOf({ table, row }: SourceRow): string {
  return `${table}:${row}`;
}

function cellKey({ table, row, column }: TableCell): string {
  return `${table}:${row}:${column}`;
}

function compareRows(one: TableRow | undefined, other: TableRow | undefined): number {
  return (one?.table ?? 0) - (other?.table ?? 0) || (one?.row ?? 0) - (other?.row ?? 0);
}
