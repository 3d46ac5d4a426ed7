import { readableText } from "../../import/old-encoding/readable-text";
import { withoutDiacritics } from "../../words/folded";
import { couldBeOld } from "./old-words";
import { tidied } from "../../words/tidy-words";

/** The choice of a closed list that these words are but for letter case, spaces, diacritics and an old encoding. */
export function choiceMeant<Choice extends string>(
  words: string,
  choices: Readonly<Record<Choice, string>>,
): Choice | undefined {
  const wanted = new Set(readingsOf(words).map(bare));
  return (Object.keys(choices) as Choice[]).find((choice) => wanted.has(bare(choices[choice])));
}

function readingsOf(words: string): readonly string[] {
  return couldBeOld(words) ? [words, readableText(words, "tcvn3"), readableText(words, "vni")] : [words];
}

function bare(words: string): string {
  return withoutDiacritics(tidied(words));
}
