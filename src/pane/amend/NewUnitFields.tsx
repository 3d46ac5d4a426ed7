import { Field, Input } from "@fluentui/react-components";
import { unitCodeOf, type TypedUnit } from "../../app/amend/amend-draft";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import type { AmendFields } from "./amend-fields";

/** The names of a unit that the plan does not have yet. */
export function NewUnitFields({ book, draft, onChoice }: AmendFields) {
  const { unit } = draft;
  const type = (typed: Partial<TypedUnit>) => onChoice({ unit: { ...unit, ...typed } });
  return (
    <>
      <Field label={AMEND_WORDS.unitName} required>
        <Input value={unit.name} autoComplete="off" onChange={(_event, { value }) => type({ name: value })} />
      </Field>
      <Field label={AMEND_WORDS.unitShortName} required hint={AMEND_WORDS.unitShortNameHint}>
        <Input value={unit.shortName} autoComplete="off" onChange={(_event, { value }) => type({ shortName: value })} />
      </Field>
      <Field label={AMEND_WORDS.unitCode} required hint={AMEND_WORDS.unitCodeHint}>
        <Input
          value={unitCodeOf(draft, book.metadata.plan)}
          autoComplete="off"
          onChange={(_event, { value }) => type({ code: value === "" ? undefined : value })}
        />
      </Field>
    </>
  );
}
