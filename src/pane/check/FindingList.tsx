import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/check-entries";
import type { Severity } from "../../domain/check/finding";
import { severityTitle } from "../../text/check-page";
import { WORK_WORDS } from "../../text/work";
import { LongList } from "../list/LongList";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";
import { FindingRow } from "./FindingRow";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

const useStyles = makeStyles({
  title: {
    // Stays in view, over the padding of the page too, while its findings are scrolled through.
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly findings: readonly PlacedFinding[];
}

/** Findings grouped by severity, in the order of the sheet; Enter or click selects the cell in Excel. */
export function FindingList({ findings }: Props) {
  const styles = useStyles();
  const { work, show, isShown } = useShowCell();
  return (
    <>
      <WorkStrip work={work} words={WORK_WORDS.going} />
      {SEVERITIES.map((severity) => {
        const group = findings.filter(({ finding }) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={severityTitle(severity, group.length)}>
            <Subtitle2 as="h2" block className={styles.title}>
              {severityTitle(severity, group.length)}
            </Subtitle2>
            <LongList rows={group} keyOf={({ finding, cell }) => `${finding.rule} ${cell.sheet} ${cell.address}`}>
              {(found) => <FindingRow found={found} isCurrent={isShown(found.cell)} onShow={() => show(found.cell)} />}
            </LongList>
          </section>
        );
      })}
    </>
  );
}
