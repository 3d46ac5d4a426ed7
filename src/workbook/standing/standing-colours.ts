import type { Standing } from "../../domain/progress/standing";
import type { Color } from "../sheet-spec";

export interface StandingColour {
  /** Behind a whole row. */
  readonly fill: Color;
  /** Of the text on it; at least 4.5 : 1 against the fill. */
  readonly color: Color;
}

/**
 * The same in sheets, pane, charts and report. Chosen to differ in lightness and along the blue–orange axis, so that they can be
 * told apart without red and green; the word always stands beside.
 */
export const STANDING_COLOURS: Readonly<Record<Standing, StandingColour>> = {
  overdue: { fill: "#F8B9A8", color: "#6B1300" },
  "due-soon": { fill: "#FFE9A8", color: "#5C4300" },
  "completed-late": { fill: "#D9D2E9", color: "#37265C" },
  "completed-on-time": { fill: "#D3E8F5", color: "#123F5C" },
  "on-schedule": { fill: "#FFFFFF", color: "#1F1F1F" },
  ongoing: { fill: "#F4F8EE", color: "#34471C" },
  "no-deadline": { fill: "#FFFFFF", color: "#5A5A5A" },
  withdrawn: { fill: "#E3E3E3", color: "#595959" },
};

/** Standings that colour a row of a table; the others leave it as it is. */
export const COLOURED_STANDINGS: readonly Standing[] = [
  "overdue",
  "due-soon",
  "completed-late",
  "completed-on-time",
  "withdrawn",
];
