import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STANDING_WORDS, STANDINGS, type Standing } from "../../domain/progress/standing";
import { standingCount } from "../../text/standings";
import { STANDING_COLOURS } from "../../workbook/standing/standing-colours";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "18px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  part: {
    minWidth: "3px",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ":last-child": { borderRight: "none" },
  },
  legend: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  swatch: { width: "14px", height: "14px", flexShrink: 0, border: `1px solid ${tokens.colorNeutralStroke1}` },
  words: { flexGrow: 1 },
});

interface Props {
  readonly counts: Readonly<Record<Standing, number>>;
  readonly chosen?: Standing | undefined;
  readonly onChoose: (standing: Standing) => void;
}

/** Standings as one stacked bar, and below it each with colour, word and count; a click chooses one. */
export function StandingBar({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const present = STANDINGS.filter((standing) => counts[standing] > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {present.map((standing) => (
          <div
            key={standing}
            className={styles.part}
            title={standingCount(standing, counts[standing])}
            style={{ flexGrow: counts[standing], backgroundColor: STANDING_COLOURS[standing].fill }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map((standing) => (
          <li key={standing}>
            <button
              type="button"
              className={mergeClasses(styles.row, chosen === standing && styles.chosen)}
              aria-pressed={chosen === standing}
              onClick={() => onChoose(standing)}
            >
              <span className={styles.swatch} style={{ backgroundColor: STANDING_COLOURS[standing].fill }} />
              <span className={styles.words}>{STANDING_WORDS[standing]}</span>
              <span>{counts[standing]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
