import type { Unit } from "../plan/unit";
import type { Doubt } from "./doubt";
import { gridOf, rowText } from "./table/grid";
import type { ImportedAppendix, SkippedRow } from "./imported-appendix";
import { importedTasks, unitCells, withRepeats } from "./imported-tasks";
import type { ToldRole } from "./columns/map-columns";
import type { RawTable } from "./raw-table";
import { readRows, type ToldRow } from "./rows/read-rows";
import { sectionsOf } from "./table/sections";
import { doubtsAmongTasks, missingInTasks, shortenedUnits, unknownUnits } from "./task-doubts";
import { readUnits } from "./units/units-met";

export interface ReadingOptions {
  /** Year of the plan: where deadlines name none. */
  readonly year: number;
  /** Units known before; empty when the department loads its first plan. */
  readonly units: readonly Unit[];
  /** What the person has said of columns and rows after seeing an earlier reading. */
  readonly columns?: readonly ToldRole[];
  readonly rows?: readonly ToldRow[];
}

/**
 * Reads the tables of one appendix, in the order in which they stand. What cannot be known is a doubt, and each row of the
 * tables is in the result exactly once: in a heading, a group, a task or by name among the skipped.
 */
export function readAppendix(tables: readonly RawTable[], options: ReadingOptions): ImportedAppendix {
  const { year, units: known, columns: toldRoles = [], rows: toldRows = [] } = options;
  const found = sectionsOf(tables.map(gridOf), year, toldRoles);
  const read = found.sections.map((section) => readRows(section, toldRows));
  const drafts = withRepeats(read.flatMap(({ tasks }) => tasks));
  const units = readUnits(unitCells(drafts), known);
  const { tasks, doubts } = importedTasks(drafts, units);
  const columns = found.sections.flatMap((section) => section.columns);
  const skipped: SkippedRow[] = [
    ...found.skipped.map(({ row, reason }) => ({ at: row.at, reason, text: rowText(row) })),
    ...read.flatMap((rows) => rows.skipped),
  ];
  const allDoubts: Doubt[] = [
    ...found.doubts,
    ...read.flatMap((rows) => rows.doubts),
    ...doubts,
    ...found.sections.flatMap((section) => {
      const roles = new Set(section.columns.map(({ role }) => role));
      return missingInTasks(
        tasks.filter((_, index) => drafts[index]?.section === section),
        roles,
        year,
      );
    }),
    ...doubtsAmongTasks(tasks, year),
    ...(known.length > 0 ? unknownUnits(units.units) : []),
    ...shortenedUnits(units.units),
  ];
  return {
    columns,
    headingRows: found.headingRows,
    groups: read
      .flatMap(({ groups }) => groups)
      .map(({ number, words, depth, rows }) => ({ number, words, depth, rows })),
    tasks,
    skipped: skipped.sort((one, other) => one.at.table - other.at.table || one.at.row - other.at.row),
    units: units.units,
    doubts: allDoubts,
  };
}
