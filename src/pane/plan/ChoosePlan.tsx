import { Button, Card, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Plan } from "../../domain/plan/plan";
import { PLAN_WORDS } from "../../text/plan-page";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";

const useStyles = makeStyles({ card: { alignItems: "flex-start", rowGap: tokens.spacingVerticalS } });

interface Props {
  readonly takesFocus: boolean;
  readonly onChosen: (plan: Plan) => void;
}

/** The ways in to a plan: the one that comes with the add-in, or a plan file. */
export function ChoosePlan({ takesFocus, onChosen }: Props) {
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
        <Text weight="semibold">{builtInPlan.title}</Text>
        <Text size={200}>{PLAN_WORDS.builtInHint}</Text>
        <Button appearance="primary" onClick={() => onChosen(builtInPlan)}>
          {PLAN_WORDS.builtIn}
        </Button>
      </Card>
      <Card className={styles.card}>
        <Text weight="semibold">{PLAN_WORDS.fileTitle}</Text>
        <Text size={200}>{PLAN_WORDS.fileHint}</Text>
        <FileButton onFile={(file) => void take(file)} />
      </Card>
    </>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{PLAN_WORDS.fromFile}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={PLAN_WORDS.fromFile}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ""; // the same file can be chosen again after it was put right
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
