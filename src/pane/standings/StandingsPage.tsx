import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { listStandings, type StandingList } from "../../app/list-standings";
import type { Standing } from "../../domain/progress/standing";
import { STANDINGS_WORDS, standingsDay } from "../../text/standings";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { NoPlan } from "../home/NoPlan";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { Standings } from "./Standings";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  refresh: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface Props {
  /** The one whose tasks are listed first. */
  readonly standing: Standing | undefined;
  readonly onPage: (page: Page) => void;
}

/** Quá hạn: where every task stands; first what is overdue and what is coming. */
export function StandingsPage({ standing, onPage }: Props) {
  const styles = useStyles();
  const { workbook, today } = useEnvironment();
  const [work, begin] = useWork<StandingList>();
  const read = useCallback(() => void begin(() => listStandings(workbook, today())), [begin, workbook, today]);
  useEffect(read, [read]);
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  if (work.state !== "done") return <WorkStrip work={work} words={STANDINGS_WORDS.reading} onRetry={read} />;
  return (
    <>
      <div className={styles.line}>
        <Text>{standingsDay(work.value)}</Text>
        <Button size="small" className={styles.refresh} onClick={read}>
          {STANDINGS_WORDS.refresh}
        </Button>
      </div>
      <Standings list={work.value} chosenBefore={standing} />
    </>
  );
}
