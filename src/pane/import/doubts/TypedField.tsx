import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  /** What the words would be read as; empty when there is nothing to say. */
  readonly hintOf: (text: string) => string;
  /** Called when the field is left or Enter is pressed, and only when the words changed. */
  readonly onTyped: (text: string) => void;
}

/** Words typed in place of those that were read. */
export function TypedField({ label, value, hintOf, onTyped }: Props) {
  const [typed, setTyped] = useState(value);
  const finish = () => {
    if (typed.trim() !== value) onTyped(typed.trim());
  };
  const hint = typed.trim() === "" ? "" : hintOf(typed);
  return (
    <Field label={label} size="small" {...(hint !== "" && { hint })}>
      <Input
        size="small"
        value={typed}
        autoComplete="off"
        onChange={(_event, { value: text }) => setTyped(text)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
        }}
      />
    </Field>
  );
}
