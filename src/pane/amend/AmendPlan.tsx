import { Button, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { amendAndFind, type AmendmentDone } from "../../app/amend/amend-and-find";
import { emptyAmendDraft, nextDraft, withChoice, type AmendDraft } from "../../app/amend/amend-draft";
import type { AmendProblem } from "../../app/amend/amend-plan";
import { readPlan } from "../../app/read-plan";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import { ok, type Result } from "../../domain/result";
import { amendedSentence } from "../../text/plan/amend-changes";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import { amendProblemSentence } from "../../text/plan/amend-problems";
import type { PlanBook } from "../../workbook/reading/read-plan-book";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import { Outcome } from "../work/Outcome";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { AmendForm } from "./AmendForm";
import { Places } from "./Places";
import { Refusal } from "./Refusal";

interface Props {
  readonly onBack: () => void;
  /** The plan of the workbook is another now. */
  readonly onChanged: () => void;
}

/** Điều chỉnh kế hoạch: one change of the plan after it was issued, by the Office, with the document that permits it. */
export function AmendPlan({ onBack, onChanged }: Props) {
  const { workbook, today } = useEnvironment();
  const [reading, beginReading] = useWork<PlanBook>();
  const [amending, begin, forget] = useWork<Result<AmendmentDone, AmendProblem>>();
  const [draft, setDraft] = useState<AmendDraft>();
  const read = useCallback(() => void beginReading(() => readPlan(workbook)), [beginReading, workbook]);
  useEffect(read, [read]);
  const book = reading.state === "done" ? reading.value : undefined;
  const done = amending.state === "done" && amending.value.ok ? amending.value.value : undefined;
  const refused = amending.state === "done" && !amending.value.ok ? amending.value.problem : undefined;

  const amend = (amendment: Amendment) =>
    begin(async () => {
      const amended = await amendAndFind(workbook, amendment, today());
      if (amended.ok) onChanged();
      else if (amended.problem.kind === "before-differs") read();
      // What the plan does not allow is an answer like another: its sentence needs the plan.
      return ok(amended);
    });
  if (book === undefined)
    return (
      <>
        <Heading takesFocus>{AMEND_WORDS.title}</Heading>
        <WorkStrip work={reading} words={AMEND_WORDS.reading} onRetry={read} />
        <div>
          <Button onClick={onBack}>{AMEND_WORDS.back}</Button>
        </div>
      </>
    );
  const current = draft ?? emptyAmendDraft(book.metadata.plan);
  if (done !== undefined)
    return (
      <>
        <Outcome>{amendedSentence(done.log)}</Outcome>
        <Places
          places={[
            { words: AMEND_WORDS.goToCell, cell: done.cell },
            { words: AMEND_WORDS.goToLog, cell: done.logCell },
          ]}
          before={
            <Button
              appearance="primary"
              onClick={() => {
                setDraft(nextDraft(current, book.metadata.plan));
                forget();
                read();
              }}
            >
              {AMEND_WORDS.again}
            </Button>
          }
          after={<Button onClick={onBack}>{AMEND_WORDS.back}</Button>}
        />
      </>
    );
  return (
    <>
      <Heading takesFocus>{AMEND_WORDS.title}</Heading>
      <Text size={200}>{AMEND_WORDS.hint}</Text>
      <AmendForm
        book={book}
        draft={current}
        onChoice={(choice) => setDraft(withChoice(current, choice))}
        isBusy={amending.state === "working"}
        strip={
          <>
            <WorkStrip work={amending} words={AMEND_WORDS.working} />
            {refused !== undefined && <Refusal>{amendProblemSentence(refused, book.metadata.plan)}</Refusal>}
          </>
        }
        onAmend={(amendment) => void amend(amendment)}
        onBack={onBack}
      />
    </>
  );
}
