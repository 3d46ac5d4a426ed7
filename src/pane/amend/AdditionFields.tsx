import { Field, Input, makeStyles, Select, Textarea, useId } from "@fluentui/react-components";
import type { TypedTask } from "../../app/amend/amend-draft";
import { fieldsOf, unitsToChoose } from "../../app/amend/amend-tasks";
import { AMEND_WORDS } from "../../text/plan/amend-page";
import type { AmendFields } from "./amend-fields";
import { DeadlineTextField } from "./DeadlineTextField";
import { NamesField } from "./NamesField";

// As wide as the pane, not as the longest name.
const useStyles = makeStyles({ select: { minWidth: 0, width: "100%" } });

/** A task that the plan does not have yet. */
export function AdditionFields({ book, draft, onChoice }: AmendFields) {
  const styles = useStyles();
  const listId = useId("fields");
  const { plan } = book.metadata;
  const { addition } = draft;
  const type = (typed: Partial<TypedTask>) => onChoice({ addition: { ...addition, ...typed } });
  const units = unitsToChoose(plan);
  return (
    <>
      <Field label={AMEND_WORDS.appendix}>
        <Select
          select={{ className: styles.select }}
          value={draft.appendix}
          onChange={(event) => onChoice({ appendix: event.target.value })}
        >
          {plan.appendices.map(({ id, sheetName, index }) => (
            <option key={id} value={id}>{`${sheetName} (${index})`}</option>
          ))}
        </Select>
      </Field>
      <Field label={AMEND_WORDS.field} hint={AMEND_WORDS.fieldHint}>
        <Input
          value={addition.field}
          list={listId}
          autoComplete="off"
          onChange={(_event, { value }) => type({ field: value })}
        />
      </Field>
      <datalist id={listId}>
        {fieldsOf(plan, draft.appendix).map((field) => (
          <option key={field} value={field} />
        ))}
      </datalist>
      <Field label={AMEND_WORDS.number}>
        <Input value={addition.number} autoComplete="off" onChange={(_event, { value }) => type({ number: value })} />
      </Field>
      <Field label={AMEND_WORDS.addedTask} required>
        <Textarea value={addition.task} resize="vertical" onChange={(_event, { value }) => type({ task: value })} />
      </Field>
      <Field label={AMEND_WORDS.product}>
        <Textarea
          value={addition.product}
          resize="vertical"
          onChange={(_event, { value }) => type({ product: value })}
        />
      </Field>
      <DeadlineTextField
        label={AMEND_WORDS.deadline}
        plan={plan}
        text={addition.deadlineText}
        onText={(deadlineText) => type({ deadlineText })}
      />
      <NamesField
        label={AMEND_WORDS.leads}
        hint={AMEND_WORDS.leadsHint}
        isRequired
        units={units}
        names={addition.leads}
        onNames={(leads) => type({ leads })}
      />
      <NamesField
        label={AMEND_WORDS.coordinators}
        units={units}
        names={addition.coordinators}
        onNames={(coordinators) => type({ coordinators })}
      />
      <Field label={AMEND_WORDS.others} hint={AMEND_WORDS.othersHint}>
        <Input value={addition.others} autoComplete="off" onChange={(_event, { value }) => type({ others: value })} />
      </Field>
    </>
  );
}
