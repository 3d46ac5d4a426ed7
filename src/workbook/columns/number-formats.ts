import { APPENDIX_COLUMNS, type AppendixColumnSpec } from "./appendix-columns";
import { DAY, NUMBER, POINTS, SHARE } from "../house-style";
import { OCCURRENCE_HEADINGS } from "./occurrence-columns";
import { columnIndex } from "../reading/read-cells";

/** Excel format of cells whose content is text whatever it looks like, numbers put into them included. */
export const TEXT_FORMAT = "@";

/** The Excel number format in which numbers and days stand in the column of a table of ours. */
export function numberFormatOf(heading: string): string {
  return COLUMNS[columnIndex({ headings: HEADINGS }, heading)]?.format ?? "General";
}

const FORMATS: Readonly<Record<AppendixColumnSpec["holds"], string | undefined>> = {
  day: DAY.format,
  share: SHARE.format,
  points: POINTS.format,
  count: NUMBER.format,
  text: undefined,
  "centred-text": undefined,
};

const COLUMNS = [
  ...APPENDIX_COLUMNS.map(({ heading, holds }) => ({ heading, format: FORMATS[holds] })),
  { heading: OCCURRENCE_HEADINGS.due, format: DAY.format },
];

const HEADINGS = COLUMNS.map(({ heading }) => heading);
