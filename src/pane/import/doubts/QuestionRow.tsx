import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Answer } from "../../../app/import/import-question";
import type { ShownQuestion } from "../../../app/import/import-questions";
import { placeWords } from "../../../text/import/places";
import { questionSentence, QUESTION_WORDS } from "../../../text/import/questions";
import { AnswerField } from "./AnswerField";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  words: { color: tokens.colorNeutralForeground3, "::first-letter": { textTransform: "uppercase" } },
  answered: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  sentence: { overflowWrap: "anywhere" },
});

interface Props {
  readonly shown: ShownQuestion;
  readonly importing: Import;
}

/** Where it stands, what was read there, and what can be done about it. */
export function QuestionRow({ shown: { question, answer }, importing }: Props) {
  const styles = useStyles();
  const { draft, act } = importing;
  const tell = (told: Answer) => act({ kind: "answered", question, answer: told });
  return (
    <div className={styles.question}>
      <div className={styles.place}>
        {answer !== undefined && (
          <CheckmarkCircle16Filled className={styles.answered} aria-label={QUESTION_WORDS.answered} />
        )}
        <Text size={200} block className={styles.words}>
          {placeWords(question.rows, draft)}
        </Text>
      </div>
      <Text className={styles.sentence}>{questionSentence(question.doubt, question.about)}</Text>
      <AnswerField question={question} answer={answer} importing={importing} onAnswer={tell} />
      {answer === undefined && (
        <div>
          <Button size="small" onClick={() => tell({ kind: "as-read" })}>
            {QUESTION_WORDS.asRead}
          </Button>
        </div>
      )}
    </div>
  );
}
