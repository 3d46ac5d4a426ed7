import { nothingIn, readingNote, SECTION_TITLES, type SectionId } from "../../domain/report/wording";
import type { Report } from "../../domain/report/report-model";
import { stacked, type PartBuilder } from "./report-grid";
import { gap, line } from "./report-lines";
import { NOTE, NOTHING, SECTION_TITLE } from "./report-styles";

/** Above each section, points. */
const SPACE = 10;

/** Title, table and note; without a table one line that says so. */
export function section(id: SectionId, report: Report, table: PartBuilder | undefined): PartBuilder {
  const note = readingNote(id, report);
  return stacked([
    gap(SPACE),
    line(SECTION_TITLES[id], SECTION_TITLE),
    table ?? line(nothingIn(id, report), NOTHING),
    ...(note === "" || table === undefined ? [] : [line(note, NOTE)]),
  ]);
}
