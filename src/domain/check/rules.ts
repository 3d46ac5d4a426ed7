import type { RuleId } from "./findings/details-of-rule";
import type { PlanRule, TaskRule } from "./rule";
import { adjustmentWithoutProposal } from "./rules/adjustment-without-proposal";
import { at100NotCompleted } from "./rules/at-100-not-completed";
import { catalogueUnread } from "./rules/catalogue-unread";
import { completedBelow100 } from "./rules/completed-below-100";
import { completedButWillDo } from "./rules/completed-but-will-do";
import { completedWhileOccurrenceOpen } from "./rules/completed-while-occurrence-open";
import { completedWithoutDay } from "./rules/completed-without-day";
import { completedWithoutEvidence } from "./rules/completed-without-evidence";
import { completionBeforeData } from "./rules/completion-before-data";
import { completionDayNotCompleted } from "./rules/completion-day-not-completed";
import { completionInFuture } from "./rules/completion-in-future";
import { dayReadMonthFirst } from "./rules/day-read-month-first";
import { dayTypedAsText } from "./rules/day-typed-as-text";
import { dueBeforeIssue } from "./rules/due-before-issue";
import { duplicateCode } from "./rules/duplicate-code";
import { errorValue } from "./rules/error-value";
import { evidenceNotADocument } from "./rules/evidence-not-a-document";
import { extendedWithoutDay } from "./rules/extended-without-day";
import { extendedWithoutDocument } from "./rules/extended-without-document";
import { filterOn } from "./rules/filter-on";
import { formDrifted } from "./rules/form-drifted";
import { formulaInEntry } from "./rules/formula-in-entry";
import { impossibleDay } from "./rules/impossible-day";
import { inProgressAt0 } from "./rules/in-progress-at-0";
import { inProgressWithoutUpdate } from "./rules/in-progress-without-update";
import { lateWithoutReason } from "./rules/late-without-reason";
import { leadAlsoCoordinator } from "./rules/lead-also-coordinator";
import { longerThanPrint } from "./rules/longer-than-print";
import { metadataMissing } from "./rules/metadata-missing";
import { missingRow } from "./rules/missing-row";
import { monthFirstComputer } from "./rules/month-first-computer";
import { newDueNotLater } from "./rules/new-due-not-later";
import { newDueWithoutAdjustment } from "./rules/new-due-without-adjustment";
import { noCode } from "./rules/no-code";
import { noDueDayLeft } from "./rules/no-due-day-left";
import { noLead } from "./rules/no-lead";
import { notStartedWithProgress } from "./rules/not-started-with-progress";
import { notStartedWithResult } from "./rules/not-started-with-result";
import { occurrenceOutOfOrder } from "./rules/occurrence-out-of-order";
import { occurrenceRowsDiffer } from "./rules/occurrence-rows-differ";
import { occurrencesDoneStatusOpen } from "./rules/occurrences-done-status-open";
import { oldEncoding } from "./rules/old-encoding";
import { ongoingWithoutUpdate } from "./rules/ongoing-without-update";
import { overdueWithoutReason } from "./rules/overdue-without-reason";
import { percentNotAShare } from "./rules/percent-not-a-share";
import { planCellChanged } from "./rules/plan-cell-changed";
import { planTextUnfit } from "./rules/plan-text-unfit";
import { rowsHidden } from "./rules/rows-hidden";
import { selfScoreAboveMaximum } from "./rules/self-score-above-maximum";
import { selfScoreNegative } from "./rules/self-score-negative";
import { selfScoreNotANumber } from "./rules/self-score-not-a-number";
import { selfScoreOddStep } from "./rules/self-score-odd-step";
import { selfScoreWithoutEvidence } from "./rules/self-score-without-evidence";
import { statusMissing } from "./rules/status-missing";
import { textThatRuns } from "./rules/text-that-runs";
import { unknownAdjustment } from "./rules/unknown-adjustment";
import { unknownCode } from "./rules/unknown-code";
import { unknownLead } from "./rules/unknown-lead";
import { unknownStatus } from "./rules/unknown-status";
import { unreadableDeadline } from "./rules/unreadable-deadline";
import { untidyText } from "./rules/untidy-text";
import { updatedInFuture } from "./rules/updated-in-future";
import { withdrawnWithoutDocument } from "./rules/withdrawn-without-document";

/** What is asked of the tables and the workbook as a whole. */
export const PLAN_RULES: readonly PlanRule[] = [
  metadataMissing,
  monthFirstComputer,
  formDrifted,
  filterOn,
  rowsHidden,
  formulaInEntry,
  catalogueUnread,
  noCode,
  unknownCode,
  duplicateCode,
  missingRow,
];

/** What is asked of each task that is still in the plan, in the order of its columns. */
export const TASK_RULES: readonly TaskRule[] = [
  planCellChanged,
  planTextUnfit,
  occurrenceRowsDiffer,
  noLead,
  unknownLead,
  leadAlsoCoordinator,
  unreadableDeadline,
  noDueDayLeft,
  dueBeforeIssue,
  unknownAdjustment,
  extendedWithoutDay,
  extendedWithoutDocument,
  newDueWithoutAdjustment,
  newDueNotLater,
  unknownStatus,
  statusMissing,
  percentNotAShare,
  completedBelow100,
  at100NotCompleted,
  inProgressAt0,
  notStartedWithProgress,
  notStartedWithResult,
  completedWithoutDay,
  completionDayNotCompleted,
  completionInFuture,
  completionBeforeData,
  updatedInFuture,
  dayReadMonthFirst,
  dayTypedAsText,
  impossibleDay,
  completedWithoutEvidence,
  evidenceNotADocument,
  completedButWillDo,
  overdueWithoutReason,
  lateWithoutReason,
  inProgressWithoutUpdate,
  ongoingWithoutUpdate,
  adjustmentWithoutProposal,
  completedWhileOccurrenceOpen,
  occurrencesDoneStatusOpen,
  occurrenceOutOfOrder,
  selfScoreNotANumber,
  selfScoreNegative,
  selfScoreAboveMaximum,
  selfScoreOddStep,
  selfScoreWithoutEvidence,
  errorValue,
  oldEncoding,
  untidyText,
  textThatRuns,
  longerThanPrint,
];

/** Nobody has to fill in a task that was taken out of the plan. */
export const WITHDRAWN_TASK_RULES: readonly TaskRule[] = [withdrawnWithoutDocument];

/** Every rule there is, by id. */
export const RULE_IDS: readonly RuleId[] = [...PLAN_RULES, ...TASK_RULES, ...WITHDRAWN_TASK_RULES].map(
  (rule) => rule.id,
);
