import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { ClockAlarm20Regular } from "@fluentui/react-icons/svg/clock-alarm";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Home20Regular } from "@fluentui/react-icons/svg/home";
import { TaskListLtr20Regular } from "@fluentui/react-icons/svg/task-list-ltr";
import { FRAME_WORDS, PAGE_WORDS } from "../../text/frame";
import { PAGES, type Page } from "./page";

const ICONS: Readonly<Record<Page, React.ReactElement>> = {
  home: <Home20Regular />,
  plan: <TaskListLtr20Regular />,
  check: <ClipboardCheckmark20Regular />,
  standings: <ClockAlarm20Regular />,
  report: <DocumentTable20Regular />,
};

const useStyles = makeStyles({
  list: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Bold words of the open page need no more room than the others: each tab has its fifth.
  tab: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingInline: 0 },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly page: Page;
  readonly onPage: (page: Page) => void;
}

/** Icons with words, side by side; the words stay at 320 px. */
export function PageTabs({ page, onPage }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={FRAME_WORDS.navigation}>
      <TabList
        className={styles.list}
        aria-label={FRAME_WORDS.navigation}
        selectedValue={page}
        onTabSelect={(_event, { value }) => onPage(value as Page)}
        size="small"
      >
        {PAGES.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} className={styles.tab} aria-controls="page">
            <span className={styles.words}>
              {ICONS[one]}
              {PAGE_WORDS[one]}
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
