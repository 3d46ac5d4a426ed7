/** How far a task is, as its division says (Tình trạng thực hiện). A closed list: the sheet's formulas depend on the words. */
export type Status = "not-started" | "in-progress" | "completed" | "adjustment-proposed";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  "not-started": "Chưa triển khai",
  "in-progress": "Đang thực hiện",
  completed: "Đã hoàn thành",
  "adjustment-proposed": "Đề nghị điều chỉnh",
};

/** The status that exactly these words name; letter case does not matter, as it does not to Excel's `=`. */
export function statusNamed(words: string): Status | undefined {
  const wanted = words.toLowerCase();
  return STATUSES.find((status) => STATUS_WORDS[status].toLowerCase() === wanted);
}

export const STATUSES = Object.keys(STATUS_WORDS) as readonly Status[];
