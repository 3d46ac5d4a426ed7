import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UnitStandings } from "../../app/list-standings";
import { STANDINGS_WORDS } from "../../text/standings";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  unit: { textAlign: "left", fontWeight: "inherit", padding: 0 },
  unitHead: { paddingBottom: tokens.spacingVerticalXS },
  number: {
    textAlign: "right",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  name: {
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const HEADS = [STANDINGS_WORDS.led, STANDINGS_WORDS.overdue, STANDINGS_WORDS.dueSoon, STANDINGS_WORDS.completed];

interface Props {
  readonly units: readonly UnitStandings[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
}

/** A row a unit: tasks led, overdue, due soon, completed. A click on a name lists that unit's tasks. */
export function UnitTable({ units, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={STANDINGS_WORDS.byUnit}>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={mergeClasses(styles.unit, styles.unitHead, styles.head)}>
            {STANDINGS_WORDS.unit}
          </th>
          {HEADS.map((words) => (
            <th key={words} scope="col" className={mergeClasses(styles.number, styles.head)}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unit} className={mergeClasses(styles.row, unit.unit === chosen && styles.chosen)}>
            <th scope="row" className={styles.unit}>
              <button
                type="button"
                className={styles.name}
                aria-pressed={unit.unit === chosen}
                onClick={() => onChoose(unit.unit)}
              >
                {unit.unit}
              </button>
            </th>
            <td className={styles.number}>{unit.tasks}</td>
            <td className={styles.number}>{unit.overdue}</td>
            <td className={styles.number}>{unit.dueSoon}</td>
            <td className={styles.number}>{unit.completed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
