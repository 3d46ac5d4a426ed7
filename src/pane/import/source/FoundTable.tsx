import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { shownTable, type ImportAction, type ImportDraft, type SourceTable } from "../../../app/import/import-draft";
import { usedAppendices } from "../../../app/import/import-orders";
import { SOURCE_WORDS, tableFigure, tableWords } from "../../../text/import/source";
import { leftOutWords, NOT_LOADED_WORDS } from "../../../text/import/not-loaded";
import { appendixName } from "../../../text/import/steps";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const LEFT_OUT = "";

/** Why the reading left it out, or that nobody can be sure of where it belongs. */
function placingHint({ appendix, certainty, leftOut }: SourceTable) {
  if (leftOut !== undefined) return { hint: leftOutWords(leftOut) };
  return appendix !== undefined && certainty === "doubtful" ? { hint: NOT_LOADED_WORDS.doubtfulPlace } : {};
}

interface Props {
  readonly table: SourceTable;
  readonly draft: ImportDraft;
  readonly act: (action: ImportAction) => void;
}

/** A table that was read, and the choice of its appendix. */
export function FoundTable({ table, draft, act }: Props) {
  const styles = useStyles();
  const used = usedAppendices(draft);
  const raw = shownTable(table, draft);
  const place = (value: string) =>
    act({ kind: "table-placed", table: table.id, appendix: value === LEFT_OUT ? undefined : Number(value) });
  return (
    <div className={styles.table}>
      <Text size={200} className={styles.words}>
        {tableWords(raw)}
      </Text>
      <Field label={`${raw.place} (${tableFigure(raw)})`} size="small" {...placingHint(table)}>
        <Select
          size="small"
          value={table.appendix === undefined ? LEFT_OUT : String(table.appendix)}
          onChange={(_event, { value }) => place(value)}
        >
          {used.map((appendix, at) => (
            <option key={appendix} value={appendix}>
              {appendixName(at)}
            </option>
          ))}
          <option value={draft.appendices.length}>{SOURCE_WORDS.newAppendix}</option>
          <option value={LEFT_OUT}>{SOURCE_WORDS.leftOut}</option>
        </Select>
      </Field>
    </div>
  );
}
