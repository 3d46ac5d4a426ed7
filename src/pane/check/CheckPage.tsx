import { Button, makeStyles, MessageBar, MessageBarBody, Text, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { checkEntries, type CheckResult } from "../../app/check-entries";
import { CHECK_WORDS, checkSummary } from "../../text/check-page";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { useFocusOnShow } from "../frame/use-focus-on-show";
import { NoPlan } from "../home/NoPlan";
import type { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({ summary: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" } });

interface Props {
  /** Kept by the frame, so that the findings are still there when the person comes back to the page. */
  readonly check: ReturnType<typeof useWork<CheckResult>>;
  readonly onPage: (page: Page) => void;
}

/** Rà soát: checks all entries and lists what is wrong, each a click away from its cell. */
export function CheckPage({ check: [work, begin], onPage }: Props) {
  const { workbook, today } = useEnvironment();
  const [isPressed, setIsPressed] = useState(false);
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  const check = () => {
    setIsPressed(true);
    void begin(() => checkEntries(workbook, today()));
  };
  return (
    <>
      <Text>{CHECK_WORDS.hint}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={work.state === "working"} onClick={check}>
          {work.state === "done" ? CHECK_WORDS.again : CHECK_WORDS.check}
        </Button>
      </div>
      <WorkStrip work={work} words={CHECK_WORDS.checking} />
      {work.state === "done" && <Checked result={work.value} takesFocus={isPressed} />}
    </>
  );
}

interface CheckedProps {
  readonly result: CheckResult;
  /** Not when the person only comes back to the page. */
  readonly takesFocus: boolean;
}

function Checked({ result, takesFocus }: CheckedProps) {
  const styles = useStyles();
  const summary = useFocusOnShow<HTMLParagraphElement>(takesFocus);
  return (
    <>
      <p ref={summary} tabIndex={-1} className={styles.summary}>
        {checkSummary(result)}
      </p>
      {result.findings.length === 0 ? (
        <MessageBar intent="success">
          <MessageBarBody>{CHECK_WORDS.clean}</MessageBarBody>
        </MessageBar>
      ) : (
        <FindingList findings={result.findings} />
      )}
    </>
  );
}
