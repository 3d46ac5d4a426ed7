import { Field, Input } from "@fluentui/react-components";
import type { LocalDate } from "../../domain/calendar/local-date";
import { readTypedDay } from "../../domain/calendar/typed-day";
import { FRAME_WORDS } from "../../text/frame";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

/** A day typed as documents write it. The browser's own day field follows the computer's language: often month first. */
export function DayField({ label, hint, typed, onTyped }: Props) {
  const isWrong = dayTyped(typed) === undefined;
  return (
    <Field
      label={label}
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

/** @returns `undefined` unless the text is a whole day: day, month, four-digit year. */
export function dayTyped(text: string): LocalDate | undefined {
  const read = readTypedDay(text);
  return read.kind === "day" ? read.day : undefined;
}
