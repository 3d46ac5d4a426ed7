import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Home } from "../../app/home";
import type { Plan } from "../../domain/plan/plan";
import { appendixFigures, planFacts, PLAN_WORDS } from "../../text/plan-page";
import { HOME_WORDS } from "../../text/home";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import type { HomeReading } from "../frame/use-home";
import { WorkStrip } from "../work/WorkStrip";
import { ChoosePlan } from "./ChoosePlan";
import { Figures } from "./Figures";
import { LoadPlan } from "./LoadPlan";

interface Props {
  readonly home: HomeReading;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** Kế hoạch: the plan of the workbook, and the way to load one. */
export function PlanPage({ home: { work, known, reread }, onLoaded, onPage }: Props) {
  const [chosen, setChosen] = useState<Plan>();
  const [wantsAnother, setWantsAnother] = useState(false);
  if (chosen !== undefined)
    return <LoadPlan plan={chosen} onBack={() => setChosen(undefined)} onLoaded={onLoaded} onPage={onPage} />;
  if (wantsAnother || (work.state === "stopped" && work.problem.kind === "no-plan"))
    return <ChoosePlan onChosen={setChosen} takesFocus={wantsAnother} />;
  if (known !== undefined) return <PlanOfWorkbook home={known} onAnother={() => setWantsAnother(true)} />;
  return (
    <>
      <WorkStrip work={work} words={HOME_WORDS.reading} onRetry={reread} />
      {work.state === "stopped" && (
        <div>
          <Button onClick={() => setWantsAnother(true)}>{PLAN_WORDS.loadAnother}</Button>
        </div>
      )}
    </>
  );
}

function PlanOfWorkbook({ home, onAnother }: { readonly home: Home; readonly onAnother: () => void }) {
  return (
    <>
      <Heading>{home.plan.title}</Heading>
      {home.plan.illustrative && <Caption1>{PLAN_WORDS.illustrative}</Caption1>}
      {planFacts(home).map((fact) => (
        <Text key={fact}>{fact}</Text>
      ))}
      <Figures rows={appendixFigures(home)} />
      <div>
        <Button onClick={onAnother}>{PLAN_WORDS.loadAnother}</Button>
      </div>
    </>
  );
}
