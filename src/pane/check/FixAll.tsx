import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlacedFix } from "../../app/check/check-entries";
import { CHECK_WORDS, fixAllTitle, placedFixSentence } from "../../text/check-page";
import { Heading } from "../frame/Heading";
import { LongList } from "../list/LongList";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  change: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly fixes: readonly PlacedFix[];
  readonly isBusy: boolean;
  readonly onFix: () => void;
  readonly onBack: () => void;
}

/** Every cell that will change, before anything does. */
export function FixAll({ fixes, isBusy, onFix, onBack }: Props) {
  const styles = useStyles();
  return (
    <>
      <Heading takesFocus>{fixAllTitle(fixes.length)}</Heading>
      <Text size={200}>{CHECK_WORDS.fixHint}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onFix}>
          {CHECK_WORDS.fixNow}
        </Button>
        <Button onClick={onBack}>{CHECK_WORDS.back}</Button>
      </div>
      <div>
        <LongList rows={fixes} keyOf={({ fix, cell }) => `${cell.sheet} ${cell.address} ${fix.rule}`}>
          {(placed) => (
            <Text size={200} className={styles.change}>
              {placedFixSentence(placed)}
            </Text>
          )}
        </LongList>
      </div>
    </>
  );
}
