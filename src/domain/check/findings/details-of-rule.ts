import type { OldEncoding } from "../../import/old-encoding/old-font";
import type { DriftedPart } from "../book-state";
import type { CatalogueReason } from "../catalogue-fault";
import type { Untidiness } from "../../words/tidy-words";

/**
 * Every rule of docs/RULES.md by its id, with what its sentence needs besides the cell's own words. All are texts as a person
 * reads them (`14/06/2024`, `80%`, `Đang thực hiện`), empty where the row offers none, or of a few words that choose the sentence.
 */
export interface DetailsOfRule {
  // Rows against the plan
  "no-code": Nothing;
  "unknown-code": Nothing;
  "duplicate-code": Nothing;
  /** Mã and words of the task whose row is gone. */
  "missing-row": { readonly code: string; readonly task: string };
  /** Số lần, and how many rows `Lần thực hiện` has. */
  "occurrence-rows-differ": { readonly times: string; readonly rows: string };

  // The plan and the workbook as a whole
  /** What of the plan is empty. */
  "metadata-missing": { readonly facts: readonly PlanFact[] };
  /** How many. */
  "rows-hidden": { readonly rows: string };
  "filter-on": Nothing;
  "form-drifted": { readonly parts: readonly DriftedPart[] };
  "month-first-computer": Nothing;
  "formula-in-entry": Nothing;
  /** `other`: short name of the unit that has the name already; empty for every other reason. */
  "catalogue-unread": {
    readonly heading: string;
    readonly reason: CatalogueReason;
    readonly other: string;
  };

  // Plan columns
  "plan-cell-changed": { readonly issued: string };
  /** `start`: the sign it begins with; `readable`: the same in Unicode. */
  "plan-text-unfit":
    | { readonly kind: "runs"; readonly start: string }
    | { readonly kind: "old-encoding"; readonly encoding: OldEncoding; readonly readable: string };
  "no-lead": Nothing;
  "unknown-lead": Names;
  "lead-also-coordinator": Names;
  "unreadable-deadline": { readonly reason: "unknown-words" | "no-such-day" | "two-digit-year" | "empty" };
  /** `issuedOn`: the day from which on the plan's year has no due day. */
  "no-due-day-left": { readonly year: string; readonly issuedOn: string };
  /** `listed`: one of several days. */
  "due-before-issue": { readonly kind: "only" | "listed"; readonly due: string; readonly issuedOn: string };

  // The Office's adjustment
  /** `meant`: the adjustment that the words are but for spacing and diacritics. */
  "unknown-adjustment": { readonly meant: string };
  "extended-without-day": Nothing;
  "extended-without-document": Nothing;
  "withdrawn-without-document": Nothing;
  "new-due-without-adjustment": Nothing;
  /** The due day that the new one does not move. */
  "new-due-not-later": { readonly due: string };

  // Status and percentage
  /** `meant`: the status that the words are but for spacing and diacritics. */
  "unknown-status": { readonly meant: string };
  "status-missing": Nothing;
  /** `meant`: the percentage that the number or words would be, such as 80 or "80 %". */
  "percent-not-a-share": { readonly typedAs: "text" | "number"; readonly meant: string };
  "completed-below-100": Nothing;
  "at-100-not-completed": { readonly status: string };
  "in-progress-at-0": Nothing;
  /** What was entered all the same. */
  "not-started-with-progress": {
    readonly percent: string;
    readonly completedOn: string;
    /** How many due days are done. */
    readonly occurrences: string;
    readonly result: string;
  };
  "not-started-with-result": Nothing;

  // Days
  "completed-without-day": Nothing;
  "completion-day-not-completed": { readonly completedOn: string };
  /** `day`: the day of assessment. */
  "completion-in-future": { readonly day: string };
  "completion-before-data": { readonly dataFrom: string };
  "updated-in-future": { readonly day: string };
  /** `meant`: the same day with month and day exchanged. */
  "day-read-month-first": { readonly day: string; readonly meant: string };
  /** `reading`: the day that the text plainly writes. */
  "day-typed-as-text": { readonly reading: string };
  "impossible-day": Nothing;

  // Results
  "completed-without-evidence": Nothing;
  "evidence-not-a-document": Nothing;
  /** `words`: those that speak of the future. */
  "completed-but-will-do": { readonly words: string };
  "overdue-without-reason": { readonly due: string };
  "late-without-reason": { readonly due: string; readonly completedOn: string };
  "in-progress-without-update": Since;
  "ongoing-without-update": Since;
  "adjustment-without-proposal": Nothing;

  // Occurrences
  /** The first that is open, and how many others are. */
  "completed-while-occurrence-open": { readonly label: string; readonly due: string; readonly others: string };
  "occurrences-done-status-open": { readonly times: string };
  /** `skipped`: still open though the other is done; `sooner`: done before the other, which was due first. */
  "occurrence-out-of-order": { readonly kind: "skipped" | "sooner"; readonly other: string; readonly otherDay: string };

  // Points
  /** `meant`: the number that the text plainly writes. */
  "self-score-not-a-number": { readonly meant: string };
  "self-score-negative": Nothing;
  "self-score-above-maximum": { readonly maximum: string };
  "self-score-odd-step": { readonly step: string };
  "self-score-without-evidence": { readonly points: string };

  // Any entry
  "error-value": Nothing;
  /** `readable`: the same in Unicode. */
  "old-encoding": { readonly encoding: OldEncoding; readonly readable: string };
  "untidy-text": { readonly faults: readonly Untidiness[] };
  /** `start`: the sign it begins with. */
  "text-that-runs": { readonly start: string };
  "longer-than-print": { readonly lines: string; readonly most: string };
}

/** What the reports say of the plan. */
export type PlanFact = "title" | "basis" | "issuer" | "receiver" | "signerPost" | "periods";

export type RuleId = keyof DetailsOfRule;

type Nothing = Readonly<Record<string, never>>;

/** Names of units, separated as in the cell. */
type Names = { readonly names: string };

/** First day of the time that has no update. */
type Since = { readonly since: string };
