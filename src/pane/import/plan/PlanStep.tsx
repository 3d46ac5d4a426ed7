import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { obstaclesOfDraft, planOfDraft } from "../../../app/import/import-plan";
import { IMPORT_PLAN_WORDS, obstacleSentence } from "../../../text/import/plan";
import { WIZARD_WORDS } from "../../../text/import/steps";
import { useEnvironment } from "../../environment";
import { AppendixFields } from "./AppendixFields";
import { NotLoaded } from "./NotLoaded";
import { FactFields } from "./FactFields";
import { StepFrame } from "../StepFrame";
import { Summary } from "./Summary";
import { UnitFields } from "./UnitFields";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  obstacles: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly importing: Import;
  readonly onLeave: () => void;
}

/** Thông tin và tổng hợp: what no table says, the units, and what was read, before it is shown how it will be written. */
export function PlanStep({ importing, onLeave }: Props) {
  const styles = useStyles();
  const { today } = useEnvironment();
  const { draft, known, choosePlan } = importing;
  const obstacles = obstaclesOfDraft(draft, known, today());
  const next = {
    words: WIZARD_WORDS.toWriting,
    isReady: obstacles.length === 0,
    onPress: () => {
      const plan = planOfDraft(draft, known, today());
      if (plan.ok) choosePlan(plan.value);
    },
  };
  return (
    <StepFrame importing={importing} next={next} onLeave={onLeave}>
      <Summary draft={draft} />
      <NotLoaded importing={importing} />
      <FactFields importing={importing} />
      <AppendixFields importing={importing} />
      <UnitFields importing={importing} />
      {obstacles.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            {IMPORT_PLAN_WORDS.obstacles}
            <ul className={styles.obstacles}>
              {obstacles.map(obstacleSentence).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </StepFrame>
  );
}
