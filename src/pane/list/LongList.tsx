import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { moreRows } from "../../text/frame";

/** Thousands of rows at once would freeze the pane for seconds. */
const LINES_AT_ONCE = 200;

/** Rows with fields are heavier. */
export const FIELDS_AT_ONCE = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly atOnce?: number;
  /** What the rows are: `dòng`, `bảng`. */
  readonly what?: string;
  readonly children: (row: Row) => React.ReactNode;
}

/** A list of any length: the first rows, and a button that shows more of them. */
export function LongList<Row>({ rows, keyOf, atOnce = LINES_AT_ONCE, what, children }: Props<Row>) {
  const styles = useStyles();
  const [most, setMost] = useState(atOnce);
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, most).map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {rows.length > most && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setMost(most + atOnce)}>
            {moreRows(atOnce, rows.length - most, what)}
          </Button>
        </div>
      )}
    </>
  );
}
