import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { FRAME_WORDS, topTitle } from "../../text/frame";
import { DayPicker } from "./DayPicker";
import type { HomeReading } from "./use-home";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  who: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

interface Props {
  readonly home: HomeReading;
  readonly onChanged: () => void;
}

/** Whose plan is open, who I am, and for which day everything is told. */
export function TopLine({ home: { work, known }, onChanged }: Props) {
  const styles = useStyles();
  const isWithoutPlan = work.state === "stopped" && work.problem.kind === "no-plan";
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Text weight="semibold">{topTitle(known?.plan, isWithoutPlan)}</Text>
          <Text size={200} className={styles.who}>
            {work.state === "working" ? FRAME_WORDS.reading : FRAME_WORDS.role}
          </Text>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwise16Regular />}
          aria-label={FRAME_WORDS.reload}
          title={FRAME_WORDS.reload}
          onClick={onChanged}
        />
      </div>
      {known !== undefined && (
        <DayPicker
          key={`${known.day} ${String(known.isFixedDay)}`}
          day={known.day}
          isFixed={known.isFixedDay}
          onChanged={onChanged}
        />
      )}
    </header>
  );
}
