import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { PLAN_COLUMN_WORDS } from "../../text/plan/plan-columns";
import { planValueWords } from "../../domain/plan/plan-columns";
import { taskWords } from "../../text/plan/revise-page";
import { Difference } from "./Difference";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  columns: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground3 },
  words: { margin: 0 },
});

/** A task that stays, with each column in which the corrected version has other words. */
export function ChangedRow({ change: { before, columns } }: { readonly change: ChangedTask }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Text size={200} weight="semibold">
        {columns.some(({ column }) => column === "task") ? before.code : taskWords(before)}
      </Text>
      <dl className={styles.columns}>
        {columns.map(({ column, before: old, after }) => (
          <div key={column}>
            <dt className={styles.name}>{PLAN_COLUMN_WORDS[column]}</dt>
            <dd className={styles.words}>
              <Difference before={planValueWords(old)} after={planValueWords(after)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
