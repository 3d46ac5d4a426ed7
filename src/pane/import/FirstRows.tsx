import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { moreWords } from "../../text/import/steps";

/** Rows with fields are heavy: hundreds of them at once would hold the pane up. */
const AT_ONCE = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What the rows are: `dòng`, `bảng`. */
  readonly what: string;
  readonly children: (row: Row) => React.ReactNode;
}

/** The first rows of a list of any length, and a button that shows more of them. */
export function FirstRows<Row>({ rows, keyOf, what, children }: Props<Row>) {
  const styles = useStyles();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <div>
      <ul className={styles.list}>
        {rows.slice(0, most).map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {rows.length > most && (
        <Button size="small" className={styles.more} onClick={() => setMost(most + AT_ONCE)}>
          {moreWords(AT_ONCE, rows.length - most, what)}
        </Button>
      )}
    </div>
  );
}
