import { deadlineTyped } from "../../../app/import/import-deadline";
import type { Answer, AskedDoubt, ImportQuestion } from "../../../app/import/import-question";
import { rowAnswerOf } from "../../../app/import/import-row-retold";
import type { ToldRow } from "../../../domain/import/rows/read-rows";
import { deadlineTypedWords, QUESTION_WORDS, ROW_ANSWERS } from "../../../text/import/questions";
import { ChoiceField } from "./ChoiceField";
import { TypedField } from "./TypedField";
import type { Import } from "../use-import";

interface Props {
  readonly question: ImportQuestion;
  readonly answer: Answer | undefined;
  readonly importing: Import;
  readonly onAnswer: (answer: Answer) => void;
}

/** The way to put one kind of doubt right. */
export function AnswerField({ question, answer, importing, onAnswer }: Props) {
  const { doubt, cells } = question;
  const { draft, known } = importing;
  switch (doubt.kind) {
    case "group-or-task":
    case "continuation-or-task":
    case "left-out-or-task":
    case "row-retold":
      return (
        <ChoiceField
          label={QUESTION_WORDS.rowIs}
          options={ROW_ANSWERS}
          value={answer?.kind === "row" ? answer.as : readAs(doubt)}
          onChoice={(as) => onAnswer({ kind: "row", as })}
        />
      );
    case "duplicate-task":
      return (
        <ChoiceField
          label={QUESTION_WORDS.rowIs}
          options={[
            { value: "task", words: QUESTION_WORDS.bothTasks },
            { value: "left-out", words: QUESTION_WORDS.leaveOut },
          ]}
          value={answer?.kind === "row" ? answer.as : "task"}
          onChoice={(as) => onAnswer(as === "task" ? { kind: "as-read" } : { kind: "row", as })}
        />
      );
    case "unknown-unit":
    case "maybe-one-unit": {
      const isUnknown = doubt.kind === "unknown-unit";
      const names = isUnknown ? (known?.units ?? []).map(({ shortName }) => shortName) : [doubt.other];
      return (
        <ChoiceField
          label={QUESTION_WORDS.unitIs}
          options={[
            { value: "", words: isUnknown ? QUESTION_WORDS.newUnit : QUESTION_WORDS.twoUnits },
            ...names.map((name) => ({ value: name, words: name })),
          ]}
          value={answer?.kind === "same-unit" ? answer.as : ""}
          onChoice={(as) => onAnswer(as === "" ? { kind: "as-read" } : { kind: "same-unit", as })}
        />
      );
    }
    case "table-not-continued":
      return null;
    default: {
      if (cells.length === 0) return null;
      const year = draft.readings.find(({ appendix }) => appendix === question.appendix)?.year;
      const isDeadline = doubt.kind === "no-deadline" || doubt.kind === "unreadable-deadline";
      return (
        <TypedField
          label={TYPED_WORDS[doubt.kind]}
          value={answer?.kind === "typed" ? answer.text : ""}
          hintOf={(text) =>
            isDeadline && year !== undefined ? deadlineTypedWords(deadlineTyped(text, year, draft.settings)) : ""
          }
          onTyped={(text) => onAnswer(text === "" ? { kind: "as-read" } : { kind: "typed", text })}
        />
      );
    }
  }
}

const TYPED_WORDS = {
  "no-deadline": QUESTION_WORDS.rightDeadline,
  "unreadable-deadline": QUESTION_WORDS.rightDeadline,
  "no-lead": QUESTION_WORDS.rightLead,
  "one-unit-or-several": QUESTION_WORDS.rightUnits,
  "unreadable-points": QUESTION_WORDS.rightPoints,
} as const;

type ToldKind = "group-or-task" | "continuation-or-task" | "left-out-or-task" | "row-retold";

function readAs(doubt: Extract<AskedDoubt, { kind: ToldKind }>): ToldRow["as"] {
  if (doubt.kind === "row-retold") return rowAnswerOf(doubt.taken) ?? "left-out";
  if (doubt.kind === "left-out-or-task") return "left-out";
  return doubt.kind === "group-or-task" ? doubt.takenAs : "continuation";
}
