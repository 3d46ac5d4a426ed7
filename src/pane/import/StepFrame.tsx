import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { IMPORT_STEPS } from "../../app/import/import-draft";
import { stepTitle, WIZARD_WORDS } from "../../text/import/steps";
import { Heading } from "../frame/Heading";
import { ReadingStrip } from "./ReadingStrip";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly importing: Import;
  readonly children: React.ReactNode;
  readonly next: { readonly words: string; readonly isReady: boolean; readonly onPress: () => void };
  readonly onLeave: () => void;
}

/** Around each step: which one it is, what is being read, and the ways on, back and out. */
export function StepFrame({ importing, children, next, onLeave }: Props) {
  const styles = useStyles();
  const { step } = importing.draft;
  const before = IMPORT_STEPS[IMPORT_STEPS.indexOf(step) - 1];
  const leaveOnEscape = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onLeave();
  };
  return (
    <div className={styles.frame} onKeyDown={leaveOnEscape}>
      <Heading takesFocus>{stepTitle(step, IMPORT_STEPS)}</Heading>
      <ReadingStrip importing={importing} />
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!next.isReady} onClick={next.onPress}>
          {next.words}
        </Button>
        {before !== undefined && (
          <Button onClick={() => importing.act({ kind: "step", step: before })}>{WIZARD_WORDS.back}</Button>
        )}
        <Button appearance="subtle" onClick={onLeave}>
          {WIZARD_WORDS.leave}
        </Button>
      </div>
    </div>
  );
}
