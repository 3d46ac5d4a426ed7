import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { isCorrectedVersion } from "../../app/revise/revise-figures";
import { previewRevision, type RevisionPreview } from "../../app/revise/revise-plan";
import type { Plan } from "../../domain/plan/plan";
import { currentPlanWords, REVISE_WORDS, sourceWords } from "../../text/plan/revise-page";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import { LoadPlan } from "../plan/LoadPlan";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { RevisePlan } from "./RevisePlan";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  label: { display: "flex", flexDirection: "column" },
});

interface Props {
  /** The plan that the workbook carries; `undefined` when it has none of the department's. */
  readonly current: Plan | undefined;
  /** The plan that the person's files give. */
  readonly plan: Plan;
  /** Names of the files. */
  readonly source: string;
  readonly backWords: string;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

type Way = "revise" | "load";

/** Loads a plan; into a workbook that carries one already, the person says first whether it is a corrected version of that. */
export function LoadOrRevise({ current, ...props }: Props) {
  // What the workbook carried when the person came here: once it is written it carries this one.
  const [before] = useState(current);
  if (before === undefined || props.plan.illustrative) return <LoadPlan {...props} />;
  return <Choose current={before} {...props} />;
}

function Choose({ current, plan, source, backWords, onBack, onLoaded, onPage }: Props & { readonly current: Plan }) {
  const styles = useStyles();
  const { workbook } = useEnvironment();
  const [looking, begin] = useWork<RevisionPreview>();
  const [chosen, setChosen] = useState<Way>();
  const [taken, setTaken] = useState<Way>();
  const look = useCallback(() => void begin(() => previewRevision(workbook, plan)), [begin, workbook, plan]);
  useEffect(look, [look]);
  if (taken === "load")
    return (
      <LoadPlan
        plan={plan}
        backWords={REVISE_WORDS.back}
        onBack={() => setTaken(undefined)}
        onLoaded={onLoaded}
        onPage={onPage}
      />
    );
  if (taken === "revise")
    return (
      <RevisePlan
        plan={current}
        corrected={plan}
        source={source}
        onBack={() => setTaken(undefined)}
        onDone={onLoaded}
        onPage={onPage}
      />
    );
  const isCorrected = looking.state === "done" && isCorrectedVersion(looking.value, current, plan);
  const way = chosen ?? (isCorrected ? "revise" : "load");
  return (
    <>
      <Heading takesFocus>{REVISE_WORDS.chooseTitle}</Heading>
      <Text size={200}>{currentPlanWords(current)}</Text>
      <Text size={200}>{sourceWords(source)}</Text>
      <WorkStrip work={looking} words={REVISE_WORDS.comparing} onRetry={look} />
      {looking.state === "done" && (
        <RadioGroup
          aria-label={REVISE_WORDS.how}
          value={way}
          onChange={(_event, { value }) => setChosen(value === "revise" ? "revise" : "load")}
        >
          <Radio
            value="revise"
            label={
              <Choice
                words={REVISE_WORDS.revise}
                hint={isCorrected ? `${REVISE_WORDS.reviseHint} ${REVISE_WORDS.recommended}` : REVISE_WORDS.reviseHint}
              />
            }
          />
          <Radio value="load" label={<Choice words={REVISE_WORDS.load} hint={REVISE_WORDS.loadHint} />} />
        </RadioGroup>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={looking.state !== "done"} onClick={() => setTaken(way)}>
          {REVISE_WORDS.next}
        </Button>
        <Button onClick={onBack}>{backWords}</Button>
      </div>
    </>
  );
}

function Choice({ words, hint }: { readonly words: string; readonly hint: string }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      {words}
      <Text size={200}>{hint}</Text>
    </span>
  );
}
