import { Text } from "@fluentui/react-components";
import { tasksToAmend } from "../../app/amend/amend-tasks";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import { DayField } from "../frame/DayField";
import { AdditionFields } from "./AdditionFields";
import type { AmendFields } from "./amend-fields";
import { CorrectionFields } from "./CorrectionFields";
import { DocumentField } from "./DocumentField";
import { HandOverFields } from "./HandOverFields";
import { TaskField } from "./TaskField";

/** What has to be said for the chosen amendment. */
export function KindFields(fields: AmendFields) {
  const { book, draft, onChoice } = fields;
  switch (draft.kind) {
    case "add-task":
      return (
        <>
          <AdditionFields {...fields} />
          <DocumentField {...fields} isRequired={false} />
        </>
      );
    case "hand-over":
      return (
        <>
          <HandOverFields {...fields} />
          <DocumentField {...fields} isRequired />
        </>
      );
    default: {
      const tasks = tasksToAmend(book, draft.kind);
      if (tasks.length === 0) return <Text>{AMEND_WORDS.noneAdjusted}</Text>;
      return (
        <>
          <TaskField key={draft.kind} tasks={tasks} code={draft.code} onCode={(code) => onChoice({ code })} />
          {draft.kind === "correct-text" && <CorrectionFields {...fields} />}
          {draft.kind === "change-deadline" && (
            <DayField
              isRequired
              label={AMEND_WORDS.newDay}
              typed={draft.newDay}
              onTyped={(newDay) => onChoice({ newDay })}
            />
          )}
          {(draft.kind === "change-deadline" || draft.kind === "take-out") && <DocumentField {...fields} isRequired />}
        </>
      );
    }
  }
}
