import { Button } from "@fluentui/react-components";
import type { EnteredProgress } from "../../app/enter-progress";
import type { PlanPreview } from "../../app/load-plan";
import type { Written } from "../../app/open-workbook";
import type { Result } from "../../domain/result";
import { loadedWords, PLAN_WORDS } from "../../text/plan/plan-page";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import type { Page } from "../frame/page";
import { GoToSheet } from "../work/GoToSheet";
import { Outcome } from "../work/Outcome";
import { ProblemBar } from "../work/ProblemBar";

export interface Loaded {
  readonly written: Written;
  /** What became of the prepared entries, when they were asked for. */
  readonly sample: Result<EnteredProgress, WorkbookProblem> | undefined;
}

interface Props {
  readonly preview: PlanPreview;
  readonly loaded: Loaded;
  readonly onPage: (page: Page) => void;
}

/** What was written, and the way on. */
export function LoadedPlan({ preview, loaded: { written, sample }, onPage }: Props) {
  return (
    <>
      <Outcome>{loadedWords(preview, written, sample?.ok === true ? sample.value : undefined)}</Outcome>
      {sample?.ok === false && <ProblemBar problem={sample.problem} />}
      <GoToSheet
        sheet={preview.plan.appendices[0]?.sheetName ?? ""}
        words={PLAN_WORDS.goToSheet}
        before={
          <Button appearance="primary" onClick={() => onPage("check")}>
            {PLAN_WORDS.checkNow}
          </Button>
        }
      />
    </>
  );
}
