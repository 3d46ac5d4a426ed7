import fc from "fast-check";
import type { ColumnRole } from "../../../src/domain/import/columns/column-role";
import type { ImportedTask } from "../../../src/domain/import/imported-appendix";
import type { RawCell, RawTable } from "../../../src/domain/import/raw-table";

/** An appendix that a department might write, with the columns it chose and what its rows say. */
export interface WrittenAppendix {
  readonly columns: readonly { readonly role: ColumnRole; readonly heading: string }[];
  readonly hasTitle: boolean;
  readonly hasGroups: boolean;
  readonly isRepeatedEvery: number;
  /** One head "Cơ quan thực hiện" over lead and coordinator, where those stand side by side. */
  readonly hasWideHead: boolean;
  /** Equal deadlines and products of tasks one below the other stand in one merged cell. */
  readonly isMergedDown: boolean;
  /** How many rows have numbers: all, none in a column that stays empty, none without any such column. */
  readonly numbers: "all" | "none" | "no-column";
  readonly tasks: readonly WrittenTask[];
}

export type WrittenTask = Pick<
  ImportedTask,
  "task" | "product" | "deadlineText" | "leads" | "coordinators" | "maximumPoints" | "lastYearPoints"
> & {
  /** Which of `GROUPS` it stands in. */
  readonly group: number;
};

export const GROUPS = ["Cải cách thể chế", "Thủ tục hành chính", "Tài chính công"];

const HEADINGS: readonly (readonly [ColumnRole, readonly string[], isOptional: boolean])[] = [
  ["number", ["TT", "STT", "Số TT", "stt", "Số thứ tự"], false],
  [
    "task",
    ["Nhiệm vụ", "Nhiệm vụ, giải pháp", "TÊN NHIỆM VỤ", "Nội dung", "Nội dung\ncông việc", "Nhiem vu", "Giải pháp"],
    false,
  ],
  ["product", ["Sản phẩm", "Kết quả", "KẾT QUẢ YÊU CẦU", "Sản phẩm, kết quả", "San pham dau ra"], true],
  [
    "deadline",
    ["Thời gian hoàn thành", "Thời hạn", "Tiến độ", "THỜI GIAN\nTHỰC HIỆN", "Hạn hoàn thành", "Lộ trình"],
    true,
  ],
  [
    "lead",
    ["Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện", "PHÒNG CHỦ TRÌ", "Trách nhiệm thực hiện"],
    true,
  ],
  ["coordinator", ["Phối hợp", "Đơn vị phối hợp", "CƠ QUAN PHỐI HỢP"], true],
  ["maximumPoints", ["Điểm tối đa", "Điểm chuẩn", "Thang điểm"], true],
  ["lastYearPoints", ["Điểm năm trước", "Điểm năm 2024"], true],
];

export function anyWrittenAppendix(): fc.Arbitrary<WrittenAppendix> {
  const columns = fc
    .tuple(...HEADINGS.map(([role, headings]) => fc.constantFrom(...headings).map((heading) => ({ role, heading }))))
    .chain((all) =>
      fc.subarray(all.filter((_, at) => HEADINGS[at]?.[2] === true)).map((some) => [...all.slice(0, 2), ...some]),
    )
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));
  const layout = fc.record({
    columns,
    hasTitle: fc.boolean(),
    hasGroups: fc.boolean(),
    isRepeatedEvery: fc.constantFrom(0, 0, 3),
    hasWideHead: fc.boolean(),
    isMergedDown: fc.boolean(),
    numbers: fc.constantFrom("all" as const, "all" as const, "none" as const, "no-column" as const),
    tasks: fc
      .array(anyTask(), { minLength: 1, maxLength: 8 })
      .map((tasks) => [...tasks].sort((one, other) => one.group - other.group)),
  });
  return layout.map(withNumbersAsSaid);
}

