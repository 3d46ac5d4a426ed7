import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Heading } from "../frame/Heading";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  cells: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  change: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** One cell that will change. */
export interface CellToChange {
  readonly key: string;
  readonly words: string;
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly cells: readonly CellToChange[];
  readonly writeWords: string;
  readonly leaveWords: string;
  readonly isBusy?: boolean;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

/** Every cell that will change, before anything does. */
export function CellsToChange({ title, hint, cells, writeWords, leaveWords, isBusy = false, onWrite, onLeave }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.cells}>
      <Heading takesFocus>{title}</Heading>
      <Text size={200}>{hint}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onWrite}>
          {writeWords}
        </Button>
        <Button onClick={onLeave}>{leaveWords}</Button>
      </div>
      <div>
        <LongList rows={cells} keyOf={({ key }) => key}>
          {({ words }) => (
            <Text size={200} className={styles.change}>
              {words}
            </Text>
          )}
        </LongList>
      </div>
    </div>
  );
}
