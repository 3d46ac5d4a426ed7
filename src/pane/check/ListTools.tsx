import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/check/check-entries";
import type { Grouping } from "../../domain/check/findings/group-findings";
import { CHECK_WORDS, fixAllWords, findingListText, GROUPING_WORDS } from "../../text/check/check-page";
import { CopyList } from "./CopyList";
import { unitsFound, type FindingView, type ShownGroup } from "./finding-view";

const GROUPINGS: readonly Grouping[] = ["severity", "unit", "rule", "row"];

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  // Fluent's own least width is wider than half the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly result: CheckResult;
  readonly groups: readonly ShownGroup[];
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
  readonly onFixAll: () => void;
}

/** How the list is grouped and narrowed, and what can be done with all of it. */
export function ListTools({ result, groups, view, onView, onFixAll }: Props) {
  const styles = useStyles();
  const units = unitsFound(result);
  const text = findingListText(groups.map(({ title, found }) => [title, found]));
  return (
    <div className={styles.tools}>
      {result.fixes.length > 0 && (
        <div>
          <Button onClick={onFixAll}>{fixAllWords(result.fixes.length)}</Button>
        </div>
      )}
      <div className={styles.fields}>
        <Field label={CHECK_WORDS.groupBy} className={styles.field}>
          <Select
            select={{ className: styles.select }}
            value={view.groupBy}
            onChange={(event) => {
              const groupBy = GROUPINGS.find((one) => one === event.target.value);
              if (groupBy !== undefined) onView({ ...view, groupBy });
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {GROUPING_WORDS[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={CHECK_WORDS.unit} className={styles.field}>
          <Select
            select={{ className: styles.select }}
            // The first choice is all of them; a unit's name may be empty.
            value={String(view.unit === undefined ? 0 : units.indexOf(view.unit) + 1)}
            onChange={(event) => onView({ ...view, unit: units[Number(event.target.value) - 1] })}
          >
            {[CHECK_WORDS.allUnits, ...units].map((unit, at) => (
              <option key={unit} value={at}>
                {unit === "" ? CHECK_WORDS.noUnit : unit}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={CHECK_WORDS.search} className={styles.field}>
        <Input
          type="search"
          className={styles.field}
          value={view.text}
          onChange={(_event, { value }) => onView({ ...view, text: value })}
        />
      </Field>
      {/* Another list is another text to copy. */}
      <CopyList key={text} text={text} />
    </div>
  );
}
