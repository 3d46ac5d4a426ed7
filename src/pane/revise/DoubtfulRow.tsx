import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { REVISE_WORDS, taskWords } from "../../text/plan/revise-page";
import { ChangedRow } from "./ChangedRow";

const useStyles = makeStyles({ choice: { marginLeft: `-${tokens.spacingHorizontalS}` } });

interface Props {
  readonly change: ChangedTask;
  readonly answer: "same" | "other" | undefined;
  readonly onAnswer: (answer: "same" | "other") => void;
}

/** A task of the corrected version that may be one of the plan, or another: only a person can tell. */
export function DoubtfulRow({ change, answer, onAnswer }: Props) {
  const styles = useStyles();
  return (
    <div>
      {change.columns.length > 0 ? <ChangedRow change={change} /> : <Text size={200}>{taskWords(change.before)}</Text>}
      <RadioGroup
        className={styles.choice}
        aria-label={taskWords(change.before)}
        value={answer ?? ""}
        onChange={(_event, { value }) => onAnswer(value === "other" ? "other" : "same")}
      >
        <Radio value="same" label={REVISE_WORDS.isSame} />
        <Radio value="other" label={REVISE_WORDS.isOther} />
      </RadioGroup>
    </div>
  );
}
