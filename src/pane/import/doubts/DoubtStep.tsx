import { Text } from "@fluentui/react-components";
import { questionsOf } from "../../../app/import/import-questions";
import { groupTitle, QUESTION_KINDS, QUESTION_WORDS } from "../../../text/import/questions";
import { Heading } from "../../frame/Heading";
import { AskedOnce } from "./AskedOnce";
import { FIELDS_AT_ONCE, LongList } from "../../list/LongList";
import { QuestionRow } from "./QuestionRow";
import type { Import } from "../use-import";

/** Vấn đề: what the tables alone do not say, by kind, each with a way to put it right. */
export function DoubtStep({ importing }: { readonly importing: Import }) {
  const { draft, known } = importing;
  const questions = questionsOf(draft, known !== undefined);
  return (
    <>
      <Text size={200}>{questions.length === 0 ? QUESTION_WORDS.none : QUESTION_WORDS.hint}</Text>
      <AskedOnce importing={importing} />
      {QUESTION_KINDS.map((kind) => {
        const ofKind = questions.filter(({ question }) => question.doubt.kind === kind);
        const answered = ofKind.filter(({ answer }) => answer !== undefined).length;
        if (ofKind.length === 0) return null;
        const title = groupTitle(kind, ofKind.length, answered);
        return (
          <section key={kind} aria-label={title}>
            <Heading>{title}</Heading>
            <LongList atOnce={FIELDS_AT_ONCE} rows={ofKind} keyOf={({ question }) => question.key} what="vấn đề">
              {(shown) => <QuestionRow shown={shown} importing={importing} />}
            </LongList>
          </section>
        );
      })}
    </>
  );
}
