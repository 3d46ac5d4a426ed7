import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { HOME_WORDS } from "../../text/home";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly onPage: (page: Page) => void;
}

/** What every page shows of a workbook without a plan: the way to one. */
export function NoPlan({ onPage }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Heading>{HOME_WORDS.emptyTitle}</Heading>
      <Text>{HOME_WORDS.emptyHint}</Text>
      <Button appearance="primary" onClick={() => onPage("plan")}>
        {HOME_WORDS.loadPlan}
      </Button>
    </div>
  );
}
