import { joinedWords } from "../../words/cell-words";
import type { ColumnRole } from "../columns/column-role";
import type { Doubt } from "../doubt";
import { rowText, type GridRow } from "../table/grid";
import type { SkippedRow, SourceRow } from "../imported-appendix";
import { Outline } from "./outline";
import { withoutStar } from "./outside-rows";
import { isBelow, numberBeforeWords, type RowNumber } from "./row-number";
import { rowKind, type RowKind } from "./row-kind";
import { rowView, isSaid, type RowView } from "./row-view";
import { columnOf, type Section } from "../table/sections";
import { lastSureTasks } from "./sure-task";
import { cellOf } from "./task-cells";

/** A group on the way to an `ImportedGroup`. */
export interface GroupDraft {
  readonly number: string;
  words: string;
  depth: number;
  readonly rows: SourceRow[];
  /** The numbers of the rows below begin with its own. */
  readonly isParentOfNumbers: boolean;
}

/** A task on the way to an `ImportedTask`: the words of each column that it has. */
export interface TaskDraft {
  readonly number: string;
  readonly cells: Map<ColumnRole, string>;
  readonly path: readonly GroupDraft[];
  readonly section: Section;
  readonly rows: SourceRow[];
}

/** A row whose kind the caller knows better. */
export interface ToldRow {
  readonly at: SourceRow;
  readonly as: "group" | "task" | "continuation" | "left-out";
}

export interface RowsRead {
  readonly groups: readonly GroupDraft[];
  readonly tasks: readonly TaskDraft[];
  readonly skipped: readonly SkippedRow[];
  readonly doubts: readonly Doubt[];
}

/** Reads the rows below one heading. */
export function readRows(section: Section, told: readonly ToldRow[]): RowsRead {
  const groups: GroupDraft[] = [];
  const tasks: TaskDraft[] = [];
  const skipped: SkippedRow[] = [];
  const doubts: Doubt[] = [];
  const outline = new Outline<GroupDraft>();
  const views = section.rows.map(({ row }) => rowView(row, section));
  const nexts = nextViews(views);
  const fixed = fixedSurroundings(section, views);
  let last: { readonly group: GroupDraft } | { readonly task: TaskDraft } | undefined;
  const sureTasks = lastSureTasks(views, section);
  let signedOffIn = -1;
  for (const [index, view] of views.entries()) {
    const { row, title, isAfterBreak = false } = section.rows[index] ?? { row: view.row };
    if (title !== undefined) {
      const group = titleDraft(title);
      group.depth = outline.enter(group, numberBeforeWords(title).number);
      groups.push(group);
      last = { group };
    }
    const kind =
      toldKind(told, view) ??
      rowKind(view, {
        ...fixed,
        last: last === undefined ? undefined : "task" in last ? "task" : "group",
        lastWords: last === undefined ? "" : "task" in last ? (last.task.cells.get("task") ?? "") : last.group.words,
        isAfterBreak,
        next: nexts[index],
        hasLead: says(row, section, "lead"),
        hasDeadline: says(row, section, "deadline") || says(row, section, "deadlineMark"),
        hasProduct: says(row, section, "product"),
        hasSignedOff: signedOffIn === row.at.table && index > sureTasks.inTable(row.at.table),
        hasTasksBelow: index < sureTasks.inAll(),
        previous: views[index - 1],
      });
    if (kind.kind === "skip") {
      if (kind.reason === "signature") signedOffIn = row.at.table;
      skipped.push({ at: row.at, reason: kind.reason, text: rowText(row) });
      if (kind.isDoubtful)
        doubts.push({ kind: "left-out-or-task", at: row.at, text: rowText(row), reason: kind.reason });
    } else if (kind.kind === "group") {
      const group = groupDraft(view, nexts[index]?.number);
      group.depth = outline.enter(group, view.number);
      groups.push(group);
      last = { group };
      if (kind.isDoubtful) doubts.push({ kind: "group-or-task", at: row.at, text: rowText(row), takenAs: "group" });
    } else if (kind.kind === "task" || last === undefined) {
      outline.leaveFor(view.number, ({ isParentOfNumbers }) => isParentOfNumbers);
      const task = taskDraft(view, section, outline.path);
      tasks.push(task);
      last = { task };
      if (kind.isDoubtful) doubts.push({ kind: "group-or-task", at: row.at, text: rowText(row), takenAs: "task" });
    } else {
      goOn(last, view, section, isAfterBreak);
      if (kind.isDoubtful) doubts.push({ kind: "continuation-or-task", at: row.at, text: rowText(row) });
    }
  }
  return { groups, tasks, skipped, doubts };
}

