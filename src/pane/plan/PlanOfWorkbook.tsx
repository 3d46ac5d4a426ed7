import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Home } from "../../app/home";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import { planSaved, WAY_WORDS } from "../../text/import/ways-in";
import { NEXT_YEAR_WORDS } from "../../text/plan/next-year";
import { appendixFigures, planFacts, PLAN_WORDS } from "../../text/plan/plan-page";
import { REVISE_WORDS } from "../../text/plan/revise-page";
import { useEnvironment } from "../environment";
import { RestoreForm } from "../form/RestoreForm";
import { Heading } from "../frame/Heading";
import { Outcome } from "../work/Outcome";
import { Figures } from "./Figures";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly home: Home;
  readonly onAmend: () => void;
  /** Loads a corrected version of the appendices. */
  readonly onCorrected: () => void;
  readonly onNextYear: () => void;
  readonly onAnother: () => void;
  /** The sheets look as issued again. */
  readonly onRestored: () => void;
}

/** What the plan of the open workbook is, and what can be done with it. */
export function PlanOfWorkbook({ home, onAmend, onCorrected, onNextYear, onAnother, onRestored }: Props) {
  const styles = useStyles();
  const { saveFile, writePlanFile } = useEnvironment();
  const [saved, setSaved] = useState<string>();
  const { plan } = home;
  const save = () => {
    const name = `${plan.id}.json`;
    saveFile(name, writePlanFile(plan));
    setSaved(name);
  };
  return (
    <>
      <Heading>{plan.title}</Heading>
      {plan.illustrative && <Caption1>{PLAN_WORDS.illustrative}</Caption1>}
      {planFacts(home).map((fact) => (
        <Text key={fact}>{fact}</Text>
      ))}
      <Figures rows={appendixFigures(home)} />
      {saved !== undefined && <Outcome>{planSaved(saved)}</Outcome>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAmend}>
          {AMEND_WORDS.title}
        </Button>
        <Button onClick={onCorrected}>{REVISE_WORDS.begin}</Button>
        <Button onClick={onNextYear}>{NEXT_YEAR_WORDS.begin}</Button>
        <Button onClick={save}>{WAY_WORDS.savePlan}</Button>
        <Button onClick={onAnother}>{PLAN_WORDS.loadAnother}</Button>
      </div>
      <Heading>{PLAN_WORDS.form}</Heading>
      <RestoreForm onRestored={onRestored} />
    </>
  );
}
