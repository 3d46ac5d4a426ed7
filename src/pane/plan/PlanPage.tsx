import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../domain/plan/plan";
import { HOME_WORDS } from "../../text/home";
import { PLAN_WORDS } from "../../text/plan-page";
import type { Page } from "../frame/page";
import type { HomeReading } from "../frame/use-home";
import { ImportWizard } from "../import/ImportWizard";
import type { Import } from "../import/use-import";
import { WorkStrip } from "../work/WorkStrip";
import { ChoosePlan } from "./ChoosePlan";
import { LoadPlan } from "./LoadPlan";
import { PlanOfWorkbook } from "./PlanOfWorkbook";

interface Props {
  readonly home: HomeReading;
  readonly importing: Import;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** Where the person is on the way to another plan: nowhere, at the ways in, in the wizard, or before a whole plan. */
type Way = "none" | "choose" | "import" | { readonly plan: Plan };

/** Kế hoạch: the plan of the workbook, and the way to load one. */
export function PlanPage({ home: { work, known, reread }, importing, onLoaded, onPage }: Props) {
  const [way, setWay] = useState<Way>("none");
  const choose = (plan: Plan) => {
    importing.act({ kind: "begun-anew" });
    setWay({ plan });
  };
  if (typeof way === "object")
    return <LoadPlan plan={way.plan} onBack={() => setWay("choose")} onLoaded={onLoaded} onPage={onPage} />;
  if (way === "import")
    return <ImportWizard importing={importing} onLeave={() => setWay("choose")} onLoaded={onLoaded} onPage={onPage} />;
  if (way === "choose" || (work.state === "stopped" && work.problem.kind === "no-plan"))
    return (
      <ChoosePlan
        takesFocus={way === "choose"}
        begun={importing.draft.sources.map(({ name }) => name)}
        onImport={() => {
          importing.choosePlan(undefined);
          setWay("import");
        }}
        onChosen={choose}
      />
    );
  if (known !== undefined) return <PlanOfWorkbook home={known} onAnother={() => setWay("choose")} />;
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