/** A row without number is known as a task by who and when; those columns stand in such a table. */
function withNumbersAsSaid(written: WrittenAppendix): WrittenAppendix {
  const { columns, numbers } = written;
  if (numbers === "all") return written;
  const needed = HEADINGS.filter(([role]) => role === "lead" || role === "deadline").flatMap(([role, [heading]]) =>
    heading === undefined || columns.some((column) => column.role === role) ? [] : [{ role, heading }],
  );
  const kept = numbers === "none" ? columns : columns.filter(({ role }) => role !== "number");
  return { ...written, columns: [...kept, ...needed] };
}

function anyTask(): fc.Arbitrary<WrittenTask> {
  const units = (...names: string[]) => fc.subarray(names);
  const points = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
  return fc.record({
    group: fc.integer({ min: 0, max: GROUPS.length - 1 }),
    task: fc
      .tuple(
        fc.constantFrom(...VERBS),
        fc.constantFrom("quy chế làm việc", "thủ tục hành chính;", "báo cáo, kế hoạch và dự toán", "Đề án 06"),
        fc.array(fc.constantFrom(...MORE_WORDS), { maxLength: 5 }),
      )
      .map(([verb, object, more]) => [verb, object, ...more].join(" ")),
    product: fc.constantFrom(...PRODUCTS),
    deadlineText: fc.constantFrom(...DEADLINES),
    leads: fc.subarray(["Văn phòng", "Thanh tra Sở", "Sở Văn hóa, Thể thao và Du lịch", "Phòng Tổng hợp, Quy hoạch"], {
      minLength: 1,
    }),
    coordinators: units("Các phòng, đơn vị thuộc Sở", "Công an tỉnh", "UBND các huyện, thành phố", "VNPT"),
    maximumPoints: points,
    lastYearPoints: points,
  });
}

/** Some begin as headings do, or as what stands below a table. */
const VERBS = [
  ...[
    "Rà soát",
    "Ban hành",
    "Công khai",
    "12 thủ tục:",
    "Tổng hợp",
    "Báo cáo",
    "Phòng chống",
    "Hoạt động tuyên truyền",
  ],
  ...["Giải pháp nâng chỉ số", "Nội dung", "Nhiệm vụ", "Sản phẩm", "Nơi nhận hồ sơ:", "Ký", "Thời hạn giải quyết"],
];

const PRODUCTS = [
  ...["", "Kế hoạch", "Báo cáo; quyết định", "100% hồ sơ", "Văn bản\nBiên bản", "Sản phẩm truyền thông"],
  ...["Kết quả khảo sát", "Ký và ban hành Quy chế", "Nội dung công khai"],
];

const DEADLINES = [
  ...["30/6/2025", "Quý II/2025", "Thường xuyên", "Trước ngày 15/12/2025", "Hằng tháng", "Tháng 6/2025", "Quý IV/2025"],
  ...["Ngày 15 tháng 6 năm 2025", "Trước ngày 15 tháng 6 năm 2025", "Tháng 7"],
];

const MORE_WORDS = [
  ...[
    "năm 2025",
    "(nếu có)",
    "– đợt 1",
    "30%",
    "của Sở & các phòng",
    '"một cửa"',
    "<bản mới>",
    "quý II",
    "I.2",
    "theo",
  ],
  ...[
    "Nghị quyết số 01/NQ-CP",
    "chủ trì",
    "phối hợp",
    "trước ngày 30/6",
    "Tổng cộng",
    "ghi chú",
    "thời hạn",
    "/",
    "1.1",
  ],
];

