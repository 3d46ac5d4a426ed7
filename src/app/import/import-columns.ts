import type { ColumnRole } from "../../domain/import/columns/column-role";
import type { SourceRow } from "../../domain/import/imported-appendix";
import type { RawTable } from "../../domain/import/raw-table";
import type { AppendixReading, ImportDraft } from "./import-draft";

/** A column as the person decides about it. */
export interface ColumnChoice {
  readonly appendix: number;
  /** `SourceTable.id`. */
  readonly table: number;
  /** Counting from 0. */
  readonly column: number;
  /** Empty without a heading. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly certainty: "sure" | "doubtful" | "told";
  /** What stands in it, the first two different texts. */
  readonly samples: readonly string[];
  /** Another column of the table has the role as well: only one of them is read. */
  readonly isTwice: boolean;
}

/** The columns of all appendices, the doubtful ones of each first. */
export function columnChoices(draft: ImportDraft): readonly ColumnChoice[] {
  return draft.readings.flatMap((reading) => {
    const choices = choicesOf(reading, draft);
    const marked = choices.map((choice) => ({ ...choice, isTwice: isTwice(choice, choices) }));
    return [...marked.filter(needsLook), ...marked.filter((choice) => !needsLook(choice))];
  });
}

/** Roles that a plan has use for but no column of the appendix has; without tasks there is nothing to load. */
export function missingRoles(choices: readonly ColumnChoice[]): readonly ColumnRole[] {
  const has = (role: ColumnRole) => choices.some((choice) => choice.role === role);
  return (["task", "lead", "deadline"] as const).filter(
    (role) => !has(role) && !(role === "deadline" && has("deadlineMark")),
  );
}

function choicesOf({ appendix, read, tables, raw }: AppendixReading, draft: ImportDraft): readonly ColumnChoice[] {
  const seen = new Set<string>();
  const taskRows = read.tasks.flatMap(({ rows }) => rows.slice(0, 1));
  return read.columns.flatMap(({ table: at, column, heading, role, certainty }): readonly ColumnChoice[] => {
    const table = tables[at]?.id ?? -1;
    const key = `${table}:${column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const rows = taskRows.filter((row) => row.table >= at).slice(0, ROWS_SEEN);
    const told = draft.columns.find((one) => one.table === table && one.column === column);
    return [
      {
        appendix,
        table,
        column,
        heading,
        role: told?.role ?? role,
        certainty: told === undefined ? certainty : "told",
        samples: samplesOf(column, raw, rows),
        isTwice: false,
      },
    ];
  });
}

function needsLook({ certainty, isTwice }: ColumnChoice): boolean {
  return certainty === "doubtful" || isTwice;
}

/** Marks of quarters and what is not read may stand in any number of columns. */
function isTwice({ table, column, role }: ColumnChoice, choices: readonly ColumnChoice[]): boolean {
  if (role === "other" || role === "status" || role === "deadlineMark") return false;
  return choices.some((other) => other.table === table && other.column !== column && other.role === role);
}

const SAMPLES = 2;
const ROWS_SEEN = 100;

function samplesOf(column: number, raw: readonly RawTable[], rows: readonly SourceRow[]): readonly string[] {
  const samples = new Set<string>();
  for (const { table, row } of rows) {
    const cell = raw[table]?.rows.find(({ number }) => number === row)?.cells[column];
    if (cell?.kind === "cell" && cell.text.trim() !== "") samples.add(cell.text.trim());
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
