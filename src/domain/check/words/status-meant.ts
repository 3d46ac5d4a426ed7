import { readableText } from "../../import/old-encoding/readable-text";
import { STATUSES, STATUS_WORDS, type Status } from "../../progress/status";
import { withoutDiacritics } from "../entry-words";
import { couldBeOld } from "./old-words";
import { tidied } from "./tidy-words";

/** The status that these words are but for letter case, spaces, diacritics and an old encoding. */
export function statusMeant(words: string): Status | undefined {
  const wanted = new Set(readingsOf(words).map((reading) => withoutDiacritics(tidied(reading))));
  return STATUSES.find((status) => wanted.has(WITHOUT_DIACRITICS[status]));
}

function readingsOf(words: string): readonly string[] {
  return couldBeOld(words) ? [words, readableText(words, "tcvn3"), readableText(words, "vni")] : [words];
}

const WITHOUT_DIACRITICS = Object.fromEntries(
  STATUSES.map((status) => [status, withoutDiacritics(STATUS_WORDS[status])]),
) as Readonly<Record<Status, string>>;
