import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WORK_WORDS } from "../../text/work";
import { useShowCell } from "./use-show-cell";
import { WorkStrip } from "./WorkStrip";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly sheet: string;
  readonly words: string;
  readonly isPrimary?: boolean;
  /** The buttons beside it. */
  readonly before?: React.ReactNode;
  readonly after?: React.ReactNode;
}

/** A button that goes to a sheet's beginning, among others, and below them why it could not. */
export function GoToSheet({ sheet, words, isPrimary = false, before, after }: Props) {
  const styles = useStyles();
  const { work, show } = useShowCell();
  return (
    <>
      <div className={styles.buttons}>
        {before}
        <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => show({ sheet, row: 0, column: 0 })}>
          {words}
        </Button>
        {after}
      </div>
      <WorkStrip work={work} words={WORK_WORDS.going} />
    </>
  );
}
