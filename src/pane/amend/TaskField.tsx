import { Combobox, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tasksFound } from "../../app/amend/amend-tasks";
import type { TrackedTask } from "../../domain/progress/tracked-task";
import { AMEND_WORDS, moreTasks, taskChoice, taskFacts } from "../../text/plan/amend-page";

/** A longer list says less than a few more letters. */
const SHOWN = 50;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // Fluent's own least width is wider than the pane with its margins.
  combobox: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
  facts: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  whole: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly tasks: readonly TrackedTask[];
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** A task of the plan, found by Mã or by words, and what the plan says of it. */
export function TaskField({ tasks, code, onCode }: Props) {
  const styles = useStyles();
  const chosen = tasks.find(({ task }) => task.code === code);
  const [typed, setTyped] = useState(chosen === undefined ? "" : taskChoice(chosen.task));
  const [isOpen, setIsOpen] = useState(false);
  const isWhole = chosen !== undefined && typed === taskChoice(chosen.task);
  const found = isWhole ? tasks : tasksFound(tasks, typed);
  const type = (text: string) => {
    setTyped(text);
    // Fluent opens the list for keys only, not for pasted words or those of a Vietnamese keyboard program.
    setIsOpen(true);
    onCode(tasks.find(({ task }) => task.code.toLowerCase() === text.trim().toLowerCase())?.task.code ?? "");
  };
  return (
    <>
      <Field label={AMEND_WORDS.task} required hint={AMEND_WORDS.taskHint} className={styles.field}>
        <Combobox
          freeform
          className={styles.combobox}
          listbox={{ className: styles.list }}
          autoComplete="off"
          open={isOpen}
          onOpenChange={(_event, { open }) => setIsOpen(open)}
          value={typed}
          selectedOptions={code === "" ? [] : [code]}
          onChange={(event) => type(event.target.value)}
          onOptionSelect={(_event, { optionText, optionValue }) => {
            // Other words take the choice back: `type` has seen to it.
            if (optionValue === undefined) return;
            setTyped(optionText ?? "");
            onCode(optionValue);
          }}
        >
          {found.slice(0, SHOWN).map(({ task }) => (
            <Option key={task.code} value={task.code} text={taskChoice(task)}>
              {taskChoice(task)}
            </Option>
          ))}
          {found.length === 0 && <Option disabled>{AMEND_WORDS.noTask}</Option>}
          {found.length > SHOWN && <Option disabled>{moreTasks(found.length - SHOWN)}</Option>}
        </Combobox>
      </Field>
      {chosen !== undefined && (
        <div className={styles.facts} role="status">
          <Text size={200} className={styles.whole}>
            {chosen.task.task}
          </Text>
          {taskFacts(chosen.task, chosen.adjustment).map((fact) => (
            <Text key={fact} size={200}>
              {fact}
            </Text>
          ))}
        </div>
      )}
    </>
  );
}
