import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { StandingTask } from "../../app/list-standings";
import { STANDING_WORDS } from "../../domain/progress/standing";
import { STANDINGS_WORDS, taskDetail } from "../../text/standings";
import { STANDING_COLOURS } from "../../workbook/standing-colours";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  standing: { padding: "0 6px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200 },
  task: {
    display: "-webkit-box",
    overflow: "hidden",
    "-webkit-box-orient": "vertical",
    "-webkit-line-clamp": "2",
  },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly tasks: readonly StandingTask[];
  readonly onShow: (task: StandingTask) => void;
}

/** Tasks as rows: Mã, first words, leads, due day, standing as colour and word. Enter or click selects the row in Excel. */
export function TaskList({ tasks, onShow }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li key={task.code}>
          <button type="button" className={styles.row} title={STANDINGS_WORDS.goToRow} onClick={() => onShow(task)}>
            <span className={styles.head}>
              <Text weight="semibold">{task.code}</Text>
              <span
                className={styles.standing}
                style={{
                  backgroundColor: STANDING_COLOURS[task.standing].fill,
                  color: STANDING_COLOURS[task.standing].color,
                }}
              >
                {STANDING_WORDS[task.standing]}
              </span>
            </span>
            <Text className={styles.task}>{task.task}</Text>
            <Text size={200} className={styles.detail}>
              {taskDetail(task)}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
