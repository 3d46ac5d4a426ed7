import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { changeAnswers, type ChangeAnswer } from "../../app/revise/revise-figures";
import type { ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { changeAnswerWords, contestedSentence, taskWords } from "../../text/plan/revise-page";
import { ChangedRow } from "./ChangedRow";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  choice: { marginLeft: `-${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly change: ChangedTask;
  readonly hasEntries: boolean;
  /** `undefined`: only a person can tell, and has not. */
  readonly answer: ChangeAnswer | undefined;
  readonly onAnswer: (answer: ChangeAnswer) => void;
}

/** A task with what the corrected version says of it, and what becomes of it. */
export function ChangeChoice({ change, hasEntries, answer, onAnswer }: Props) {
  const styles = useStyles();
  const answers = changeAnswers(change, hasEntries);
  return (
    <div className={styles.row}>
      {change.columns.length > 0 ? <ChangedRow change={change} /> : <Text size={200}>{taskWords(change.before)}</Text>}
      {change.contested.length > 0 && (
        <Text size={200} block>
          {contestedSentence(change.contested)}
        </Text>
      )}
      <RadioGroup
        className={styles.choice}
        aria-label={taskWords(change.before)}
        value={answer ?? ""}
        onChange={(_event, { value }) => onAnswer(answers.find((one) => one === value) ?? "current")}
      >
        {answers.map((one) => (
          <Radio key={one} value={one} label={changeAnswerWords(one, change)} />
        ))}
      </RadioGroup>
    </div>
  );
}
