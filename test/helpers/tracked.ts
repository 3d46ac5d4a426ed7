import { day, formatDay, readLocalDate, type LocalDate } from "../../src/domain/calendar/local-date";
import type { ReportPeriod } from "../../src/domain/calendar/report-period";
import type { Appendix, Plan, PlanTask } from "../../src/domain/plan/plan";
import type { Unit } from "../../src/domain/plan/unit";
import { ADJUSTMENT_KINDS } from "../../src/domain/progress/adjustment-words";
import type { Adjustment, DayEntry, NumberEntry, StatusEntry } from "../../src/domain/progress/progress";
import { STATUSES } from "../../src/domain/progress/status";
import type {
  Schedule,
  StrayRow,
  TrackedOccurrence,
  TrackedPlan,
  TrackedTask,
} from "../../src/domain/progress/tracked-task";

/**
 * A row as a person would tell it; what is left out is as in a flawless row that nobody has touched yet.
 * Days: `2024-06-14` is a real date cell, every other text stands as text. Status: an id, or words as they stand.
 */
export interface TaskInWords extends Partial<PlanTask> {
  readonly row?: number;
  /** A day, several days (or occurrences), `ongoing` or `none`. Without it: 30/9/2024. */
  readonly due?: string | readonly (string | OccurrenceInWords)[] | undefined;
  /** Số lần when it differs from the number of occurrences. */
  readonly times?: number | undefined;

  /** An id, or words as they stand. */
  readonly adjustment?: string | undefined;
  readonly newDue?: string | undefined;
  readonly document?: string | undefined;

  readonly status?: string | undefined;
  readonly percent?: number | string | undefined;
  readonly completedOn?: string | undefined;
  readonly result?: string | undefined;
  readonly evidence?: string | undefined;
  readonly shortcoming?: string | undefined;
  readonly proposal?: string | undefined;
  readonly selfScore?: number | string | undefined;
  readonly expectedOn?: string | undefined;
  readonly officer?: string | undefined;
  readonly updatedOn?: string | undefined;
  readonly note?: string | undefined;
}

export interface OccurrenceInWords {
  readonly due: string;
  readonly label?: string | undefined;
  readonly completedOn?: string | undefined;
  readonly result?: string | undefined;
  readonly evidence?: string | undefined;
}

/** A task of Phụ lục I, due 30/9/2024, led by Phòng Tổng hợp, with nothing entered, unless told otherwise. */
export function trackedTask(words: TaskInWords = {}): TrackedTask {
  const code = words.code ?? "PL1-001";
  const appendix = code.split("-")[0] ?? code;
  const due = words.due ?? "2024-09-30";
  return {
    appendix,
    table: tableOf(appendix),
    row: words.row ?? 0,
    task: planTask(code, words),
    schedule: scheduleOf(due, words.times),
    adjustment: {
      ...adjustmentEntry(words.adjustment),
      newDue: dayEntry(words.newDue),
      document: words.document ?? "",
    },
    progress: {
      status: statusEntry(words.status),
      percent: numberEntry(words.percent),
      completedOn: dayEntry(words.completedOn),
      result: words.result ?? "",
      evidence: words.evidence ?? "",
      shortcoming: words.shortcoming ?? "",
      proposal: words.proposal ?? "",
      selfScore: numberEntry(words.selfScore),
      expectedOn: dayEntry(words.expectedOn),
      officer: words.officer ?? "",
      updatedOn: dayEntry(words.updatedOn),
      note: words.note ?? "",
    },
    occurrences: typeof due === "string" ? [] : due.map((each, row) => occurrence(code, each, row)),
  };
}

/**
 * The plan of 2024 with these tasks, in this order. Tasks given in words without Mã become PL1-001, PL1-002…; rows count
 * from 0 in each table, those of `Lần thực hiện` too.
 */
export function trackedPlan(
  tasks: readonly (TaskInWords | TrackedTask)[],
  rest: {
    readonly plan?: Partial<Plan>;
    readonly strays?: readonly StrayRow[];
    /** These Mã belong to the plan as well. */
    readonly missing?: readonly string[];
  } = {},
): TrackedPlan {
  const rows = new Map<string, number>();
  let occurrenceRow = 0;
  const tracked = tasks.map((each, index) => {
    if ("progress" in each) return each;
    const code = each.code ?? `PL1-${String(index + 1).padStart(3, "0")}`;
    const appendix = code.split("-")[0] ?? code;
    const row = rows.get(appendix) ?? 0;
    rows.set(appendix, row + 1);
    const task = trackedTask({ ...each, code, row: each.row ?? row });
    return { ...task, occurrences: task.occurrences.map((one) => ({ ...one, row: occurrenceRow++ })) };
  });
  const missing = rest.missing ?? [];
  const planned = [...tracked.map((each) => each.task), ...missing.map((code) => planTask(code, {}))];
  return {
    plan: { ...PLAN, appendices: appendicesOf(planned), ...rest.plan },
    tasks: tracked,
    strays: rest.strays ?? [],
    missing,
  };
}

