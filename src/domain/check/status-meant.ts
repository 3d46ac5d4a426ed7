import { readableText } from "../import/old-encoding/readable-text";
import { STATUSES, STATUS_WORDS, type Status } from "../progress/status";
import { withoutDiacritics } from "./entry-words";
import { tidied } from "./tidy-words";

/** The status that these words are but for letter case, spaces, diacritics and an old encoding. */
export function statusMeant(words: string): Status | undefined {
  const readings = [words, readableText(words, "tcvn3"), readableText(words, "vni")];
  const wanted = readings.map((reading) => withoutDiacritics(tidied(reading)));
  return STATUSES.find((status) => wanted.includes(withoutDiacritics(STATUS_WORDS[status])));
}
