import type { Standing } from "../../domain/progress/standing";
import { CheckPage } from "../check/CheckPage";
import { HomePage } from "../home/HomePage";
import type { Import } from "../import/use-import";
import { PlanPage } from "../plan/PlanPage";
import { ReportPage } from "../report/ReportPage";
import { StandingsPage } from "../standings/StandingsPage";
import type { OnPage, Page } from "./page";
import type { HomeReading } from "./use-home";
import type { FixesKept } from "./use-fixes-made";
import type { LiveReading } from "./use-live-check";

interface Props {
  readonly page: Page;
  /** Chosen on the page that led here. */
  readonly standing: Standing | undefined;
  readonly home: HomeReading;
  readonly live: LiveReading;
  readonly fixes: FixesKept;
  readonly importing: Import;
  /** Counts how often the person asked for everything anew: the pages that read the workbook themselves begin again. */
  readonly edition: number;
  readonly onPage: OnPage;
  /** The workbook carries another plan now. */
  readonly onLoaded: () => void;
}

export function OpenPage({ page, standing, home, live, fixes, importing, edition, onPage, onLoaded }: Props) {
  switch (page) {
    case "home":
      return <HomePage home={home} onPage={onPage} />;
    case "plan":
      return <PlanPage home={home} importing={importing} onLoaded={onLoaded} onPage={onPage} />;
    case "check":
      return <CheckPage live={live} fixes={fixes} onPage={onPage} />;
    case "standings":
      return <StandingsPage key={edition} standing={standing} onPage={onPage} />;
    case "report":
      return <ReportPage key={edition} onPage={onPage} onChanged={home.reread} />;
  }
}
