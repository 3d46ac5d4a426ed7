import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Home } from "../../app/home";
import type { Plan } from "../../domain/plan/plan";
import { planFacts, PLAN_WORDS } from "../../text/plan-page";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import type { Work } from "../work/work";
import { ChoosePlan } from "./ChoosePlan";
import { LoadPlan } from "./LoadPlan";

interface Props {
  readonly home: Work<Home>;
  readonly onChanged: () => void;
  readonly onPage: (page: Page) => void;
}

/** Kế hoạch: the plan of the workbook, and the way to load one. */
export function PlanPage({ home, onChanged, onPage }: Props) {
  const [chosen, setChosen] = useState<Plan>();
  const [wantsAnother, setWantsAnother] = useState(false);
  if (chosen !== undefined)
    return <LoadPlan plan={chosen} onBack={() => setChosen(undefined)} onLoaded={onChanged} onPage={onPage} />;
  if (home.state !== "done" || wantsAnother) return <ChoosePlan onChosen={setChosen} />;
  return <PlanOfWorkbook home={home.value} onAnother={() => setWantsAnother(true)} />;
}

function PlanOfWorkbook({ home, onAnother }: { readonly home: Home; readonly onAnother: () => void }) {
  return (
    <>
      <Heading>{PLAN_WORDS.loadedTitle}</Heading>
      {home.plan.illustrative && <Caption1>{PLAN_WORDS.illustrative}</Caption1>}
      {planFacts(home).map((fact) => (
        <Text key={fact}>{fact}</Text>
      ))}
      <div>
        <Button onClick={onAnother}>{PLAN_WORDS.loadAnother}</Button>
      </div>
    </>
  );
}
