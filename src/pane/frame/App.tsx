import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { CheckResult } from "../../app/check-entries";
import { readHome, type Home } from "../../app/home";
import { CheckPage } from "../check/CheckPage";
import { useEnvironment } from "../environment";
import { HomePage } from "../home/HomePage";
import { PlanPage } from "../plan/PlanPage";
import { ReportPage } from "../report/ReportPage";
import { StandingsPage } from "../standings/StandingsPage";
import { useWork } from "../work/use-work";
import type { Work } from "../work/work";
import type { Page } from "./page";
import { PageTabs } from "./PageTabs";
import { TopLine } from "./TopLine";

const useStyles = makeStyles({
  app: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px" },
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    flexGrow: 1,
  },
});

/** The frame: top line, pages, and the page that is open. */
export function App() {
  const styles = useStyles();
  const { workbook, today } = useEnvironment();
  const [page, setPage] = useState<Page>("home");
  const [home, begin] = useWork<Home>();
  const check = useWork<CheckResult>();
  const reread = useCallback(() => void begin(() => readHome(workbook, today())), [begin, workbook, today]);
  useEffect(reread, [reread]);
  const known = useLastRead(home);
  return (
    <div className={styles.app}>
      <TopLine home={known} onChanged={reread} />
      <PageTabs page={page} onPage={setPage} />
      <main id="page" role="tabpanel" aria-labelledby={`tab-${page}`} className={styles.page}>
        <OpenPage
          page={page}
          home={known === undefined ? home : { state: "done", value: known }}
          check={check}
          onPage={setPage}
          onChanged={reread}
        />
      </main>
    </div>
  );
}

/** What was read last, while it is read again. */
function useLastRead(home: Work<Home>): Home | undefined {
  const [last, setLast] = useState<Home>();
  useEffect(() => {
    if (home.state === "done") setLast(home.value);
    if (home.state === "stopped") setLast(undefined);
  }, [home]);
  return home.state === "done" ? home.value : home.state === "working" ? last : undefined;
}

interface OpenPageProps {
  readonly page: Page;
  readonly home: Work<Home>;
  readonly check: ReturnType<typeof useWork<CheckResult>>;
  readonly onPage: (page: Page) => void;
  /** The workbook has changed: what the frame shows must be read again. */
  readonly onChanged: () => void;
}

function OpenPage({ page, home, check, onPage, onChanged }: OpenPageProps) {
  switch (page) {
    case "home":
      return <HomePage home={home} onPage={onPage} />;
    case "plan":
      return <PlanPage home={home} onChanged={onChanged} onPage={onPage} />;
    case "check":
      return <CheckPage check={check} onPage={onPage} />;
    case "standings":
      return <StandingsPage onPage={onPage} />;
    case "report":
      return <ReportPage onPage={onPage} onChanged={onChanged} />;
  }
}
