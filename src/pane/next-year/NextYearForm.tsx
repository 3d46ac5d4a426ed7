import { Button, Checkbox, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { nextYearPlan, type NextYearOrder, type NextYearPreview } from "../../app/next-year";
import type { Plan } from "../../domain/plan/plan";
import { FRAME_WORDS } from "../../text/frame";
import {
  dropWithdrawnWords,
  issueDaySentence,
  NEXT_YEAR_WORDS,
  nextYearFigures,
  nextYearSentences,
  withoutYearHint,
  withoutYearWords,
} from "../../text/plan/next-year";
import { LongList } from "../list/LongList";
import { Figures } from "../plan/Figures";
import { Foldable } from "../list/Foldable";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly preview: NextYearPreview;
  readonly onSave: (plan: Plan) => void;
  readonly onBack: () => void;
}

/** What the new plan will have, and what nobody can know of it but the person. */
export function NextYearForm({ preview, onSave, onBack }: Props) {
  const styles = useStyles();
  const [order, setOrder] = useState<NextYearOrder>({ issuedOn: "", basis: "", dropsWithdrawn: true });
  const { withdrawn, withoutYear, year } = preview;
  const next = nextYearPlan(preview, order);
  const problem = next.ok || order.issuedOn.trim() === "" ? undefined : issueDaySentence(next.problem, preview);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (next.ok) onSave(next.value);
      }}
    >
      <Figures rows={nextYearFigures(preview)} />
      {withoutYear.length > 0 && (
        <Foldable title={NEXT_YEAR_WORDS.howRead} isOpen={false}>
          <Text size={200}>{withoutYearHint(year)}</Text>
          <LongList rows={withoutYear} keyOf={({ text }) => text}>
            {(one) => <Text size={200}>{withoutYearWords(one)}</Text>}
          </LongList>
        </Foldable>
      )}
      {nextYearSentences(preview).map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
      {withdrawn.length > 0 && (
        <Checkbox
          label={dropWithdrawnWords(withdrawn.length)}
          checked={order.dropsWithdrawn}
          onChange={(_event, { checked }) => setOrder({ ...order, dropsWithdrawn: checked === true })}
        />
      )}
      <Field
        label={NEXT_YEAR_WORDS.issuedOn}
        required
        validationState={problem === undefined ? "none" : "error"}
        {...(problem !== undefined && { validationMessage: problem })}
      >
        <Input
          value={order.issuedOn}
          placeholder={FRAME_WORDS.dayPattern}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_event, { value }) => setOrder({ ...order, issuedOn: value })}
        />
      </Field>
      <Field label={NEXT_YEAR_WORDS.basis} hint={NEXT_YEAR_WORDS.basisHint}>
        <Textarea
          value={order.basis}
          resize="vertical"
          onChange={(_event, { value }) => setOrder({ ...order, basis: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!next.ok}>
          {NEXT_YEAR_WORDS.save}
        </Button>
        <Button onClick={onBack}>{NEXT_YEAR_WORDS.back}</Button>
      </div>
    </form>
  );
}
