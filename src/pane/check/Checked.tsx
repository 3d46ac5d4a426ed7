import { makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckResult } from "../../app/check/check-entries";
import { CHECK_WORDS, checkSummary, foundNow, shownOf } from "../../text/check/check-page";
import { useFocusOnShow } from "../frame/use-focus-on-show";
import { AcceptedList } from "./AcceptedList";
import { shownGroups, type FindingView } from "./finding-view";
import { FindingList } from "./FindingList";
import { ListTools } from "./ListTools";
import { MarkErrors } from "./MarkErrors";
import { useAnnounced } from "./use-announced";
import type { CheckActs } from "./use-check-acts";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  checked: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  // Only said aloud: the person sees the summary.
  announced: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  narrowed: { ":empty": { display: "none" } },
  summary: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
});

interface Props {
  readonly result: CheckResult;
  /** Not when the person only comes back to the page. */
  readonly takesFocus: boolean;
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
  readonly acts: CheckActs;
  readonly onFixAll: () => void;
  /** Marks have come or gone in the sheets. */
  readonly onMarked: () => void;
}

/** What the check found: the figures, the list as the person wants to see it, and what was let stand. */
export function Checked({ result, takesFocus, view, onView, acts, onFixAll, onMarked }: Props) {
  const styles = useStyles();
  const summary = useFocusOnShow<HTMLParagraphElement>(takesFocus);
  const keptFocus = useKeptFocus(summary);
  const announced = useAnnounced(foundNow(result));
  const groups = shownGroups(result, view);
  const shown = groups.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <div className={styles.checked} {...keptFocus}>
      <p ref={summary} tabIndex={-1} className={styles.summary}>
        {checkSummary(result)}
      </p>
      <div role="status" className={styles.announced}>
        {announced}
      </div>
      <MarkErrors
        errors={result.findings.filter(({ finding }) => finding.severity === "error").length}
        marked={result.marked}
        isBusy={acts.work.state === "working"}
        onDone={onMarked}
      />
      {result.findings.length === 0 ? (
        <MessageBar intent="success">
          <MessageBarBody>{CHECK_WORDS.clean}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <ListTools {...{ result, groups, view, onView, onFixAll }} />
          <div role="status" className={styles.narrowed}>
            {shown < result.findings.length && (
              <Text size={200}>
                {shown === 0 ? CHECK_WORDS.nothingMatches : shownOf(shown, result.findings.length)}
              </Text>
            )}
          </div>
          <FindingList groups={groups} acts={acts} />
        </>
      )}
      <AcceptedList accepted={result.accepted} isBusy={acts.work.state === "working"} onTakeBack={acts.takeBack} />
    </div>
  );
}
