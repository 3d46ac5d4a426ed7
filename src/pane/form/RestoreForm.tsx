import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DriftedSheet } from "../../app/check/check-entries";
import { restoreForm, type RestoreOutcome } from "../../app/check/restore-form";
import {
  askTitle,
  askWords,
  contentWords,
  FORM_PART_WORDS,
  formPartsWords,
  RESTORE_WORDS,
  restoredWords,
} from "../../text/check/restore-form";
import { useEnvironment } from "../environment";
import { CellsToChange } from "../list/CellsToChange";
import { Outcome } from "../work/Outcome";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({
  restore: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  tables: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  /**
   * What was found to differ from the form; empty once it is put back. Without it everything is put back: fonts and lines, which nothing
   * finds to differ, too.
   */
  readonly drifted?: readonly DriftedSheet[];
  /** The workbook is to be checked again. */
  readonly onRestored: () => void;
}

/** "Khôi phục khuôn": says what will be put back, and asks only when something that a person typed would make way. */
export function RestoreForm({ drifted, onRestored }: Props) {
  const styles = useStyles();
  const { workbook, today } = useEnvironment();
  const [work, begin, forget] = useWork<RestoreOutcome>();
  const restore = (mayReplace: boolean) =>
    void begin(async () => {
      const order = {
        on: today(),
        words: FORM_PART_WORDS,
        which: drifted === undefined ? "all" : "drifted",
        mayReplace,
      } as const;
      const outcome = await restoreForm(workbook, order);
      if (outcome.ok && outcome.value.kind === "restored") onRestored();
      return outcome;
    });
  if (work.state === "done" && work.value.kind === "asks")
    return (
      <CellsToChange
        title={askTitle(work.value.replaced.length)}
        hint={askWords}
        cells={work.value.replaced.map((content) => ({
          key: `${content.cell.sheet} ${content.cell.address}`,
          words: contentWords(content),
        }))}
        writeWords={RESTORE_WORDS.replace}
        leaveWords={RESTORE_WORDS.leave}
        onWrite={() => restore(true)}
        onLeave={forget}
      />
    );
  return (
    <div className={styles.restore}>
      {work.state === "done" && work.value.kind === "restored" && <Outcome>{restoredWords(work.value)}</Outcome>}
      {drifted?.length !== 0 && (
        <>
          <Text size={200}>{RESTORE_WORDS.hint}</Text>
          {drifted !== undefined && (
            <ul className={styles.tables}>
              {drifted.map((table) => (
                <li key={table.sheet}>
                  <Text size={200}>{formPartsWords(table)}</Text>
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button disabledFocusable={work.state === "working"} onClick={() => restore(false)}>
              {RESTORE_WORDS.restore}
            </Button>
          </div>
        </>
      )}
      <WorkStrip work={work} words={RESTORE_WORDS.restoring} />
    </div>
  );
}
