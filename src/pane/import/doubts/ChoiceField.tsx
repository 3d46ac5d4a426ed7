import { Field, Select } from "@fluentui/react-components";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly onChoice: (value: Value) => void;
}

/** One of a few answers. */
export function ChoiceField<Value extends string>({ label, options, value, onChoice }: Props<Value>) {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoice(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
