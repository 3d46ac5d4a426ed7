import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CHECK_WORDS, fixedWords, undoneWords } from "../../text/check/check-page";
import { unreachable } from "../../domain/unreachable";
import { Outcome } from "../work/Outcome";
import { WorkStrip } from "../work/WorkStrip";
import type { Act, CheckActs } from "./use-check-acts";

const useStyles = makeStyles({ done: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

interface Props {
  readonly acts: CheckActs;
}

/** What the last press is doing or has done, and the way back. */
export function ActStrip({ acts: { work, words, undo } }: Props) {
  const styles = useStyles();
  if (work.state !== "done") return <WorkStrip work={work} words={words} />;
  const act = work.value;
  const entered = act.kind === "fixed" ? act.fixes.entered : [];
  return (
    <div className={styles.done}>
      <Outcome>{actWords(act)}</Outcome>
      {entered.length > 0 && (
        <div>
          <Button onClick={() => undo(entered)}>{CHECK_WORDS.undo}</Button>
        </div>
      )}
    </div>
  );
}

function actWords(act: Act): string {
  switch (act.kind) {
    case "fixed":
      return fixedWords(act.fixes);
    case "undone":
      return undoneWords(act.fixes);
    case "accepted":
      return act.isKept ? CHECK_WORDS.acceptedDone : CHECK_WORDS.notAccepted;
    case "taken-back":
      return CHECK_WORDS.takenBack;
    default:
      return unreachable(act);
  }
}
