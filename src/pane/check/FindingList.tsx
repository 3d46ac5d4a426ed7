import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PlacedFinding } from "../../app/check/check-entries";
import { findingKey } from "../../domain/check/findings/finding-key";
import { WORK_WORDS } from "../../text/work";
import { LongList } from "../list/LongList";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";
import type { ShownGroup } from "./finding-view";
import { FindingActions, hasActions } from "./FindingActions";
import { FindingRow } from "./FindingRow";
import type { CheckActs } from "./use-check-acts";

const useStyles = makeStyles({
  title: {
    // Stays in view, over the padding of the page too, while its findings are scrolled through.
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The line that ends a row comes after what can be done with it.
  withActions: { "& > button": { borderBottomColor: "transparent" } },
});

interface Props {
  readonly groups: readonly ShownGroup[];
  readonly acts: CheckActs;
}

/** Findings in their groups, in the order of the sheet; Enter or click selects the cell in Excel. */
export function FindingList({ groups, acts }: Props) {
  const styles = useStyles();
  const { work, show, isShown } = useShowCell();
  /** The finding that is to be let stand, by its key: the list may be another one while the reason is typed. */
  const [asked, setAsked] = useState<string>();
  const isGone = asked !== undefined && !groups.some(({ found }) => found.some((one) => keyOf(one) === asked));
  useEffect(() => {
    if (isGone) setAsked(undefined);
  }, [isGone]);
  return (
    <>
      <WorkStrip work={work} words={WORK_WORDS.going} />
      {groups.map(({ id, title, found: rows }) => (
        <section key={id} aria-label={title}>
          <Subtitle2 as="h2" block className={styles.title}>
            {title}
          </Subtitle2>
          <LongList rows={rows} keyOf={keyOf}>
            {(found) => (
              <div className={hasActions(found) ? styles.withActions : undefined}>
                <FindingRow found={found} isCurrent={isShown(found.cell)} onShow={() => show(found.cell)} />
                <FindingActions
                  found={found}
                  acts={acts}
                  isAsked={keyOf(found) === asked}
                  onAsk={(one) => setAsked(one && keyOf(one))}
                />
              </div>
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}

function keyOf({ finding }: PlacedFinding): string {
  return findingKey(finding);
}
