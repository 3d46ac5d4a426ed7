import { day } from "../../../../src/domain/calendar/local-date";
import type { RuleId } from "../../../../src/domain/check/findings/details-of-rule";
import { trackedPlan, type TaskInWords } from "../../../helpers/tracked";
import { DONE, GOING, type RuleCases } from "./rule-case";
import { JUNE, type Situation } from "./situation";

/** Points of an appendix in quarters. */
const QUARTERS = { maximumPoints: 2, lastYearPoints: 1.75 } as const satisfies TaskInWords;

/** As edited since the plan was issued. */
const LAST = {
  id: "12",
  name: "năm",
  dataFrom: day("2023-12-15"),
  cutOff: day("2024-12-14"),
  divisionsSendBy: day("2024-12-15"),
  reportSentBy: day("2024-12-20"),
} as const;
const IN_MAY = { ...LAST, id: "9", cutOff: day("2024-05-14"), reportSentBy: day("2024-05-20") } as const;

export const POINT_CASES = {
  "self-score-not-a-number": {
    violating: [
      ["words", { ...DONE, selfScore: "hai điểm" }, "selfScore «hai điểm»"],
      ["a fraction as text", { ...DONE, selfScore: "1.5/2" }, "selfScore «1.5/2»"],
      ["a number as text", { ...DONE, selfScore: "1,5", maximumPoints: 2 }, "selfScore «1,5»"],
    ],
    conforming: [
      ["a number", { ...DONE, selfScore: 1.5, maximumPoints: 2 }],
      ["zero", { ...DONE, selfScore: 0 }],
      ["empty", DONE],
    ],
  },
  "self-score-negative": {
    violating: [
      ["minus one", { ...DONE, selfScore: -1 }, "selfScore «-1»"],
      ["minus a quarter", { ...DONE, selfScore: -0.25, maximumPoints: 2 }, "selfScore «-0,25»"],
      ["a big one", { ...GOING, selfScore: -100 }, "selfScore «-100»"],
    ],
    conforming: [
      ["zero", { ...DONE, selfScore: 0 }],
      ["a quarter", { ...DONE, selfScore: 0.25 }],
      ["empty", DONE],
    ],
  },
  "self-score-above-maximum": {
    violating: [
      ["half a point more", { ...DONE, selfScore: 2.5, maximumPoints: 2 }, "selfScore «2,5»"],
      ["a percentage typed as points", { ...DONE, selfScore: 100, maximumPoints: 1.5 }, "selfScore «100»"],
      ["a hundredth more", { ...DONE, selfScore: 1.01, maximumPoints: 1 }, "selfScore «1,01»"],
    ],
    conforming: [
      ["the maximum", { ...DONE, selfScore: 2, maximumPoints: 2 }],
      ["less", { ...DONE, selfScore: 1.75, maximumPoints: 2 }],
      ["the maximum, as a sum", { ...DONE, selfScore: 0.1 + 0.2, maximumPoints: 0.3 }],
      ["no maximum is known", { ...DONE, selfScore: 100 }],
    ],
  },
  "self-score-odd-step": {
    violating: [
      ["tenths where others are quarters", { ...DONE, ...QUARTERS, selfScore: 0.3 }, "selfScore «0,3»"],
      ["hundredths where others are tenths", { ...DONE, maximumPoints: 1.2, selfScore: 1.01 }, "selfScore «1,01»"],
      [
        "hundredths where others are twentieths",
        { ...DONE, maximumPoints: 1, lastYearPoints: 0.95, selfScore: 0.42 },
        "selfScore «0,42»",
      ],
    ],
    conforming: [
      ["a quarter", { ...DONE, ...QUARTERS, selfScore: 1.25 }],
      ["tenths, as a sum", { ...DONE, maximumPoints: 1.2, selfScore: 0.1 + 0.2 }],
      ["the appendix has points of every kind", { ...DONE, maximumPoints: 1, lastYearPoints: 0.87, selfScore: 0.33 }],
      ["the appendix has no points", { ...DONE, selfScore: 0.33 }],
      [
        "above the maximum: one finding is enough",
        { ...DONE, ...QUARTERS, selfScore: 2.1 },
        "self-score-above-maximum",
      ],
    ],
  },
  "self-score-without-evidence": {
    violating: [
      ["not begun", { status: "not-started", selfScore: 0.5 }, "evidence «»"],
      ["a change proposed", { status: "adjustment-proposed", proposal: "Lùi đến 31/10", selfScore: 1 }, "evidence «»"],
      ["no status", { selfScore: 0.25 }, "evidence «»"],
      [
        "in progress, for the year's report",
        inDecember({ ...GOING, due: "2024-12-31", selfScore: 1, updatedOn: "2024-12-10" }),
        "evidence «»",
      ],
      [
        "in progress, when the last report but one was moved to May",
        { tracked: trackedPlan([{ ...GOING, selfScore: 1 }]), context: { ...JUNE, periods: [LAST, IN_MAY] } },
        "evidence «»",
      ],
    ],
    conforming: [
      ["with evidence", { status: "not-started", selfScore: 0.5, evidence: "12/KH-SKHĐT" }],
      ["no points", { status: "not-started", selfScore: 0 }],
      ["in progress, during the year", { ...GOING, selfScore: 1 }],
      ["completed: one finding is enough", { ...DONE, evidence: "", selfScore: 1 }, "completed-without-evidence"],
      [
        "an occurrence has it",
        {
          status: "adjustment-proposed",
          proposal: "Bỏ lần 2",
          selfScore: 1,
          due: [{ due: "2024-05-31", completedOn: "2024-05-30", evidence: "5/BC" }, "2024-12-14"],
        },
      ],
    ],
  },
} as const satisfies Partial<Record<RuleId, RuleCases>>;

function inDecember(row: TaskInWords): Situation {
  return { tracked: trackedPlan([row]), context: { ...JUNE, day: day("2024-12-12") } };
}
