import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { previewAmendment } from "../../app/amend/amend-preview";
import { amendmentOfDraft } from "../../app/amend/amendment-of-draft";
import type { Amendment } from "../../domain/plan/amendment/amendment";
import { ok } from "../../domain/result";
import { meaningSentence, placesSentence } from "../../text/plan/amend-changes";
import { AMEND_WORDS, AMENDMENT_CHOICES, AMENDMENT_KINDS, lackingWords } from "../../text/plan/amend-page";
import { amendProblemSentence } from "../../text/plan/amend-problems";
import { useEnvironment } from "../environment";
import type { AmendFields } from "./amend-fields";
import { KindFields } from "./KindFields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fieldset: { display: "contents" },
});

interface Props extends AmendFields {
  readonly isBusy: boolean;
  /** What the work is doing, or what was in its way. */
  readonly strip: React.ReactNode;
  readonly onAmend: (amendment: Amendment) => void;
  readonly onBack: () => void;
}

/** What to amend, what exactly will be written, and the button that does it. */
export function AmendForm({ book, draft, onChoice, isBusy, strip, onAmend, onBack }: Props) {
  const styles = useStyles();
  const { today } = useEnvironment();
  const { plan } = book.metadata;
  const day = today();
  const amendment = useMemo(() => amendmentOfDraft(draft, plan), [draft, plan]);
  const preview = useMemo(
    () => (amendment.ok ? previewAmendment(book, amendment.value, day) : ok(undefined)),
    [book, amendment, day],
  );
  const isReady = amendment.ok && preview.ok && !isBusy;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAmend(amendment.value);
      }}
    >
      <fieldset className={styles.fieldset} disabled={isBusy}>
        <Field label={AMEND_WORDS.what}>
          <RadioGroup
            value={draft.kind}
            onChange={(_event, { value }) => {
              const kind = AMENDMENT_KINDS.find((one) => one === value);
              if (kind !== undefined) onChoice({ kind });
            }}
          >
            {AMENDMENT_KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={AMENDMENT_CHOICES[kind].choice} />
            ))}
          </RadioGroup>
        </Field>
        <KindFields book={book} draft={draft} onChoice={onChoice} />
      </fieldset>
      <div role="status">
        {!amendment.ok && <Text size={200}>{lackingWords(amendment.problem)}</Text>}
        {!preview.ok && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{amendProblemSentence(preview.problem, plan)}</MessageBarBody>
          </MessageBar>
        )}
        {amendment.ok && preview.ok && preview.value !== undefined && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <div>{meaningSentence(amendment.value, preview.value, plan)}</div>
              <div>{placesSentence(preview.value)}</div>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {strip}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          {AMENDMENT_CHOICES[draft.kind].button}
        </Button>
        <Button onClick={onBack}>{AMEND_WORDS.back}</Button>
      </div>
    </form>
  );
}
