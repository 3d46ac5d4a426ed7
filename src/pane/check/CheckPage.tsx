import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { checkEntries, type CheckResult } from "../../app/check-entries";
import { CHECK_WORDS } from "../../text/check-page";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { NoPlan } from "../home/NoPlan";
import type { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { ActStrip } from "./ActStrip";
import { Checked } from "./Checked";
import { WHOLE_LIST } from "./finding-view";
import { FixAll } from "./FixAll";
import { useCheckActs } from "./use-check-acts";

interface Props {
  /** Kept by the frame, so that the findings are still there when the person comes back to the page. */
  readonly check: ReturnType<typeof useWork<CheckResult>>;
  readonly onPage: (page: Page) => void;
}

/** Rà soát: checks all entries and lists what is wrong, each a click away from its cell, its fix or its reason. */
export function CheckPage({ check: [work, begin], onPage }: Props) {
  const { workbook, today } = useEnvironment();
  const [isPressed, setIsPressed] = useState(false);
  const [view, setView] = useState(WHOLE_LIST);
  const [isFixingAll, setIsFixingAll] = useState(false);
  const check = (byPress: boolean) => {
    setIsPressed(byPress);
    setIsFixingAll(false);
    void begin(() => checkEntries(workbook, today()));
  };
  const acts = useCheckActs(() => check(false));
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  if (work.state === "done" && isFixingAll)
    return (
      <>
        <ActStrip acts={acts} />
        <FixAll
          fixes={work.value.fixes}
          isBusy={acts.work.state === "working"}
          onFix={() => acts.fix(work.value.fixes)}
          onBack={() => setIsFixingAll(false)}
        />
      </>
    );
  const press = () => {
    acts.forget();
    check(true);
  };
  return (
    <>
      <Text>{CHECK_WORDS.hint}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={work.state === "working"} onClick={press}>
          {work.state === "done" ? CHECK_WORDS.again : CHECK_WORDS.check}
        </Button>
      </div>
      <ActStrip acts={acts} />
      <WorkStrip work={work} words={CHECK_WORDS.checking} />
      {work.state === "done" && (
        <Checked
          result={work.value}
          takesFocus={isPressed}
          view={view}
          onView={setView}
          acts={acts}
          onFixAll={() => {
            acts.forget();
            setIsFixingAll(true);
          }}
        />
      )}
    </>
  );
}
