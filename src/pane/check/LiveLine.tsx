import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { LiveState } from "../../app/check/live-check";
import { CHECK_WORDS } from "../../text/check/check-page";
import { workbookProblemSentence } from "../../text/workbook-problems";

interface Props extends Pick<LiveState, "isWatching" | "behind"> {
  readonly onCheck: () => void;
}

/** Whether what is typed is checked at once, or why the list is older than the workbook. */
export function LiveLine({ isWatching, behind, onCheck }: Props) {
  if (behind === undefined)
    return <Text size={200}>{isWatching ? CHECK_WORDS.watching : CHECK_WORDS.notWatching}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{`${CHECK_WORDS.behind} ${workbookProblemSentence(behind)}`}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onCheck}>{CHECK_WORDS.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
