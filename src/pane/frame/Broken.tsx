import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { FRAME_WORDS } from "../../text/frame";

const useStyles = makeStyles({
  broken: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  reason: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** What stands instead of the pane when we made a mistake. `reason`: whatever was thrown. */
export function Broken({ reason }: { readonly reason: unknown }) {
  const styles = useStyles();
  return (
    <div className={styles.broken} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{FRAME_WORDS.brokenTitle}</MessageBarTitle>
          {FRAME_WORDS.broken}
        </MessageBarBody>
      </MessageBar>
      <Text size={200} className={styles.reason}>
        {reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason)}
      </Text>
    </div>
  );
}
