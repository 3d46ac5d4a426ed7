import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { fileProblemSentence } from "../../text/file-problems";
import { WIZARD_WORDS } from "../../text/import/steps";
import { WorkStrip } from "../work/WorkStrip";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  working: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  strip: { flexGrow: 1, minWidth: 0 },
});

/** What is being read, with the way to stop it; or what was in the way. */
export function ReadingStrip({ importing: { draft, reading, problems } }: { readonly importing: Import }) {
  const styles = useStyles();
  const { state, stop, again } = reading;
  const retry = (
    <MessageBarActions>
      <Button onClick={again}>{WIZARD_WORDS.readAgain}</Button>
    </MessageBarActions>
  );
  return (
    <>
      {(draft.step === "source" ? problems : []).map((problem) => (
        <MessageBar key={problem} intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      ))}
      {state === "working" && (
        <div className={styles.working}>
          <div className={styles.strip}>
            <WorkStrip
              work={{ state: "working", share: undefined }}
              words={draft.readings.length === 0 ? WIZARD_WORDS.reading : WIZARD_WORDS.readingAgain}
            />
          </div>
          <Button size="small" onClick={stop}>
            {WIZARD_WORDS.stop}
          </Button>
        </div>
      )}
      {state === "cancelled" && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{WIZARD_WORDS.stopped}</MessageBarBody>
          {draft.step !== "source" && retry}
        </MessageBar>
      )}
      {typeof state === "object" && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {fileProblemSentence(state, draft.sources.map(({ name }) => name).join(", "))}
          </MessageBarBody>
          {retry}
        </MessageBar>
      )}
    </>
  );
}
