import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { Unit } from "../../domain/plan/unit";
import { joinedNames, splitNames } from "../../domain/plan/unit-list";
import { AMEND_WORDS } from "../../text/plan/amend-page";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly units: readonly Unit[];
  /** As in a cell, in the order in which they were chosen. */
  readonly names: string;
  readonly onNames: (names: string) => void;
}

/** Several units of the plan; other names that the cell has stay. */
export function NamesField({ label, hint, isRequired = false, units, names, onNames }: Props) {
  const styles = useStyles();
  const chosen = splitNames(names);
  const offered = [...new Set([...units.map(({ shortName }) => shortName), ...chosen])];
  return (
    <Field label={label} required={isRequired} {...(hint !== undefined && { hint })}>
      <Dropdown
        multiselect
        className={styles.dropdown}
        listbox={{ className: styles.list }}
        placeholder={AMEND_WORDS.choose}
        value={names}
        selectedOptions={[...chosen]}
        onOptionSelect={(_event, { selectedOptions }) => onNames(joinedNames(selectedOptions))}
      >
        {offered.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
