import { Caption1, Field, Input, Textarea } from "@fluentui/react-components";
import type { TypedFacts } from "../../../app/import/import-draft";
import { factsOfDraft } from "../../../app/import/import-facts";
import { FACT_WORDS, IMPORT_PLAN_WORDS } from "../../../text/import/plan";
import { useEnvironment } from "../../environment";

import { Heading } from "../../frame/Heading";
import { DayField } from "../../frame/DayField";
import type { Import } from "../use-import";

/** The year stands in the first step already: deadlines are read for it. */
const LINES = ["shortName", "issuer", "receiver", "signerPost"] as const;
const PARAGRAPHS = ["title", "basis"] as const;

/** What is to be known of a plan beside its tables; suggested where it can be. */
export function FactFields({ importing: { draft, known, act } }: { readonly importing: Import }) {
  const { today } = useEnvironment();
  const facts = factsOfDraft(draft, known, today());
  const type = (fact: keyof TypedFacts, text: string) => act({ kind: "facts", facts: { [fact]: text } });
  return (
    <>
      <Heading>{IMPORT_PLAN_WORDS.facts}</Heading>
      {PARAGRAPHS.map((fact) => (
        <Field key={fact} label={FACT_WORDS[fact]} required={fact !== "basis"}>
          <Textarea value={facts[fact]} resize="vertical" onChange={(_event, { value }) => type(fact, value)} />
        </Field>
      ))}
      <DayField
        isRequired
        label={FACT_WORDS.issuedOn}
        typed={facts.issuedOn}
        onTyped={(issuedOn) => type("issuedOn", issuedOn)}
      />
      {LINES.map((fact) => (
        <Field key={fact} label={FACT_WORDS[fact]} required>
          <Input value={facts[fact]} autoComplete="off" onChange={(_event, { value }) => type(fact, value)} />
        </Field>
      ))}
      <Caption1>{IMPORT_PLAN_WORDS.daysOff}</Caption1>
    </>
  );
}