/** What `trackedTask` leaves to the plan: 2024, issued 15/01/2024, ten days of warning, "trước" excludes the day. */
export const PLAN: Plan = {
  id: "ke-hoach-thu-2024",
  title: "Kế hoạch nâng cao Chỉ số cải cách hành chính và Chỉ số hài lòng năm 2024",
  shortName: "KH CCHC 2024",
  year: 2024,
  basis: "Kế hoạch số 01/KH-UBND ngày 10/01/2024",
  issuedOn: day("2024-01-15"),
  issuer: "Sở Kế hoạch và Đầu tư",
  receiver: "Sở Nội vụ",
  signerPost: "GIÁM ĐỐC",
  illustrative: true,
  settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: false, listedQuarters: "once", warningDays: 10 },
  units: [
    unit("VP", "Văn phòng Sở", "Văn phòng", "VP Sở"),
    unit("TH", "Phòng Tổng hợp, Quy hoạch", "Phòng Tổng hợp"),
    unit("DKKD", "Phòng Đăng ký kinh doanh", "Phòng ĐKKD"),
    unit("TTR", "Thanh tra Sở", "Thanh tra"),
  ],
  periods: [
    period("6", "6 tháng", "2024-06-14", "2024-06-15", "2024-06-20"),
    period("9", "9 tháng", "2024-09-14", "2024-09-15", "2024-09-20"),
    period("12", "năm", "2024-12-14", "2024-12-15", "2024-12-20"),
  ],
  holidays: [],
  appendices: [],
};

function planTask(code: string, words: TaskInWords): PlanTask {
  return {
    code,
    number: words.number ?? String(Number(code.split("-")[1] ?? "1")),
    field: words.field ?? "Chỉ đạo, điều hành CCHC",
    criterion: words.criterion,
    subCriterion: words.subCriterion,
    task: words.task ?? "Ban hành kế hoạch kiểm tra công tác CCHC của Sở",
    provincialNumber: words.provincialNumber,
    product: words.product ?? "Kế hoạch",
    deadlineText: words.deadlineText ?? deadlineTextOf(words.due ?? "2024-09-30"),
    leads: words.leads ?? ["Phòng Tổng hợp"],
    coordinators: words.coordinators ?? ["Văn phòng"],
    leader: words.leader,
    maximumPoints: words.maximumPoints,
    lastYearPoints: words.lastYearPoints,
  };
}

function scheduleOf(due: NonNullable<TaskInWords["due"]>, times: number | undefined): Schedule {
  if (typeof due !== "string") return { kind: "several", times: times ?? due.length };
  if (due === "ongoing" || due === "none") return { kind: due };
  return { kind: "single", due: day(due) };
}

function deadlineTextOf(due: NonNullable<TaskInWords["due"]>): string {
  if (typeof due !== "string") return due.map((each) => formatDay(dueOf(each))).join(", ");
  if (due === "ongoing") return "Thường xuyên";
  return due === "none" ? "Theo quy định" : formatDay(day(due));
}

function occurrence(code: string, words: string | OccurrenceInWords, row: number): TrackedOccurrence {
  const told: Partial<OccurrenceInWords> = typeof words === "string" ? {} : words;
  return {
    code,
    row,
    due: dueOf(words),
    label: told.label ?? `Tháng ${Number(dueOf(words).slice(5, 7))}/${dueOf(words).slice(0, 4)}`,
    completedOn: dayEntry(told.completedOn),
    result: told.result ?? "",
    evidence: told.evidence ?? "",
  };
}

function dueOf(words: string | OccurrenceInWords): LocalDate {
  return day(typeof words === "string" ? words : words.due);
}

function dayEntry(words: string | undefined): DayEntry | undefined {
  if (words === undefined) return undefined;
  const read = readLocalDate(words);
  return read === undefined ? { kind: "text", text: words } : { kind: "day", day: read };
}

function numberEntry(words: number | string | undefined): NumberEntry | undefined {
  if (words === undefined) return undefined;
  return typeof words === "number" ? { kind: "number", number: words } : { kind: "text", text: words };
}

function adjustmentEntry(words: string | undefined): Pick<Adjustment, "kind" | "words"> {
  if (words === undefined) return {};
  const kind = ADJUSTMENT_KINDS.find((each) => each === words);
  return kind === undefined ? { words } : { kind };
}

function statusEntry(words: string | undefined): StatusEntry | undefined {
  if (words === undefined) return undefined;
  const status = STATUSES.find((each) => each === words);
  return status === undefined ? { kind: "text", text: words } : { kind: "status", status };
}

function appendicesOf(tasks: readonly PlanTask[]): readonly Appendix[] {
  const ids = [...new Set(tasks.map((task) => task.code.split("-")[0] ?? task.code))];
  return ids.map((id) => ({
    id,
    sheetName: id === "PL2" ? "Phụ lục II" : "Phụ lục I",
    tableName: tableOf(id),
    index: id === "PL2" ? "SIPAS" : "PAR INDEX",
    title: id === "PL2" ? "Nhiệm vụ nâng cao Chỉ số hài lòng" : "Nhiệm vụ nâng cao Chỉ số cải cách hành chính",
    tasks: tasks.filter((task) => task.code.startsWith(`${id}-`)),
  }));
}

function tableOf(appendix: string): string {
  return appendix.replace(/^PL/, "PhuLuc");
}

function unit(code: string, name: string, shortName: string, ...aliases: string[]): Unit {
  return { code, name, shortName, aliases };
}

function period(id: ReportPeriod["id"], name: string, cutOff: string, sendBy: string, sentBy: string): ReportPeriod {
  return {
    id,
    name,
    dataFrom: day("2023-12-15"),
    cutOff: day(cutOff),
    divisionsSendBy: day(sendBy),
    reportSentBy: day(sentBy),
  };
}
