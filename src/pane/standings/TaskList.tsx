import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { StandingTask } from "../../app/list-standings";
import { STANDING_WORDS } from "../../domain/progress/standing";
import { STANDINGS_WORDS, taskDetail } from "../../text/standings";
import { STANDING_COLOURS } from "../../workbook/standing/standing-colours";
import { LongList } from "../list/LongList";
import { RowButton } from "../list/RowButton";
import type { ShowCell } from "../work/use-show-cell";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  code: { whiteSpace: "nowrap" },
  standing: { padding: "0 6px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200 },
  task: {
    display: "-webkit-box",
    overflow: "hidden",
    "-webkit-box-orient": "vertical",
    "-webkit-line-clamp": "2",
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly tasks: readonly StandingTask[];
  readonly isShown: ShowCell["isShown"];
  readonly onShow: ShowCell["show"];
}

/** Tasks as rows: Mã, first words, leads, due day, standing as colour and word. Enter or click selects the row in Excel. */
export function TaskList({ tasks, isShown, onShow }: Props) {
  const styles = useStyles();
  return (
    <LongList rows={tasks} keyOf={(task) => task.code}>
      {(task) => (
        <RowButton title={STANDINGS_WORDS.goToRow} isCurrent={isShown(task.cell)} onClick={() => onShow(task.cell)}>
          <span className={styles.head}>
            <Text weight="semibold" className={styles.code}>
              {task.code}
            </Text>
            <StandingBadge standing={task.standing} />
          </span>
          <Text className={styles.task}>{task.task}</Text>
          <Text size={200} className={styles.detail}>
            {taskDetail(task)}
          </Text>
        </RowButton>
      )}
    </LongList>
  );
}

function StandingBadge({ standing }: Pick<StandingTask, "standing">) {
  const styles = useStyles();
  const { fill, color } = STANDING_COLOURS[standing];
  return (
    <span className={styles.standing} style={{ backgroundColor: fill, color }}>
      {STANDING_WORDS[standing]}
    </span>
  );
}
