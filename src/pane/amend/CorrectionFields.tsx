import { Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { columnsToCorrect, unitsToChoose } from "../../app/amend/amend-tasks";
import { planValueWords } from "../../domain/plan/plan-columns";
import { PLAN_COLUMN_WORDS } from "../../text/plan/plan-columns";
import { AMEND_WORDS, currentWords } from "../../text/plan/amend-page";
import type { AmendFields } from "./amend-fields";
import { DeadlineTextField } from "./DeadlineTextField";
import { NamesField } from "./NamesField";

const useStyles = makeStyles({
  current: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** One cell of the plan: its column, what stands there, and the words instead. */
export function CorrectionFields({ book, draft, onChoice }: AmendFields) {
  const styles = useStyles();
  const tracked = book.tracked.tasks.find(({ task }) => task.code === draft.code);
  if (tracked === undefined) return null;
  const { plan } = book.metadata;
  const current = planValueWords(tracked.task[draft.column]);
  const corrected = draft.corrected ?? current;
  const correct = (words: string) => onChoice({ corrected: words });
  const isPoints = draft.column === "maximumPoints" || draft.column === "lastYearPoints";
  return (
    <>
      <Field label={AMEND_WORDS.column}>
        <Select
          value={draft.column}
          onChange={(event) => {
            const chosen = columnsToCorrect(book, tracked).find((column) => column === event.target.value);
            if (chosen !== undefined) onChoice({ column: chosen });
          }}
        >
          {columnsToCorrect(book, tracked).map((column) => (
            <option key={column} value={column}>
              {PLAN_COLUMN_WORDS[column]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={AMEND_WORDS.current}>
        <Text size={200} className={styles.current}>
          {currentWords(current)}
        </Text>
      </Field>
      {draft.column === "leads" && (
        <NamesField
          label={AMEND_WORDS.corrected}
          hint={AMEND_WORDS.leadsHint}
          units={unitsToChoose(plan)}
          names={corrected}
          onNames={correct}
        />
      )}
      {draft.column === "deadlineText" && (
        <DeadlineTextField label={AMEND_WORDS.corrected} plan={plan} text={corrected} onText={correct} />
      )}
      {draft.column !== "leads" && draft.column !== "deadlineText" && (
        <Field
          label={AMEND_WORDS.corrected}
          {...(isPoints && { hint: AMEND_WORDS.points })}
          {...(draft.column === "coordinators" && { hint: AMEND_WORDS.othersHint })}
        >
          <Textarea value={corrected} resize="vertical" onChange={(_event, { value }) => correct(value)} />
        </Field>
      )}
    </>
  );
}
