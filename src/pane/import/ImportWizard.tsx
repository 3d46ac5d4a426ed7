import { IMPORT_STEPS } from "../../app/import/import-draft";
import { isStepDone } from "../../app/import/import-step-done";
import { IMPORT_PLAN_WORDS } from "../../text/import/plan";
import { WIZARD_WORDS } from "../../text/import/steps";
import type { Page } from "../frame/page";
import { LoadOrRevise } from "../revise/LoadOrRevise";
import { ColumnStep } from "./table/ColumnStep";
import { DoubtStep } from "./doubts/DoubtStep";
import { PlanStep } from "./plan/PlanStep";
import { PreviewStep } from "./table/PreviewStep";
import { SourceStep } from "./source/SourceStep";
import { StepFrame } from "./StepFrame";
import type { Import } from "./use-import";

interface Props {
  readonly importing: Import;
  /** Leaves the wizard; its choices stay. */
  readonly onLeave: () => void;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** From the department's own tables to a plan in the workbook, step by step; nothing is written before the last one. */
export function ImportWizard({ importing, onLeave, onLoaded, onPage }: Props) {
  const { draft, act, plan, choosePlan, known } = importing;
  if (plan !== undefined)
    return (
      <LoadOrRevise
        current={known}
        plan={plan}
        source={draft.sources.map(({ name }) => name).join(", ") || plan.shortName}
        backWords={draft.step === "plan" ? IMPORT_PLAN_WORDS.back : WIZARD_WORDS.back}
        onBack={() => choosePlan(undefined)}
        onLoaded={() => {
          act({ kind: "begun-anew" });
          onLoaded();
        }}
        onPage={onPage}
      />
    );
  if (draft.step === "plan") return <PlanStep importing={importing} onLeave={onLeave} />;
  const after = IMPORT_STEPS[IMPORT_STEPS.indexOf(draft.step) + 1] ?? "plan";
  const next = {
    words: WIZARD_WORDS.next,
    isReady: isStepDone(draft),
    onPress: () => act({ kind: "step", step: after }),
  };
  return (
    <StepFrame key={draft.step} importing={importing} next={next} onLeave={onLeave}>
      {draft.step === "source" && <SourceStep importing={importing} />}
      {draft.step === "preview" && <PreviewStep importing={importing} />}
      {draft.step === "columns" && <ColumnStep importing={importing} />}
      {draft.step === "doubts" && <DoubtStep importing={importing} />}
    </StepFrame>
  );
}
