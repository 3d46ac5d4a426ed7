import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/check/check-entries";
import { canBeAccepted } from "../../domain/check/findings/acceptance";
import { CHECK_WORDS, placedFixSentence } from "../../text/check/check-page";
import { AcceptForm } from "./AcceptForm";
import type { CheckActs } from "./use-check-acts";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
    // Under the words of the row, past its icon.
    padding: `0 0 ${tokens.spacingVerticalS} 28px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly found: PlacedFinding;
  readonly acts: CheckActs;
  /** The reason for letting it stand is being asked for. */
  readonly isAsked: boolean;
  readonly onAsk: (found: PlacedFinding | undefined) => void;
}

/** What can be done with a finding besides going to its cell: the certain fix, before and after, or letting it stand. */
export function FindingActions({ found, acts, isAsked, onAsk }: Props) {
  const styles = useStyles();
  const { finding, fix } = found;
  const isBusy = acts.work.state === "working";
  if (!hasActions(found)) return null;
  return (
    <div className={styles.actions}>
      {fix !== undefined && <Text size={200}>{placedFixSentence(fix)}</Text>}
      {isAsked ? (
        <AcceptForm onAccept={(reason) => acts.accept(found, reason)} onLeave={() => onAsk(undefined)} />
      ) : (
        <div className={styles.buttons}>
          {fix !== undefined && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => acts.fix([fix])}>
              {CHECK_WORDS.fix}
            </Button>
          )}
          {canBeAccepted(finding) && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => onAsk(found)}>
              {CHECK_WORDS.acceptThis}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** An error that only a person can put right has none. */
export function hasActions({ finding, fix }: PlacedFinding): boolean {
  return fix !== undefined || canBeAccepted(finding);
}
