import type { AppendixColumnSpec } from "../columns/appendix-columns";
import { DAY, LOCKED_FILL, NUMBER, POINTS, SHARE, TEXT } from "../house-style";
import type { OCCURRENCE_HEADINGS } from "../columns/occurrence-columns";
import type { CellStyle } from "../sheet-spec";

const CENTRED: CellStyle = { ...TEXT, horizontal: "center" };
const LOCKED = { fill: LOCKED_FILL };
const OPEN = { locked: false };
/** Of columns that the workbook works out. */
const LIVE = { format: "General", bold: true };

/** Of the data rows of a column of an appendix table. */
export function appendixStyle(spec: AppendixColumnSpec): CellStyle {
  const isOpen = spec.filledBy === "office" || spec.filledBy === "division";
  return {
    ...STYLES[spec.holds],
    ...(spec.filledBy === "formula" && LIVE),
    ...(isOpen ? OPEN : LOCKED),
  };
}

const STYLES: Readonly<Record<AppendixColumnSpec["holds"], CellStyle>> = {
  text: TEXT,
  "centred-text": CENTRED,
  day: DAY,
  count: NUMBER,
  share: SHARE,
  points: POINTS,
};

/** Of the data rows of `Lần thực hiện`. */
export const OCCURRENCE_STYLES: Readonly<Record<keyof typeof OCCURRENCE_HEADINGS, CellStyle>> = {
  code: { ...CENTRED, ...LOCKED },
  task: { ...TEXT, ...LOCKED },
  leads: { ...TEXT, ...LOCKED },
  label: { ...CENTRED, ...LOCKED },
  due: { ...DAY, ...LOCKED },
  adjustment: { ...DAY, ...LOCKED },
  completedOn: { ...DAY, ...OPEN },
  result: { ...TEXT, ...OPEN },
  evidence: { ...TEXT, ...OPEN },
  standing: { ...CENTRED, ...LOCKED, ...LIVE },
};
