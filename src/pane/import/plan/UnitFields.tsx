import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { UnitNames } from "../../../app/import/import-draft";
import { unitsToConfirm, type UnitToConfirm } from "../../../app/import/import-units";
import { IMPORT_PLAN_WORDS, unitFigure } from "../../../text/import/plan";
import { Heading } from "../../frame/Heading";
import { FIELDS_AT_ONCE, LongList } from "../../list/LongList";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  unit: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  names: { display: "flex", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 3, flexBasis: 0, minWidth: 0 },
  shortName: { flexGrow: 2, flexBasis: 0, minWidth: 0 },
  // Fluent's own least width is more than half of a narrow pane.
  input: { width: "100%", minWidth: 0 },
  figure: { color: tokens.colorNeutralForeground3 },
});

/** The units that lead tasks, for confirming their names. */
export function UnitFields({ importing: { draft, known, act } }: { readonly importing: Import }) {
  const units = unitsToConfirm(draft, known?.units ?? []);
  return (
    <section aria-label={IMPORT_PLAN_WORDS.units}>
      <Heading>{`${IMPORT_PLAN_WORDS.units} (${String(units.length)})`}</Heading>
      <Text size={200}>{IMPORT_PLAN_WORDS.unitsHint}</Text>
      <LongList atOnce={FIELDS_AT_ONCE} rows={units} keyOf={({ met }) => met} what="đơn vị">
        {(unit) => <UnitRow unit={unit} onNamed={(names) => act({ kind: "unit-named", unit: unit.met, names })} />}
      </LongList>
    </section>
  );
}

interface RowProps {
  readonly unit: UnitToConfirm;
  readonly onNamed: (names: UnitNames) => void;
}

/** Names of the workbook's plan are changed in its Danh mục, not here. */
function UnitRow({ unit, onNamed }: RowProps) {
  const styles = useStyles();
  const { name, shortName, isKnown } = unit;
  return (
    <div className={styles.unit}>
      {isKnown ? (
        <Text block weight="semibold">
          {name}
        </Text>
      ) : (
        <div className={styles.names}>
          <Field label={IMPORT_PLAN_WORDS.name} size="small" className={styles.name}>
            <Input
              size="small"
              className={styles.input}
              value={name}
              autoComplete="off"
              onChange={(_event, { value }) => onNamed({ name: value, shortName })}
            />
          </Field>
          <Field label={IMPORT_PLAN_WORDS.shortName} size="small" className={styles.shortName}>
            <Input
              size="small"
              className={styles.input}
              value={shortName}
              autoComplete="off"
              onChange={(_event, { value }) => onNamed({ name, shortName: value })}
            />
          </Field>
        </div>
      )}
      <Text size={200} className={styles.figure}>
        {unitFigure(unit)}
      </Text>
    </div>
  );
}
