import { Badge, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlanTask } from "../../domain/plan/plan";
import { REVISE_WORDS, taskWords } from "../../text/plan/revise-page";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  keep: { marginLeft: `-${tokens.spacingHorizontalS}` },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly task: PlanTask;
  readonly hasEntries: boolean;
  /** The table did not have it before either. */
  readonly isOwn: boolean;
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
}

/** A task that the corrected version has no more: whether it stays. */
export function RemovedRow({ task, hasEntries, isOwn, isKept, onKept }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Text size={200} block>
        {taskWords(task)}{" "}
        {hasEntries && (
          <Badge appearance="tint" color="warning">
            {REVISE_WORDS.entered}
          </Badge>
        )}{" "}
        {isOwn && <Badge appearance="tint">{REVISE_WORDS.own}</Badge>}
      </Text>
      <Checkbox
        className={styles.keep}
        label={REVISE_WORDS.keep}
        aria-label={`${REVISE_WORDS.keep}: ${task.code}`}
        checked={isKept}
        onChange={(_event, { checked }) => onKept(checked === true)}
      />
      {hasEntries && !isKept && (
        <Text size={200} block className={styles.warning} role="status">
          {REVISE_WORDS.entriesGo}
        </Text>
      )}
    </div>
  );
}
