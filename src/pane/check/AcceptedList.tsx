import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlacedAcceptance } from "../../app/check/check-entries";
import { findingKey } from "../../domain/check/findings/finding-key";
import { acceptedTitle, acceptedWords, cellName, CHECK_WORDS } from "../../text/check/check-page";
import { findingSentence } from "../../text/check/findings";
import { Foldable } from "../list/Foldable";
import { LongList } from "../list/LongList";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly accepted: readonly PlacedAcceptance[];
  readonly isBusy: boolean;
  readonly onTakeBack: (accepted: PlacedAcceptance) => void;
}

/** What was let stand, folded away, with the reasons; each can be taken back. */
export function AcceptedList({ accepted, isBusy, onTakeBack }: Props) {
  const styles = useStyles();
  if (accepted.length === 0) return null;
  return (
    <Foldable title={acceptedTitle(accepted.length)} isOpen={false}>
      <LongList rows={accepted} keyOf={({ finding }) => findingKey(finding)}>
        {(one) => (
          <div className={styles.row}>
            <Text size={200}>{findingSentence(one.finding, cellName(one.cell))}</Text>
            <Text size={200} className={styles.reason}>
              {acceptedWords(one)}
            </Text>
            <Button size="small" disabledFocusable={isBusy} onClick={() => onTakeBack(one)}>
              {CHECK_WORDS.takeBack}
            </Button>
          </div>
        )}
      </LongList>
    </Foldable>
  );
}
