import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint20Regular } from "@fluentui/react-icons/svg/circle-hint";
import type { Home } from "../../app/home";
import { HOME_WORDS, stepWords, type StepId } from "../../text/home";

const STEPS: readonly StepId[] = ["plan", "check", "standings", "report"];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  figure: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  button: { flexShrink: 0 },
});

interface Props {
  readonly home: Home;
  readonly onStep: (step: StepId) => void;
}

/** The work of the reporting period, each step with its state, one figure and one button; the first open one leads. */
export function Steps({ home, onStep }: Props) {
  const styles = useStyles();
  const next = STEPS.find((step) => !isDone(step, home));
  return (
    <ol className={styles.list}>
      {STEPS.map((step, index) => {
        const words = stepWords(step, home);
        return (
          <li key={step} className={styles.step}>
            {isDone(step, home) ? (
              <CheckmarkCircle20Filled className={styles.done} aria-label={HOME_WORDS.done} />
            ) : (
              <CircleHint20Regular className={styles.open} aria-label={HOME_WORDS.next} />
            )}
            <span className={styles.words}>
              <Text weight="semibold">{`${index + 1}. ${words.title}`}</Text>
              <Text size={200} className={styles.figure}>
                {words.figure}
              </Text>
            </span>
            <Button
              size="small"
              className={styles.button}
              appearance={step === next ? "primary" : "secondary"}
              onClick={() => onStep(step)}
            >
              {words.button}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

function isDone(step: StepId, home: Home): boolean {
  switch (step) {
    case "plan":
      return true;
    case "check":
      return home.findings.error === 0;
    case "standings":
      return home.standings.counts.overdue === 0;
    case "report":
      return home.reportExists;
  }
}
