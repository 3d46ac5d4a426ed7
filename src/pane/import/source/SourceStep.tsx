import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { yearOf } from "../../../domain/calendar/local-date";
import { factsOfDraft } from "../../../app/import/import-facts";
import { isYear } from "../../../app/import/import-orders";
import { SOURCE_WORDS } from "../../../text/import/source";
import { useEnvironment } from "../../environment";
import { FoundTables } from "./FoundTables";
import { OldTexts } from "./OldTexts";
import { SourceButtons } from "./SourceButtons";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  year: { maxWidth: "120px" },
  more: { cursor: "pointer", paddingBottom: tokens.spacingVerticalS },
  anew: { marginTop: tokens.spacingVerticalM },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

/** Nguồn: what to read, and which of the tables found are which appendix. */
export function SourceStep({ importing }: { readonly importing: Import }) {
  const styles = useStyles();
  const { today } = useEnvironment();
  const { draft, act, known } = importing;
  const year = draft.facts.year ?? factsOfDraft(draft, known, today()).year;
  const isWrong = !isYear(Number(year));
  if (draft.tables.length === 0)
    return (
      <>
        <Text size={200}>{SOURCE_WORDS.hint}</Text>
        <SourceButtons importing={importing} />
      </>
    );
  return (
    <>
      <FoundTables draft={draft} act={act} />
      {draft.tables.every(({ appendix }) => appendix === undefined) && (
        <Text size={200} className={styles.warning} role="status">
          {SOURCE_WORDS.nothingChosen}
        </Text>
      )}
      <OldTexts draft={draft} act={act} />
      <Field
        label={SOURCE_WORDS.year}
        hint={SOURCE_WORDS.yearHint}
        validationState={isWrong ? "error" : "none"}
        {...(isWrong && { validationMessage: SOURCE_WORDS.notAYear })}
      >
        <Input
          className={styles.year}
          value={year}
          placeholder={String(yearOf(today()))}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_event, { value }) => act({ kind: "facts", facts: { year: value } })}
        />
      </Field>
      <details>
        <summary className={styles.more}>{SOURCE_WORDS.more}</summary>
        <SourceButtons importing={importing} />
        <Button size="small" className={styles.anew} onClick={() => act({ kind: "begun-anew" })}>
          {SOURCE_WORDS.beginAnew}
        </Button>
      </details>
    </>
  );
}
