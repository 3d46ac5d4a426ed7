import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { Home } from "../../app/home";
import { FRAME_WORDS } from "../../text/frame";
import { DayPicker } from "./DayPicker";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  who: { color: tokens.colorNeutralForeground3, flexGrow: 1 },
});

interface Props {
  /** `undefined` while the workbook carries no plan. */
  readonly home: Home | undefined;
  readonly onChanged: () => void;
}

/** Whose plan is open, who I am, and for which day everything is told. */
export function TopLine({ home, onChanged }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.line}>
      <Text weight="semibold">{home?.plan.shortName ?? FRAME_WORDS.noPlan}</Text>
      <Text size={200} className={styles.who}>
        {FRAME_WORDS.role}
      </Text>
      {home !== undefined && (
        <DayPicker key={home.day} day={home.day} isFixed={home.isFixedDay} onChanged={onChanged} />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowClockwise16Regular />}
        aria-label={FRAME_WORDS.reload}
        title={FRAME_WORDS.reload}
        onClick={onChanged}
      />
    </header>
  );
}
