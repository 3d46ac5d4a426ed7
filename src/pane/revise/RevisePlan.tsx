import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import {
  changeDecisions,
  changesNothing,
  isSamePlan,
  NO_ANSWERS,
  openTasks,
  type RevisionAnswers,
} from "../../app/revise/revise-figures";
import { previewRevision, revisePlan, type PlanRevised, type RevisionPreview } from "../../app/revise/revise-plan";
import type { Plan } from "../../domain/plan/plan";
import { ok, type Result } from "../../domain/result";
import { PLAN_WORDS } from "../../text/plan/plan-page";
import { REVISE_WORDS, revisedSentence, reviseProblemSentence, sourceWords } from "../../text/plan/revise-page";
import { LOG_SHEET } from "../../workbook/sheets/log-sheet";
import type { PlanChangeProblem } from "../../workbook/plan-change/plan-change-problem";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { Places } from "../amend/Places";
import { Refusal } from "../amend/Refusal";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import { Outcome } from "../work/Outcome";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { Differences } from "./Differences";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  /** The plan of the open workbook. */
  readonly plan: Plan;
  /** The plan that the corrected files give. */
  readonly corrected: Plan;
  /** Names of the files. */
  readonly source: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
  readonly onPage: (page: Page) => void;
}

/** Loads a corrected version of the appendices over the plan of the workbook, after the person has seen every difference. */
export function RevisePlan({ plan, corrected, source, onBack, onDone, onPage }: Props) {
  const styles = useStyles();
  const { workbook, today } = useEnvironment();
  const [looking, beginLook] = useWork<RevisionPreview>();
  const [revising, begin, forget] = useWork<Result<PlanRevised, WorkbookProblem | PlanChangeProblem>>();
  const [answers, setAnswers] = useState<RevisionAnswers>(NO_ANSWERS);
  const look = useCallback(() => {
    forget();
    void beginLook(() => previewRevision(workbook, corrected));
  }, [beginLook, forget, workbook, corrected]);
  useEffect(look, [look]);
  const preview = looking.state === "done" ? looking.value : undefined;
  const revise = (seen: RevisionPreview) =>
    begin(async () => {
      const decisions = { ...changeDecisions(answers), removed: answers.removed };
      const revised = await revisePlan(workbook, corrected, { preview: seen, decisions, on: today(), source });
      if (revised.ok) onDone();
      // What stands in the way is an answer like another: its sentence needs the plan.
      return ok(revised);
    });
  if (revising.state === "done" && revising.value.ok)
    return (
      <>
        <Outcome>{revisedSentence(revising.value.value)}</Outcome>
        <Places
          places={[
            { words: REVISE_WORDS.goToSheet, cell: { sheet: plan.appendices[0]?.sheetName ?? "", row: 0, column: 0 } },
            { words: REVISE_WORDS.goToLog, cell: { sheet: LOG_SHEET, row: 0, column: 0 } },
          ]}
          before={
            <Button appearance="primary" onClick={() => onPage("check")}>
              {PLAN_WORDS.checkNow}
            </Button>
          }
        />
      </>
    );
  const refused = revising.state === "done" && !revising.value.ok ? revising.value.problem : undefined;
  return (
    <>
      <Heading takesFocus>{REVISE_WORDS.title}</Heading>
      <Text size={200}>{sourceWords(source)}</Text>
      <WorkStrip work={looking} words={REVISE_WORDS.comparing} onRetry={look} />
      {preview !== undefined && <Differences {...{ plan, corrected, preview, answers }} onAnswers={setAnswers} />}
      <WorkStrip work={revising} words={REVISE_WORDS.updating} />
      {refused !== undefined && <Refusal>{reviseProblemSentence(refused, plan)}</Refusal>}
      <div className={styles.buttons}>
        {refused?.kind === "changed-meanwhile" ? (
          <Button appearance="primary" onClick={look}>
            {REVISE_WORDS.compareAgain}
          </Button>
        ) : (
          preview !== undefined &&
          !isSamePlan(preview) && (
            <Button
              appearance="primary"
              disabledFocusable={
                revising.state === "working" || openTasks(preview, answers) > 0 || changesNothing(preview, answers)
              }
              onClick={() => void revise(preview)}
            >
              {REVISE_WORDS.update}
            </Button>
          )
        )}
        <Button disabled={revising.state === "working"} onClick={onBack}>
          {REVISE_WORDS.back}
        </Button>
      </div>
    </>
  );
}
