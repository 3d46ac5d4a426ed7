import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { checkEntries, type CheckResult } from "../../app/check-entries";
import { CHECK_WORDS, checkSummary } from "../../text/check-page";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { NoPlan } from "../home/NoPlan";
import type { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { FindingList } from "./FindingList";

interface Props {
  /** Kept by the frame, so that the findings are still there when the person comes back to the page. */
  readonly check: ReturnType<typeof useWork<CheckResult>>;
  readonly onPage: (page: Page) => void;
}

/** Rà soát: checks all entries and lists what is wrong, each a click away from its cell. */
export function CheckPage({ check: [work, begin], onPage }: Props) {
  const { workbook, today } = useEnvironment();
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  return (
    <>
      <Text>{CHECK_WORDS.hint}</Text>
      <div>
        <Button
          appearance="primary"
          disabled={work.state === "working"}
          onClick={() => void begin(() => checkEntries(workbook, today()))}
        >
          {work.state === "done" ? CHECK_WORDS.again : CHECK_WORDS.check}
        </Button>
      </div>
      <WorkStrip work={work} words={CHECK_WORDS.checking} />
      {work.state === "done" && <Checked result={work.value} />}
    </>
  );
}

function Checked({ result }: { readonly result: CheckResult }) {
  return (
    <>
      <Text role="status">{checkSummary(result)}</Text>
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
