import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { PlacedFinding } from "../../app/check-entries";
import type { Severity } from "../../domain/check/finding";
import { CHECK_WORDS, severityTitle } from "../../text/check-page";
import { findingSentence } from "../../text/findings";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  advice: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly findings: readonly PlacedFinding[];
}

/** Findings grouped by severity, in the order of the sheet; Enter or click selects the cell in Excel. */
export function FindingList({ findings }: Props) {
  const styles = useStyles();
  const [shown, show] = useShowCell();
  return (
    <>
      <WorkStrip work={shown} words="" />
      {SEVERITIES.map((severity) => {
        const group = findings.filter(({ finding }) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={severityTitle(severity, group.length)}>
            <Subtitle2 as="h2" block className={styles.title}>
              {severityTitle(severity, group.length)}
            </Subtitle2>
            <ul className={styles.list}>
              {group.map(({ finding, cell }) => (
                <li key={`${finding.rule} ${cell.sheet} ${cell.address}`}>
                  <button type="button" className={styles.row} title={CHECK_WORDS.goToCell} onClick={() => show(cell)}>
                    <SeverityIcon severity={severity} />
                    <Text size={200}>{findingSentence(finding, `${cell.sheet}, ô ${cell.address}`)}</Text>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const icons: Readonly<Record<Severity, React.ReactElement>> = {
    error: <ErrorCircle16Filled className={styles.error} />,
    warning: <Warning16Filled className={styles.warning} />,
    advice: <Lightbulb16Filled className={styles.advice} />,
  };
  return <span className={styles.icon}>{icons[severity]}</span>;
}
