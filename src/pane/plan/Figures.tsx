import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: "3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { margin: 0, textAlign: "right" },
});

interface Props {
  readonly rows: readonly (readonly [name: string, figure: string | number])[];
}

/** Names, each with its figure at the right. */
export function Figures({ rows }: Props) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(([name, figure]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
