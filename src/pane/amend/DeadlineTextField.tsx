import { Field, Input } from "@fluentui/react-components";
import { plannedDays } from "../../domain/deadline/planned-days";
import type { Plan } from "../../domain/plan/plan";
import { readAs } from "../../text/plan/amend-page";

interface Props {
  readonly label: string;
  readonly plan: Plan;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A deadline in words, and below them how the plan reads them. */
export function DeadlineTextField({ label, plan, text, onText }: Props) {
  return (
    <Field label={label} hint={readAs(plannedDays(text, plan))}>
      <Input value={text} autoComplete="off" onChange={(_event, { value }) => onText(value)} />
    </Field>
  );
}
