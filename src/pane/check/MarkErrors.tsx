import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { markErrors, unmarkErrors } from "../../app/check/mark-errors";
import { ok, type Result } from "../../domain/result";
import { MARK_WORDS, markedSentence, unmarkedSentence } from "../../text/check/mark-errors";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { useEnvironment } from "../environment";
import { Outcome } from "../work/Outcome";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // Nothing to mark, and nothing marked.
    ":empty": { display: "none" },
  },
});

interface Props {
  /** As many as the check has found. */
  readonly errors: number;
  /** Cells that are marked now; `undefined` when that is not known. */
  readonly marked: number | undefined;
  /** Something else is being written. */
  readonly isBusy: boolean;
  /** Marks have come or gone. */
  readonly onDone: () => void;
}

/** Shows the errors in the sheets themselves, and takes the marks away again. */
export function MarkErrors({ errors, marked, isBusy, onDone }: Props) {
  const styles = useStyles();
  const { workbook, today } = useEnvironment();
  // What was done, as a sentence.
  const [work, begin] = useWork<string>();
  const [words, setWords] = useState("");
  const act = async (doing: string, job: () => Promise<Result<string, WorkbookProblem>>) => {
    setWords(doing);
    if (await begin(job)) onDone();
  };
  const mark = () =>
    void act(MARK_WORDS.marking, async () => {
      const order = await markErrors(workbook, today());
      return order.ok ? ok(markedSentence(order.value)) : order;
    });
  const unmark = () =>
    void act(MARK_WORDS.unmarking, async () => {
      const unmarked = await unmarkErrors(workbook);
      return unmarked.ok ? ok(unmarkedSentence(unmarked.value)) : unmarked;
    });
  const isWorking = work.state === "working" || isBusy;
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        {errors > 0 && (
          <Button disabledFocusable={isWorking} onClick={mark}>
            {MARK_WORDS.mark}
          </Button>
        )}
        {marked !== 0 && (
          <Button disabledFocusable={isWorking} onClick={unmark}>
            {MARK_WORDS.unmark}
          </Button>
        )}
      </div>
      {work.state === "done" ? <Outcome>{work.value}</Outcome> : <WorkStrip work={work} words={words} />}
    </div>
  );
}
