import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { WORK_WORDS } from "../../text/work";
import { workbookProblemSentence } from "../../text/workbook-problems";
import type { WorkbookProblem } from "../../workbook/workbook-problem";

interface Props {
  readonly problem: WorkbookProblem;
  /** Given where no other button of the page does it again. */
  readonly onRetry?: (() => void) | undefined;
}

/** What is in the way and the remedy. */
export function ProblemBar({ problem, onRetry }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{workbookProblemSentence(problem)}</MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{WORK_WORDS.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
