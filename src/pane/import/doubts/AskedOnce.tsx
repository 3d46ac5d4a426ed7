import { Field, Input, Radio, RadioGroup, useId } from "@fluentui/react-components";
import { factsOfDraft } from "../../../app/import/import-facts";
import { tasksWithoutLead, textsAsked } from "../../../app/import/import-questions";
import { unitsToConfirm } from "../../../app/import/import-units";
import { ASKED_ONCE_WORDS, LISTED_QUARTERS_WORDS, metIn, withoutLeadHint } from "../../../text/import/asked-once";
import { useEnvironment } from "../../environment";

import { Heading } from "../../frame/Heading";
import { DayField } from "../../frame/DayField";
import type { Import } from "../use-import";

/** What is asked once for the whole plan: about deadlines, the day of issue, and a lead for tasks without. */
export function AskedOnce({ importing: { draft, known, act } }: { readonly importing: Import }) {
  const { today } = useEnvironment();
  const listId = useId("leads");
  const { beforeExcludesTheDay, listedQuarters } = draft.settings;
  const before = textsAsked(draft, "before-includes-day");
  const quarters = textsAsked(draft, "quarters-once-or-each");
  const withoutLead = tasksWithoutLead(draft);
  const units = unitsToConfirm(draft, known?.units ?? []);
  return (
    <>
      <Heading>{ASKED_ONCE_WORDS.title}</Heading>
      {before.length > 0 && (
        <Field label={ASKED_ONCE_WORDS.before} hint={metIn(before)}>
          <RadioGroup
            value={beforeExcludesTheDay ? "excluded" : "included"}
            onChange={(_event, { value }) =>
              act({ kind: "settings", settings: { beforeExcludesTheDay: value === "excluded" } })
            }
          >
            <Radio value="excluded" label={ASKED_ONCE_WORDS.beforeExcluded} />
            <Radio value="included" label={ASKED_ONCE_WORDS.beforeIncluded} />
          </RadioGroup>
        </Field>
      )}
      {quarters.length > 0 && (
        <Field label={ASKED_ONCE_WORDS.quarters} hint={metIn(quarters)}>
          <RadioGroup
            value={listedQuarters}
            onChange={(_event, { value }) =>
              act({ kind: "settings", settings: { listedQuarters: value === "each" ? "each" : "once" } })
            }
          >
            <Radio value="once" label={LISTED_QUARTERS_WORDS.once} />
            <Radio value="each" label={LISTED_QUARTERS_WORDS.each} />
          </RadioGroup>
        </Field>
      )}
      <DayField
        isRequired
        label={ASKED_ONCE_WORDS.issuedOn}
        hint={ASKED_ONCE_WORDS.issuedOnHint}
        typed={factsOfDraft(draft, known, today()).issuedOn}
        onTyped={(issuedOn) => act({ kind: "facts", facts: { issuedOn } })}
      />
      {withoutLead > 0 && (
        <Field label={ASKED_ONCE_WORDS.withoutLead} hint={withoutLeadHint(withoutLead)}>
          <Input
            value={draft.leadOfTheRest}
            list={listId}
            autoComplete="off"
            onChange={(_event, { value }) => act({ kind: "lead-of-the-rest", name: value })}
          />
          <datalist id={listId}>
            {units.map(({ met, shortName }) => (
              <option key={met} value={shortName} />
            ))}
          </datalist>
        </Field>
      )}
    </>
  );
}
