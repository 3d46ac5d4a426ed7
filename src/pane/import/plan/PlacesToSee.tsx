import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../../text/import/not-loaded";
import { LongList } from "../../list/LongList";
import { Foldable } from "../../list/Foldable";

const useStyles = makeStyles({
  place: { color: tokens.colorNeutralForeground3, "::first-letter": { textTransform: "uppercase" } },
  words: { overflowWrap: "anywhere" },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  back: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly places: readonly { readonly key: string; readonly place: string; readonly words: string }[];
  readonly backWords: string;
  readonly onBack: () => void;
}

const AT_ONCE = 50;

/** How many there are, the places themselves folded below, and the way to where they are decided; nothing when there are none. */
export function PlacesToSee({ title, hint, places, backWords, onBack }: Props) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <Foldable title={counted(title, places.length)} isOpen={false}>
      {hint !== undefined && <Text size={200}>{hint}</Text>}
      <LongList rows={places} keyOf={({ key }) => key} atOnce={AT_ONCE}>
        {({ place, words }) => (
          <div className={styles.row}>
            <Text size={200} block className={styles.place}>
              {place}
            </Text>
            <Text block className={styles.words}>
              {words}
            </Text>
          </div>
        )}
      </LongList>
      <Button size="small" className={styles.back} onClick={onBack}>
        {backWords}
      </Button>
    </Foldable>
  );
}
