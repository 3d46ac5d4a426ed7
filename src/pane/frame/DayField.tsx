import { Field, Input } from "@fluentui/react-components";
import { dayTyped } from "../../domain/calendar/typed-day";
import { FRAME_WORDS } from "../../text/frame";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Begins empty and has to be typed: marked so, and nothing typed is not wrong yet. */
  readonly isRequired?: boolean;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

/** A day typed as documents write it. The browser's own day field follows the computer's language: often month first. */
export function DayField({ label, hint, isRequired = false, typed, onTyped }: Props) {
  const isWrong = !(isRequired && typed.trim() === "") && dayTyped(typed) === undefined;
  return (
    <Field
      label={label}
      required={isRequired}
      {...(isWrong && { validationMessage: FRAME_WORDS.notADay })}
      {...(!isWrong && hint !== undefined && { hint })}
      validationState={isWrong ? "error" : "none"}
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
