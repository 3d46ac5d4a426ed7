import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CHECK_WORDS, fixedWords, undoneWords, undoWords } from "../../text/check/check-page";
import { unreachable } from "../../domain/unreachable";
import { Outcome } from "../work/Outcome";
import { WorkStrip } from "../work/WorkStrip";
import type { Act, CheckActs } from "./use-check-acts";

const useStyles = makeStyles({
  done: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});

interface Props {
  readonly acts: CheckActs;
}

/** What the last press is doing or has done, and the way back. */
export function ActStrip({ acts: { work, words, undo, undoable } }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.done}>
      {work.state === "done" ? <Outcome>{actWords(work.value)}</Outcome> : <WorkStrip work={work} words={words} />}
      {undoable > 0 && (
        <div>
          <Button disabledFocusable={work.state === "working"} onClick={undo}>
            {undoWords(undoable)}
          </Button>
        </div>
      )}
    </div>
  );
}

function actWords(act: Act): string {
  switch (act.kind) {
    case "fixed":
      return `${fixedWords(act.fixes)}${act.isLogged ? "" : CHECK_WORDS.notLogged}`;
    case "undone":
      return `${undoneWords(act.fixes)}${act.isLogged ? "" : CHECK_WORDS.notLogged}`;
    case "accepted":
      return act.isKept ? CHECK_WORDS.acceptedDone : CHECK_WORDS.notAccepted;
    case "taken-back":
      return CHECK_WORDS.takenBack;
    default:
      return unreachable(act);
  }
}
