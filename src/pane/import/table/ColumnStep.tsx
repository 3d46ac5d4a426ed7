import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { columnChoices, missingRoles } from "../../../app/import/import-columns";
import { COLUMN_WORDS, missingRoleWords } from "../../../text/import/columns";
import { appendixName } from "../../../text/import/steps";
import { Heading } from "../../frame/Heading";
import { ColumnField } from "./ColumnField";
import type { Import } from "../use-import";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Cột: what each column holds, the doubtful ones first. */
export function ColumnStep({ importing: { draft, act } }: { readonly importing: Import }) {
  const styles = useStyles();
  const choices = columnChoices(draft);
  return (
    <>
      <Text size={200}>{COLUMN_WORDS.hint}</Text>
      {draft.readings.map(({ appendix }, at) => {
        const columns = choices.filter((choice) => choice.appendix === appendix);
        return (
          <section key={appendix} aria-label={appendixName(at)}>
            <Heading>{appendixName(at)}</Heading>
            {missingRoles(columns).map((role) => (
              <Text key={role} as="p" size={200} className={styles.missing}>
                {missingRoleWords(role, appendixName(at))}
              </Text>
            ))}
            <ul className={styles.list}>
              {columns.map((choice) => (
                <li key={`${choice.table} ${choice.column}`}>
                  <ColumnField
                    choice={choice}
                    onRole={(role) => act({ kind: "column-told", table: choice.table, column: choice.column, role })}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
