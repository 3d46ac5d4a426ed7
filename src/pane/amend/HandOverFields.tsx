import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { NEW_UNIT } from "../../app/amend/amend-draft";
import { tasksOfUnit, unitsToChoose } from "../../app/amend/amend-tasks";
import { AMEND_WORDS, allTasksWords, someTasksWords, tickedTask, unitWithTasks } from "../../text/plan/amend-page";
import { DayField } from "../frame/DayField";
import { LongList } from "../list/LongList";
import type { AmendFields } from "./amend-fields";
import { NewUnitFields } from "./NewUnitFields";

const useStyles = makeStyles({
  // As wide as the pane, not as the longest name.
  select: { minWidth: 0, width: "100%" },
  tasks: {
    maxHeight: "240px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    flexShrink: 0,
  },
});

/** From which unit to which, from when, and which tasks. */
export function HandOverFields({ book, draft, onChoice }: AmendFields) {
  const styles = useStyles();
  const { plan } = book.metadata;
  const { fromUnit, toUnit, areAll, only } = draft;
  const giving = unitsToChoose(plan).map((unit) => ({ unit, tasks: tasksOfUnit(plan, unit.code) }));
  const tasks = giving.find(({ unit }) => unit.code === fromUnit)?.tasks ?? [];
  const tick = (code: string, isWanted: boolean) =>
    onChoice({ only: isWanted ? [...only, code] : only.filter((one) => one !== code) });
  return (
    <>
      <Field label={AMEND_WORDS.from} required>
        <Select
          select={{ className: styles.select }}
          value={fromUnit}
          onChange={(event) => onChoice({ fromUnit: event.target.value })}
        >
          <option value="">{AMEND_WORDS.choose}</option>
          {giving
            .filter((one) => one.tasks.length > 0)
            .map((one) => (
              <option key={one.unit.code} value={one.unit.code}>
                {unitWithTasks(one.unit, one.tasks.length)}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={AMEND_WORDS.to} required>
        <Select
          select={{ className: styles.select }}
          value={toUnit}
          onChange={(event) => onChoice({ toUnit: event.target.value })}
        >
          <option value="">{AMEND_WORDS.choose}</option>
          <option value={NEW_UNIT}>{AMEND_WORDS.newUnit}</option>
          {giving
            .filter(({ unit }) => unit.code !== fromUnit)
            .map(({ unit }) => (
              <option key={unit.code} value={unit.code}>
                {unit.shortName}
              </option>
            ))}
        </Select>
      </Field>
      {toUnit === NEW_UNIT && <NewUnitFields book={book} draft={draft} onChoice={onChoice} />}
      <DayField isRequired label={AMEND_WORDS.fromDay} typed={draft.from} onTyped={(from) => onChoice({ from })} />
      {tasks.length > 0 && (
        <Field label={AMEND_WORDS.scope}>
          <RadioGroup
            value={areAll ? "all" : "some"}
            onChange={(_event, { value }) => onChoice({ areAll: value === "all" })}
          >
            <Radio value="all" label={allTasksWords(tasks.length)} />
            <Radio value="some" label={someTasksWords(only.length)} />
          </RadioGroup>
        </Field>
      )}
      {!areAll && tasks.length > 0 && (
        <div className={styles.tasks} role="group" aria-label={AMEND_WORDS.scope}>
          <LongList rows={tasks} keyOf={({ code }) => code}>
            {(task) => (
              <Checkbox
                label={tickedTask(task)}
                checked={only.includes(task.code)}
                onChange={(_event, { checked }) => tick(task.code, checked === true)}
              />
            )}
          </LongList>
        </div>
      )}
    </>
  );
}
