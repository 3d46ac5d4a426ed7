import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../domain/plan/plan";
import { HOME_WORDS } from "../../text/home";
import { PLAN_WORDS } from "../../text/plan/plan-page";
import type { Page } from "../frame/page";
import type { HomeReading } from "../frame/use-home";
import { AmendPlan } from "../amend/AmendPlan";
import { ImportWizard } from "../import/ImportWizard";
import type { Import } from "../import/use-import";
import { NextYear } from "../next-year/NextYear";
import { LoadOrRevise } from "../revise/LoadOrRevise";
import { WorkStrip } from "../work/WorkStrip";
import { ChoosePlan } from "./ChoosePlan";
import { PlanOfWorkbook } from "./PlanOfWorkbook";

interface Props {
  readonly home: HomeReading;
  readonly importing: Import;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** What the person has begun: nothing, another plan (at the ways in, in the wizard, before a whole plan), or a change of this one. */
type Way = "none" | "choose" | "import" | "amend" | "next-year" | { readonly plan: Plan };

/** Kế hoạch: the plan of the workbook, and the way to load one. */
export function PlanPage({ home: { work, known, reread }, importing, onLoaded, onPage }: Props) {
  const [way, setWay] = useState<Way>("none");
  const importTables = () => {
    importing.choosePlan(undefined);
    setWay("import");
  };
  const choose = (plan: Plan) => {
    importing.act({ kind: "begun-anew" });
    setWay({ plan });
  };
  if (typeof way === "object")
    return (
      <LoadOrRevise
        current={importing.known}
        plan={way.plan}
        source={way.plan.shortName}
        backWords={PLAN_WORDS.back}
        onBack={() => setWay("choose")}
        onLoaded={onLoaded}
        onPage={onPage}
      />
    );
  if (way === "amend") return <AmendPlan onBack={() => setWay("none")} onChanged={reread} />;
  if (way === "next-year") return <NextYear onBack={() => setWay("none")} />;
  if (way === "import")
    return <ImportWizard importing={importing} onLeave={() => setWay("choose")} onLoaded={onLoaded} onPage={onPage} />;
  if (way === "choose" || (work.state === "stopped" && work.problem.kind === "no-plan"))
    return (
      <ChoosePlan
        takesFocus={way === "choose"}
        begun={importing.draft.sources.map(({ name }) => name)}
        onImport={importTables}
        onChosen={choose}
      />
    );
  if (known !== undefined)
    return (
      <PlanOfWorkbook
        home={known}
        onAmend={() => setWay("amend")}
        onCorrected={importTables}
        onNextYear={() => setWay("next-year")}
        onAnother={() => setWay("choose")}
        onRestored={reread}
      />
    );
  return (
    <>
      <WorkStrip work={work} words={HOME_WORDS.reading} onRetry={reread} />
      {work.state === "stopped" && (
        <div>
          <Button onClick={() => setWay("choose")}>{PLAN_WORDS.loadAnother}</Button>
        </div>
      )}
    </>
  );
}