/** The table that a person makes of it. */
export function tableOf(written: WrittenAppendix): RawTable {
  const { columns, hasTitle, hasGroups, isRepeatedEvery, numbers, tasks } = written;
  const rows: RawCell[][] = [];
  const heading = headingOf(written);
  /** Rows of tasks one below the other. */
  let run: RawCell[][] = [];
  const endRun = () => {
    if (written.isMergedDown)
      columns.forEach(({ role }, column) => (role === "deadline" || role === "product") && mergeDown(run, column));
    run = [];
  };
  if (hasTitle)
    rows.push(
      merged("Phụ lục kèm theo Kế hoạch số 12/KH-SNV", columns.length),
      columns.map(() => cell("")),
    );
  rows.push(...heading);
  tasks.forEach((task, at) => {
    if (hasGroups && task.group !== tasks[at - 1]?.group) {
      endRun();
      const number = ["I", "II", "III"][task.group] ?? "";
      const title = GROUPS[task.group] ?? "";
      const words = new Map<ColumnRole, string>([
        ["number", number],
        ["task", numbers === "no-column" ? `${number}. ${title}` : title],
      ]);
      rows.push(columns.map(({ role }) => cell(words.get(role) ?? "", true)));
    }
    if (isRepeatedEvery > 0 && at > 0 && at % isRepeatedEvery === 0) {
      endRun();
      rows.push(...heading);
    }
    const row = columns.map(({ role }) => cell(role === "number" && numbers !== "all" ? "" : wordsOf(task, at, role)));
    run.push(row);
    rows.push(row);
  });
  endRun();
  return { place: "bảng 1", rows: rows.map((cells, at) => ({ number: at + 1, cells })) };
}

/** How many rows of the table are headings. */
export function headingRowCount(written: WrittenAppendix): number {
  const { isRepeatedEvery, tasks } = written;
  const times = isRepeatedEvery > 0 ? Math.ceil(tasks.length / isRepeatedEvery) : 1;
  return headingOf(written).length * times;
}

function headingOf({ columns, hasWideHead }: WrittenAppendix): RawCell[][] {
  const lead = columns.findIndex(({ role }, at) => role === "lead" && columns[at + 1]?.role === "coordinator");
  if (!hasWideHead || lead < 0) return [columns.map(({ heading }) => cell(heading, true))];
  const isUnder = (at: number) => at === lead || at === lead + 1;
  const upper = columns.map(({ heading }): RawCell => ({
    kind: "cell",
    text: heading,
    isBold: true,
    rows: 2,
    columns: 1,
  }));
  upper.splice(lead, 2, ...merged("Cơ quan thực hiện", 2));
  const lower = columns.map(({ heading }, at): RawCell =>
    isUnder(at) ? cell(heading, true) : { kind: "covered", up: 1, left: 0 },
  );
  return [upper, lower];
}

/** Each stretch of equal words becomes one cell. */
function mergeDown(rows: RawCell[][], column: number): void {
  for (let first = 0; first < rows.length;) {
    const own = rows[first]?.[column];
    let next = first + 1;
    while (own?.kind === "cell" && own.text !== "" && sameWords(rows[next]?.[column], own.text)) next += 1;
    rows.slice(first, next).forEach((row, up) => {
      if (own?.kind === "cell")
        row[column] = up === 0 ? { ...own, rows: next - first } : { kind: "covered", up, left: 0 };
    });
    first = next;
  }
}

function sameWords(one: RawCell | undefined, words: string): boolean {
  return one?.kind === "cell" && one.text === words;
}

function wordsOf(task: WrittenTask, at: number, role: ColumnRole): string {
  switch (role) {
    case "number":
      return `${at + 1}.`;
    case "lead":
      return task.leads.join(", ");
    case "coordinator":
      return task.coordinators.join("; ");
    case "deadline":
      return task.deadlineText;
    case "task":
    case "product":
      return task[role];
    case "maximumPoints":
    case "lastYearPoints":
      return String(task[role]).replace(".", ",");
    default:
      return "";
  }
}

function cell(text: string, isBold = false): RawCell {
  return { kind: "cell", text, isBold, rows: 1, columns: 1 };
}

function merged(text: string, columns: number): RawCell[] {
  const rest = Array.from({ length: columns - 1 }, (_, at): RawCell => ({ kind: "covered", up: 0, left: at + 1 }));
  return [{ kind: "cell", text, isBold: true, rows: 1, columns }, ...rest];
}
