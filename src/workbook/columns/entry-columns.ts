import type { EntryColumn } from "../../domain/progress/progress";
import { APPENDIX_COLUMNS } from "./appendix-columns";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "./occurrence-columns";

/** A column that people fill in, and its heading. */
export interface EntryHeading {
  readonly column: EntryColumn;
  readonly heading: string;
}

/** The columns that people fill in: those of `LanThucHien`, or those of an appendix. */
export function entryHeadings(table: string): readonly EntryHeading[] {
  return table === OCCURRENCE_TABLE ? OF_OCCURRENCES : OF_APPENDICES;
}

const OF_OCCURRENCES = (["completedOn", "result", "evidence"] as const).map((column): EntryHeading => ({
  column,
  heading: OCCURRENCE_HEADINGS[column],
}));

/** Those of an appendix. */
export const OF_APPENDICES = APPENDIX_COLUMNS.flatMap(({ column, heading, filledBy }): readonly EntryHeading[] =>
  filledBy === "division" || filledBy === "office" ? [{ column: column as EntryColumn, heading }] : [],
);
