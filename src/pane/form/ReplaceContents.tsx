import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlacedContent } from "../../app/check/restore-form";
import { askTitle, askWords, contentWords, RESTORE_WORDS } from "../../text/restore-form";
import { Heading } from "../frame/Heading";
import { LongList } from "../list/LongList";

const useStyles = makeStyles({
  ask: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  content: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly replaced: readonly PlacedContent[];
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** Every cell whose content makes way for the formula of its column, before anything does. */
export function ReplaceContents({ replaced, onReplace, onLeave }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.ask}>
      <Heading takesFocus>{askTitle(replaced.length)}</Heading>
      <Text size={200}>{askWords}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onReplace}>
          {RESTORE_WORDS.replace}
        </Button>
        <Button onClick={onLeave}>{RESTORE_WORDS.leave}</Button>
      </div>
      <div>
        <LongList rows={replaced} keyOf={({ cell }) => `${cell.sheet} ${cell.address}`}>
          {(content) => (
            <Text size={200} className={styles.content}>
              {contentWords(content)}
            </Text>
          )}
        </LongList>
      </div>
    </div>
  );
}
