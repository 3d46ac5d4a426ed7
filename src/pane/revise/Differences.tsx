import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import {
  appendicesLeftOut,
  appendicesUntouched,
  changesNothing,
  isSamePlan,
  openTasks,
  type RevisionAnswers,
} from "../../app/revise/revise-figures";
import type { RevisionPreview } from "../../app/revise/revise-plan";
import type { Plan } from "../../domain/plan/plan";
import {
  leftOutSentence,
  newUnitsSentence,
  openSentence,
  REVISE_WORDS,
  untouchedSentence,
} from "../../text/plan/revise-page";
import { AppendixDifferences } from "./AppendixDifferences";

interface Props {
  readonly plan: Plan;
  readonly corrected: Plan;
  readonly preview: RevisionPreview;
  readonly answers: RevisionAnswers;
  readonly onAnswers: (answers: RevisionAnswers) => void;
}

/** Everything in which the corrected version differs, and what is asked about it. */
export function Differences({ plan, corrected, preview, answers, onAnswers }: Props) {
  const leftOut = appendicesLeftOut(preview, corrected);
  const untouched = appendicesUntouched(preview, plan);
  const open = openTasks(preview, answers);
  return (
    <>
      {leftOut.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{leftOutSentence(leftOut)}</MessageBarBody>
        </MessageBar>
      )}
      {isSamePlan(preview) ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{REVISE_WORDS.same}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Text size={200}>{REVISE_WORDS.hint}</Text>
          {preview.revisions.map((revision) => (
            <AppendixDifferences key={revision.appendix} {...{ revision, preview, answers, onAnswers }} />
          ))}
        </>
      )}
      {untouched.length > 0 && <Text size={200}>{untouchedSentence(untouched)}</Text>}
      {preview.newUnits.length > 0 && <Text size={200}>{newUnitsSentence(preview.newUnits)}</Text>}
      <Text size={200} role="status">
        {open > 0 && openSentence(open)}
        {!isSamePlan(preview) && changesNothing(preview, answers) && REVISE_WORDS.nothing}
      </Text>
    </>
  );
}
