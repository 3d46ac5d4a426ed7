import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/check/check-entries";
import { fixAllWords, findingListText } from "../../text/check/check-page";
import { CopyList } from "./CopyList";
import type { FindingView, ShownGroup } from "./finding-view";
import { ListFilters } from "./ListFilters";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly result: CheckResult;
  readonly groups: readonly ShownGroup[];
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
  readonly onFixAll: () => void;
}

/** How the list is grouped and narrowed, and what can be done with all of it. */
export function ListTools({ result, groups, view, onView, onFixAll }: Props) {
  const styles = useStyles();
  const text = findingListText(groups.map(({ title, found }) => [title, found]));
  return (
    <div className={styles.tools}>
      {result.fixes.length > 0 && (
        <div>
          <Button onClick={onFixAll}>{fixAllWords(result.fixes.length)}</Button>
        </div>
      )}
      <ListFilters {...{ result, view, onView }} />
      {/* Another list is another text to copy. */}
      <CopyList key={text} text={text} />
    </div>
  );
}
