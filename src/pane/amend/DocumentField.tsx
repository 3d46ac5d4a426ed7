import { Field, Textarea } from "@fluentui/react-components";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import type { AmendFields } from "./amend-fields";

interface Props extends AmendFields {
  readonly isRequired: boolean;
}

/** What permits the amendment. */
export function DocumentField({ draft, onChoice, isRequired }: Props) {
  return (
    <Field label={AMEND_WORDS.document} hint={AMEND_WORDS.documentHint} required={isRequired}>
      <Textarea
        value={draft.document}
        resize="vertical"
        onChange={(_event, { value }) => onChoice({ document: value })}
      />
    </Field>
  );
}
