import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Standing } from "../../domain/progress/standing";
import { PAGE_WORDS } from "../../text/frame";
import { useImport } from "../import/use-import";
import { OpenPage } from "./OpenPage";
import type { OnPage, Page } from "./page";
import { PageTabs } from "./PageTabs";
import { TopLine } from "./TopLine";
import { useFixesMade } from "./use-fixes-made";
import { useHome } from "./use-home";
import { useLiveCheck } from "./use-live-check";

const useStyles = makeStyles({
  app: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px" },
  main: { flexGrow: 1, minHeight: 0, display: "flex" },
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    // Only code moves the focus here.
    outlineStyle: "none",
  },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The open page, and the standing it was opened with. */
interface Place {
  readonly page: Page;
  readonly standing: Standing | undefined;
}

/** The frame: top line, pages, and the page that is open. */
export function App() {
  const styles = useStyles();
  const live = useLiveCheck();
  const fixes = useFixesMade();
  const home = useHome(live);
  // Here, so that a look at another page does not lose what was chosen. Units of a made-up plan are none of the department's.
  const importing = useImport(home.known?.plan.illustrative === false ? home.known.plan : undefined);
  const [{ page, standing }, setPlace] = useState<Place>({ page: "home", standing: undefined });
  const [edition, setEdition] = useState(0);
  const panel = useFocusWhenLost(page);
  const open: OnPage = (page, standing) => setPlace({ page, standing });
  return (
    <div className={styles.app}>
      <TopLine
        home={home}
        onChanged={() => {
          home.reread();
          setEdition(edition + 1);
        }}
      />
      <PageTabs page={page} onPage={(page) => open(page)} />
      <main className={styles.main}>
        <div
          id="page"
          role="tabpanel"
          aria-labelledby={`tab-${page}`}
          tabIndex={-1}
          className={styles.page}
          ref={panel}
        >
          {/* The tab shows it already. */}
          <h1 className={styles.title}>{PAGE_WORDS[page]}</h1>
          <OpenPage
            {...{ page, standing, home, live, fixes, importing, edition }}
            onPage={open}
            onLoaded={home.reread}
          />
        </div>
      </main>
    </div>
  );
}

/** A button that opens another page is gone with its own page: then the new page takes the focus. */
function useFocusWhenLost(page: Page) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
    if (panel.current !== null) panel.current.scrollTop = 0;
  }, [page]);
  return panel;
}
