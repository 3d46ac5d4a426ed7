import { bareWords } from "../words/cell-words";
import { isLeadAndHelp, type ColumnRole } from "./columns/column-role";
import type { Doubt } from "./doubt";
import type { ImportedTask } from "./imported-appendix";
import type { GroupDraft, TaskDraft } from "./rows/read-rows";
import { responsibilityOf } from "./units/responsibility";
import type { UnitCell, UnitsRead } from "./units/units-met";

/** Makes "như trên" what stands above, and lets an empty field, criterion or sub-criterion be that of the task above. */
export function withRepeats(drafts: readonly TaskDraft[]): readonly TaskDraft[] {
  const repeated: TaskDraft[] = [];
  for (const draft of drafts) {
    const above = repeated.at(-1);
    const cells = new Map(draft.cells);
    const isSameGroup = above?.path.at(-1) === draft.path.at(-1) && above?.section === draft.section;
    let isSameSoFar = isSameGroup;
    for (const role of CLASSES) {
      if (!cells.has(role)) continue;
      if (isSameSoFar && (cells.get(role) ?? "") === "") cells.set(role, above?.cells.get(role) ?? "");
      else isSameSoFar = isSameSoFar && cells.get(role) === above?.cells.get(role);
    }
    for (const role of REPEATABLE)
      if (above !== undefined && AS_ABOVE.test(cells.get(role) ?? "")) cells.set(role, above.cells.get(role) ?? "");
    repeated.push({ ...draft, cells });
  }
  return repeated;
}

/** The cells with units of all tasks: for each its leads, then its coordinators. */
export function unitCells(drafts: readonly TaskDraft[]): readonly UnitCell[] {
  return drafts.flatMap(({ cells, section, rows: [at] }): UnitCell[] => {
    if (at === undefined) return [];
    const isBoth = section.columns.some(({ role, heading }) => role === "lead" && isLeadAndHelp(heading));
    const { leads, coordinators } = responsibilityOf(cells.get("lead") ?? "", isBoth);
    const helpers = [coordinators, (cells.get("coordinator") ?? "").replace(/^[\s\-–+*•]*phối hợp\s*:\s*/iu, "")];
    return [
      { at, as: "lead", words: leads },
      { at, as: "coordinator", words: helpers.filter((words) => words !== "").join("\n") },
    ];
  });
}

/** @param units of `unitCells(drafts)`. */
export function importedTasks(
  drafts: readonly TaskDraft[],
  units: UnitsRead,
): { readonly tasks: readonly ImportedTask[]; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [];
  const tasks = drafts.map((draft, index): ImportedTask => {
    const { cells, path, number, rows } = draft;
    const words = (role: ColumnRole): string => cells.get(role) ?? "";
    const [field = "", criterion = "", subCriterion = ""] = classesOf(draft);
    const leads = units.cells[index * 2]?.names ?? [];
    const coordinators = units.cells[index * 2 + 1]?.names ?? [];
    const [at] = rows;
    for (const [cell, role] of [
      [units.cells[index * 2], "lead"],
      [units.cells[index * 2 + 1], "coordinator"],
    ] as const)
      if (at !== undefined && cell?.isDoubtful === true)
        doubts.push({ kind: "one-unit-or-several", at, text: words(role) || words("lead"), takenAs: cell.names });
    const points = (role: "maximumPoints" | "lastYearPoints"): number | undefined => {
      const read = readPoints(words(role));
      if (read === "unreadable" && at !== undefined)
        doubts.push({ kind: "unreadable-points", at, role, text: words(role) });
      return typeof read === "number" ? read : undefined;
    };
    const [maximumPoints, lastYearPoints] = [points("maximumPoints"), points("lastYearPoints")];
    return {
      number,
      field,
      ...(criterion === "" ? {} : { criterion }),
      ...(subCriterion === "" ? {} : { subCriterion }),
      task: words("task"),
      ...(words("provincialNumber") === "" ? {} : { provincialNumber: words("provincialNumber") }),
      product: saidOrEmpty(words("product")),
      deadlineText: saidOrEmpty(words("deadline") || words("deadlineMark")),
      leads,
      coordinators: coordinators.filter((name) => !leads.includes(name)),
      ...(words("leader") === "" ? {} : { leader: words("leader") }),
      ...(maximumPoints === undefined ? {} : { maximumPoints }),
      ...(lastYearPoints === undefined ? {} : { lastYearPoints }),
      groupPath: path.map((group) => group.words),
      rows,
    };
  });
  return { tasks, doubts };
}

const CLASSES = ["field", "criterion", "subCriterion"] as const;
const REPEATABLE = ["lead", "coordinator", "deadline", "product", "leader"] as const;

/** Ditto marks. */
const AS_ABOVE = /^[\s\-–"“”″]*(nt|n\/t|như trên|nhu tren|″|")[\s\-–"“”″.]*$/iu;

/** Field, criterion and sub-criterion: from columns of their own, the rest from the groups around, outermost first. */
function classesOf({ cells, path, section }: TaskDraft): readonly string[] {
  const groups: readonly GroupDraft[] = path;
  const open = CLASSES.filter((role) => !section.columns.some((column) => column.role === role));
  const titles = groups.map(({ words }) => words);
  const [last] = open.slice(-1);
  // One column for all levels of criteria: the groups are the upper ones.
  const isOneColumn = open.length === CLASSES.length - 1 && !open.includes("criterion");
  if (isOneColumn && titles.length > 1) {
    const own = (cells.get("criterion") ?? "").replace(/\s*\n\s*/g, " ");
    return [titles[0] ?? "", titles[1] ?? "", [...titles.slice(2), own].filter((words) => words !== "").join(" – ")];
  }
  return CLASSES.map((role) => {
    if (!open.includes(role)) return (cells.get(role) ?? "").replace(/\s*\n\s*/g, " ");
    const at = open.indexOf(role);
    // Deeper groups than there are names for stand together in the last.
    return role === last ? titles.slice(at).join(" – ") : (titles[at] ?? "");
  });
}

function saidOrEmpty(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

/** Points from 0 to 1000 with a comma or a point; "-" and "không" are none. */
function readPoints(words: string): number | "unreadable" | undefined {
  if (!/[\p{L}\p{N}]/u.test(words) || bareWords(words) === "khong") return undefined;
  const found = /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)?$/iu.exec(words);
  const points = Number(found?.[1]?.replace(",", "."));
  return found === null || points > 1000 ? "unreadable" : points;
}
