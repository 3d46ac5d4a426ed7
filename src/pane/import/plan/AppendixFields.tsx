import { Field, Input, makeStyles, Textarea, tokens, useId } from "@fluentui/react-components";
import { appendixFacts } from "../../../app/import/import-facts";
import { IMPORT_PLAN_WORDS, INDEXES } from "../../../text/import/plan";
import { appendixName } from "../../../text/import/steps";
import { Heading } from "../../frame/Heading";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  appendix: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** Title and index of each appendix, as its own words say them where they do. */
export function AppendixFields({ importing: { draft, act } }: { readonly importing: Import }) {
  const styles = useStyles();
  const listId = useId("indexes");
  return (
    <>
      {draft.readings.map(({ appendix, year }, at) => {
        const { title, index } = appendixFacts(draft, appendix, year);
        return (
          <section key={appendix} aria-label={appendixName(at)} className={styles.appendix}>
            <Heading>{appendixName(at)}</Heading>
            <Field label={IMPORT_PLAN_WORDS.appendixTitle} required>
              <Textarea
                value={title}
                resize="vertical"
                onChange={(_event, { value }) => act({ kind: "appendix-typed", appendix, typed: { title: value } })}
              />
            </Field>
            <Field label={IMPORT_PLAN_WORDS.index} hint={IMPORT_PLAN_WORDS.indexHint} required>
              <Input
                value={index}
                list={listId}
                autoComplete="off"
                onChange={(_event, { value }) => act({ kind: "appendix-typed", appendix, typed: { index: value } })}
              />
            </Field>
          </section>
        );
      })}
      <datalist id={listId}>
        {INDEXES.map((index) => (
          <option key={index} value={index} />
        ))}
      </datalist>
    </>
  );
}
