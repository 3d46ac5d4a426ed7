import type { LocalDate } from "./local-date";
import { readTypedDay } from "./typed-day";

/** @returns `undefined` unless the text is a whole day: day, month, four-digit year. */
export function dayTyped(text: string): LocalDate | undefined {
  const read = readTypedDay(text);
  return read.kind === "day" ? read.day : undefined;
}
