import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { PreviewPart, PreviewRow, RowTaken } from "../../../app/import/import-preview";
import type { ToldRow } from "../../../domain/import/rows/read-rows";
import { PREVIEW_WORDS } from "../../../text/import/preview";
import { ROLE_WORDS } from "../../../text/import/roles";
import { RowTakenCell } from "./RowTakenCell";

const useStyles = makeStyles({
  region: {
    maxHeight: "55vh",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  words: {
    display: "block",
    // As wide as the words, up to where more would hide the next columns.
    width: "max-content",
    minWidth: "24px",
    maxWidth: "150px",
    // Three lines; the whole text stands in the title.
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  role: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  taken: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: "84px",
    minWidth: "84px",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { backgroundColor: tokens.colorPaletteYellowBackground1, fontWeight: tokens.fontWeightSemibold },
  group: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  task: { backgroundColor: tokens.colorNeutralBackground1 },
  continuation: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  skipped: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly parts: readonly PreviewPart[];
  readonly onTold: (row: PreviewRow, as: ToldRow["as"]) => void;
}

/** Rows of source tables under the roles of their columns; at the left what each row was taken for, as word and colour. */
export function PreviewTable({ parts, onTold }: Props) {
  const styles = useStyles();
  const look = ({ kind }: RowTaken) => styles[kind];
  return (
    <div className={styles.region} role="region" aria-label={PREVIEW_WORDS.table} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {parts.map(({ place, columns, rows }) => (
            <Fragment key={place}>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.taken, styles.role)}>
                  {place}
                </th>
                {columns.map(({ column, role }) => (
                  <th key={column} scope="col" className={mergeClasses(styles.cell, styles.role)}>
                    <span className={styles.words}>{ROLE_WORDS[role]}</span>
                  </th>
                ))}
              </tr>
              {rows.map((row) => (
                <tr key={row.row}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.taken, look(row.taken))}>
                    <RowTakenCell row={row} onTold={(as) => onTold(row, as)} />
                  </th>
                  {row.cells.map((text, column) => (
                    <td key={column} className={mergeClasses(styles.cell, look(row.taken))}>
                      <span className={styles.words} title={text}>
                        {text}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