function toldKind(told: readonly ToldRow[], { row: { at }, isBlank }: RowView): RowKind | undefined {
  const found = told.find((one) => one.at.table === at.table && one.at.row === at.row);
  if (found === undefined || isBlank) return undefined;
  return found.as === "left-out"
    ? { kind: "skip", reason: "left-out", isDoubtful: false }
    : { kind: found.as, isDoubtful: false };
}

/** What is the same around all rows of a section. */
function fixedSurroundings(section: Section, views: readonly RowView[]) {
  const detailed = views.filter(({ hasDetails, task }) => hasDetails && task !== "");
  return {
    hasNumberColumn: columnOf(section, "number") !== undefined,
    hasLeadColumn: columnOf(section, "lead") !== undefined,
    hasDetailColumns: (["lead", "coordinator", "product", "deadline", "deadlineMark"] as const).some(
      (role) => columnOf(section, role) !== undefined,
    ),
    isBoldUsual: detailed.filter(({ isBold }) => isBold).length * 2 > detailed.length,
  };
}

function says(row: GridRow, section: Section, role: ColumnRole): boolean {
  return section.columns.some((column) => column.role === role && isSaid(row.squares[column.column]?.carried ?? ""));
}

/** For each row the next that is not blank. */
function nextViews(views: readonly RowView[]): readonly (RowView | undefined)[] {
  const nexts: (RowView | undefined)[] = [];
  let next: RowView | undefined;
  for (const view of [...views].reverse()) {
    nexts.push(next);
    if (!view.isBlank) next = view;
  }
  return nexts.reverse();
}

function groupDraft(view: RowView, next: RowNumber | undefined): GroupDraft {
  const isParentOfNumbers = view.number !== undefined && next !== undefined && isBelow(next, view.number);
  return {
    number: view.number?.text ?? "",
    words: oneLine(withoutStar(view.title || rowText(view.row))),
    depth: 1,
    rows: [view.row.at],
    isParentOfNumbers,
  };
}

/** A group that stands above its table, in no row. */
function titleDraft(title: string): GroupDraft {
  const { number, words } = numberBeforeWords(title);
  return { number: number?.text ?? "", words: oneLine(words), depth: 1, rows: [], isParentOfNumbers: false };
}

function taskDraft(view: RowView, section: Section, path: readonly GroupDraft[]): TaskDraft {
  const cells = new Map<ColumnRole, string>();
  for (const { role } of section.columns)
    if (role !== "task") cells.set(role, cellOf(view.row, section, role, "carried"));
  const hasNumberColumn = columnOf(section, "number") !== undefined;
  // Only where numbers have no column of their own is the number before the words a number of the row.
  const number = hasNumberColumn ? numberAsPrinted(cells.get("number") ?? "") : (view.number?.text ?? "");
  const ownWords = view.task || view.title || view.carriedTask || rowText(view.row);
  cells.set("task", hasNumberColumn ? ownWords : view.title || rowText(view.row));
  return { number, cells, path, section, rows: [view.row.at] };
}

function numberAsPrinted(words: string): string {
  return words.replace(/[.\s]+$/, "");
}

/** Joins a row to the task or group before it, column by column. */
function goOn(
  last: { readonly group: GroupDraft } | { readonly task: TaskDraft },
  view: RowView,
  section: Section,
  isAfterBreak: boolean,
): void {
  if ("group" in last) {
    last.group.words = oneLine(`${last.group.words} ${rowText(view.row)}`);
    last.group.rows.push(view.row.at);
    return;
  }
  for (const role of new Set(section.columns.map((column) => column.role))) {
    const before = last.task.cells.get(role) ?? "";
    last.task.cells.set(role, joinedWords(before, cellOf(view.row, section, role, "own"), isAfterBreak));
  }
  last.task.rows.push(view.row.at);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
