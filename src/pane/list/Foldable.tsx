import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
}

/** A list that can be folded away. `isOpen`: when it first appears. */
export function Foldable({ title, isOpen, children }: Props) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
