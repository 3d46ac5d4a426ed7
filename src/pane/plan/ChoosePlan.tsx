import { Button, Card, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../domain/plan/plan";
import { begunWords, WAY_WORDS } from "../../text/import/ways-in";
import { PLAN_WORDS } from "../../text/plan/plan-page";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import { FileButton } from "./FileButton";

const useStyles = makeStyles({ card: { alignItems: "flex-start", rowGap: tokens.spacingVerticalS } });

interface Props {
  readonly takesFocus: boolean;
  /** Names of what the person has begun to load; empty when nothing was begun. */
  readonly begun: readonly string[];
  readonly onImport: () => void;
  readonly onChosen: (plan: Plan) => void;
}

/** The ways in to a plan: the department's own appendices, a plan file, or the plan that comes with the add-in. */
export function ChoosePlan({ takesFocus, begun, onImport, onChosen }: Props) {
  const styles = useStyles();
  const { builtInPlan, readPlanFile } = useEnvironment();
  const [problem, setProblem] = useState<string>();
  const take = async (file: File) => {
    const read = readPlanFile(await file.text(), file.name);
    if (read.ok) onChosen(read.value);
    else setProblem(read.problem);
  };
  return (
    <>
      <Heading takesFocus={takesFocus}>{PLAN_WORDS.chooseTitle}</Heading>
      {problem !== undefined && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <Card className={styles.card}>
        <Text weight="semibold">{WAY_WORDS.title}</Text>
        <Text size={200}>{begun.length === 0 ? WAY_WORDS.hint : begunWords(begun)}</Text>
        <Button appearance="primary" onClick={onImport}>
          {begun.length === 0 ? WAY_WORDS.begin : WAY_WORDS.goOn}
        </Button>
      </Card>
      <Card className={styles.card}>
        <Text weight="semibold">{PLAN_WORDS.fileTitle}</Text>
        <Text size={200}>{PLAN_WORDS.fileHint}</Text>
        <FileButton
          words={PLAN_WORDS.fromFile}
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file !== undefined) void take(file);
          }}
        />
      </Card>
      <Card className={styles.card}>
        <Text weight="semibold">{builtInPlan.title}</Text>
        <Text size={200}>{PLAN_WORDS.builtInHint}</Text>
        <Button onClick={() => onChosen(builtInPlan)}>{PLAN_WORDS.builtIn}</Button>
      </Card>
    </>
  );
}
