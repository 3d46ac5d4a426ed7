import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/check/check-entries";
import { SEVERITIES } from "../../domain/check/findings/finding";
import type { Grouping } from "../../domain/check/findings/group-findings";
import { CHECK_WORDS, filterTitle, GROUPING_WORDS } from "../../text/check/check-page";
import { ruleTitle, severityWords } from "../../text/check/findings";
import { Foldable } from "../list/Foldable";
import { rulesFound, unitsFound, type FindingView } from "./finding-view";

const GROUPINGS: readonly Grouping[] = ["severity", "unit", "rule", "row"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  // Fluent's own least width is wider than half the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly result: CheckResult;
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
}

/** How the list is grouped, and narrowed to what the person wants to see. */
export function ListFilters({ result, view, onView }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.fields}>
        <Choice
          label={CHECK_WORDS.groupBy}
          choices={GROUPINGS}
          chosen={view.groupBy}
          wordsOf={(one) => GROUPING_WORDS[one]}
          onChoose={(groupBy = view.groupBy) => onView({ ...view, groupBy })}
        />
        <Field label={CHECK_WORDS.search} className={styles.field}>
          <Input
            type="search"
            className={styles.field}
            value={view.text}
            onChange={(_event, { value }) => onView({ ...view, text: value })}
          />
        </Field>
      </div>
      <Foldable title={filterTitle(filtersIn(view))} isOpen={false}>
        <div className={styles.fields}>
          <Choice
            label={CHECK_WORDS.severity}
            isOptional
            choices={SEVERITIES}
            chosen={view.severity}
            wordsOf={(severity) => severityWords[severity]}
            onChoose={(severity) => onView({ ...view, severity })}
          />
          <Choice
            label={CHECK_WORDS.unit}
            isOptional
            choices={unitsFound(result)}
            chosen={view.unit}
            wordsOf={(unit) => (unit === "" ? CHECK_WORDS.noUnit : unit)}
            onChoose={(unit) => onView({ ...view, unit })}
          />
          <Choice
            label={CHECK_WORDS.rule}
            isOptional
            choices={rulesFound(result)}
            chosen={view.rule}
            wordsOf={ruleTitle}
            onChoose={(rule) => onView({ ...view, rule })}
          />
        </div>
        <Checkbox
          label={CHECK_WORDS.fixableOnly}
          checked={view.isFixableOnly}
          onChange={(_event, { checked }) => onView({ ...view, isFixableOnly: checked === true })}
        />
      </Foldable>
    </>
  );
}

/** How many choices narrow the list, folded away or not. */
function filtersIn({ severity, unit, rule, isFixableOnly }: FindingView): number {
  return [severity, unit, rule].filter((one) => one !== undefined).length + (isFixableOnly ? 1 : 0);
}

interface ChoiceProps<One extends string> {
  readonly label: string;
  readonly choices: readonly One[];
  /** What is no choice any more shows as none. */
  readonly chosen: One | undefined;
  /** The first choice is all of them. */
  readonly isOptional?: true;
  readonly wordsOf: (one: One) => string;
  readonly onChoose: (one: One | undefined) => void;
}

function Choice<One extends string>({ label, choices, chosen, isOptional, wordsOf, onChoose }: ChoiceProps<One>) {
  const styles = useStyles();
  // By place: a unit's name may be empty.
  const place = chosen === undefined ? -1 : choices.indexOf(chosen);
  return (
    <Field label={label} className={styles.field}>
      <Select
        select={{ className: styles.select }}
        value={String(place)}
        onChange={(event) => onChoose(choices[Number(event.target.value)])}
      >
        {isOptional && <option value="-1">{CHECK_WORDS.all}</option>}
        {choices.map((one, at) => (
          <option key={one} value={at}>
            {wordsOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
