import { Field, Input } from "@fluentui/react-components";
import { FRAME_WORDS } from "../../text/frame";
import { dayTyped } from "../frame/DayField";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Empty when no table says it and nobody has typed it yet. */
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

/** A day that may still be missing: only what is typed can be wrong. */
export function IssueDayField({ label, hint, typed, onTyped }: Props) {
  const isWrong = typed.trim() !== "" && dayTyped(typed) === undefined;
  return (
    <Field
      label={label}
      required
      validationState={isWrong ? "error" : "none"}
      {...(isWrong && { validationMessage: FRAME_WORDS.notADay })}
      {...(!isWrong && hint !== undefined && { hint })}
    >
      <Input
        value={typed}
        placeholder={FRAME_WORDS.dayPattern}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_event, { value }) => onTyped(value)}
      />
    </Field>
  );
}
