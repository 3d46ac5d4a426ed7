import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { CHECK_WORDS, fixAllTitle, placedFixSentence } from "../../text/check/check-page";
import type { Page } from "../frame/page";
import type { FixesKept } from "../frame/use-fixes-made";
import type { LiveReading } from "../frame/use-live-check";
import { NoPlan } from "../home/NoPlan";
import { CellsToChange } from "../list/CellsToChange";
import { WorkStrip } from "../work/WorkStrip";
import { ActStrip } from "./ActStrip";
import { Checked } from "./Checked";
import { WHOLE_LIST } from "./finding-view";
import { LiveLine } from "./LiveLine";
import { RestoreForm } from "../form/RestoreForm";
import { useCheckActs } from "./use-check-acts";

interface Props {
  /** Kept by the frame: the findings follow what people type, whatever page is open. */
  readonly live: LiveReading;
  readonly fixes: FixesKept;
  readonly onPage: (page: Page) => void;
}

/** The last press of the button on this page. */
type Press = "none" | "checking" | "checked";

/** Rà soát: what is wrong with the entries as they stand, each a click away from its cell, its fix or its reason. */
export function CheckPage({ live: { work, known, isWatching, behind, reread }, fixes, onPage }: Props) {
  const [press, setPress] = useState<Press>("none");
  const [view, setView] = useState(WHOLE_LIST);
  const [isFixingAll, setIsFixingAll] = useState(false);
  /** After whatever this page has written. */
  const recheck = async () => {
    await reread();
    setPress("none");
    setIsFixingAll(false);
  };
  const acts = useCheckActs(fixes, recheck);
  const check = async () => {
    acts.forget();
    setPress("checking");
    setPress((await reread()) ? "checked" : "none");
  };
  if (work.state === "stopped" && work.problem.kind === "no-plan") return <NoPlan onPage={onPage} />;
  const result = known?.result;
  if (result !== undefined && isFixingAll)
    return (
      <>
        <ActStrip acts={acts} />
        <CellsToChange
          title={fixAllTitle(result.fixes.length)}
          hint={CHECK_WORDS.fixHint}
          cells={result.fixes.map((placed) => ({
            key: `${placed.cell.sheet} ${placed.cell.address} ${placed.fix.rule}`,
            words: placedFixSentence(placed),
          }))}
          writeWords={CHECK_WORDS.fixNow}
          leaveWords={CHECK_WORDS.back}
          isBusy={acts.work.state === "working"}
          onWrite={() => acts.fix(result.fixes)}
          onLeave={() => setIsFixingAll(false)}
        />
      </>
    );
  const isTold = acts.work.state === "working" || (work.state === "stopped" && behind !== undefined);
  return (
    <>
      <Text>{CHECK_WORDS.hint}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={press === "checking"} onClick={() => void check()}>
          {CHECK_WORDS.check}
        </Button>
      </div>
      <ActStrip acts={acts} />
      {!(isTold && known !== undefined) && <WorkStrip work={work} words={CHECK_WORDS.checking} />}
      {/* Of a press, the person waits for the new list; otherwise the one that is there stays. */}
      {result !== undefined && press !== "checking" && (
        <>
          <LiveLine isWatching={isWatching} behind={behind} onCheck={() => void check()} />
          <RestoreForm drifted={result.drifted} onRestored={() => void recheck()} />
          <Checked
            result={result}
            takesFocus={press === "checked"}
            view={view}
            onView={setView}
            acts={acts}
            onMarked={() => void recheck()}
            onFixAll={() => {
              acts.forget();
              setIsFixingAll(true);
            }}
          />
        </>
      )}
    </>
  );
}
