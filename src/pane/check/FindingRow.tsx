import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { PlacedFinding } from "../../app/check/check-entries";
import type { Severity } from "../../domain/check/findings/finding";
import { cellName, CHECK_WORDS } from "../../text/check/check-page";
import { findingSentence } from "../../text/check/findings";
import { RowButton } from "../list/RowButton";

const useStyles = makeStyles({
  words: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "1px" },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  advice: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly found: PlacedFinding;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}

/** One finding: how bad it is, the cell, what is wrong with it and what to do. */
export function FindingRow({ found: { finding, cell }, isCurrent, onShow }: Props) {
  const styles = useStyles();
  return (
    <RowButton title={CHECK_WORDS.goToCell} isCurrent={isCurrent} onClick={onShow}>
      <span className={styles.words}>
        <SeverityIcon severity={finding.severity} />
        <Text size={200} className={styles.sentence}>
          {findingSentence(finding, cellName(cell))}
        </Text>
      </span>
    </RowButton>
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
