import type { LocalDate } from "../calendar/local-date";
import type { ReportPeriod } from "../calendar/report-period";
import type { TaskAsRead } from "./as-read";
import type { Unit } from "./unit";

/** A yearly plan with its appendices, as it was issued. */
export interface Plan {
  /** Stable and unique among plans: `skhdt-lang-son-2024`. */
  readonly id: string;
  readonly title: string;
  /** For narrow places: `KH CCHC 2024`. */
  readonly shortName: string;
  readonly year: number;
  /** The document the plan rests on, in words: `Kế hoạch số 126/KH-UBND ngày 03/6/2024 của UBND tỉnh Lạng Sơn`. */
  readonly basis: string;
  readonly issuedOn: LocalDate;
  /** The department whose plan it is. */
  readonly issuer: string;
  /** The body that receives the reports. */
  readonly receiver: string;
  /** Post of the person who signs: `GIÁM ĐỐC`. */
  readonly signerPost: string;
  /** A made-up plan for trying the add-in; its sheets say "SỐ LIỆU MINH HỌA". */
  readonly illustrative: boolean;
  readonly settings: PlanSettings;
  readonly units: readonly Unit[];
  readonly periods: readonly ReportPeriod[];
  readonly holidays: readonly Holiday[];
  readonly appendices: readonly Appendix[];
  /** How often the Office has changed it in a workbook since it was issued; missing when never. */
  readonly revision?: number | undefined;
}

export interface PlanSettings {
  /** "trước ngày X" means the day before X; when false it means X itself. */
  readonly beforeExcludesTheDay: boolean;
  /** A due day on a day off moves to the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
  readonly dueDaysMoveOffDaysOff: boolean;
  /** "Quý III, IV": once, by the end of the last quarter named, or at the end of each. */
  readonly listedQuarters: "once" | "each";
  /** A task is due soon this many calendar days before its due day, the due day included. */
  readonly warningDays: number;
}

export interface Holiday {
  readonly day: LocalDate;
  readonly name: string;
}

/** One table of the plan. */
export interface Appendix {
  /** Begins the task codes: `PL1`. */
  readonly id: string;
  /** Name of the sheet: `Phụ lục I`. */
  readonly sheetName: string;
  /** Name of the Excel table: `PhuLuc1`. */
  readonly tableName: string;
  /** Which index it serves: `PAR INDEX`, `SIPAS`. */
  readonly index: string;
  readonly title: string;
  readonly tasks: readonly PlanTask[];
  /** Codes of tasks that a corrected version dropped: never given again, or an old file would fill in another task. */
  readonly retiredCodes?: readonly string[] | undefined;
  /** Where tasks say something else than the table that was last read; a corrected version is compared with that table. */
  readonly asRead?: readonly TaskAsRead[] | undefined;
}

/** One row of an appendix: what is to be done, by whom, until when. */
export interface PlanTask {
  /** Mã, the identity of the task: `PL1-001`. Holds no unit name, never changes, never looks like a number. */
  readonly code: string;
  /** TT as printed: `1`, `1.1`, `II.3`. Text, not a number. */
  readonly number: string;
  /** Lĩnh vực. */
  readonly field: string;
  /** Tiêu chí. */
  readonly criterion?: string | undefined;
  /** Tiêu chí thành phần. */
  readonly subCriterion?: string | undefined;
  /** Nhiệm vụ, giải pháp. */
  readonly task: string;
  /** Number of the task in the provincial plan. */
  readonly provincialNumber?: string | undefined;
  /** Sản phẩm. */
  readonly product: string;
  /** Thời gian hoàn thành, as written. */
  readonly deadlineText: string;
  /** Chủ trì, as short names of units, the reporting one first. */
  readonly leads: readonly string[];
  /** Phối hợp, as short names of units or other bodies. */
  readonly coordinators: readonly string[];
  /** Lãnh đạo Sở phụ trách. */
  readonly leader?: string | undefined;
  /** Điểm tối đa of the sub-criterion the task serves. */
  readonly maximumPoints?: number | undefined;
  /** Điểm năm trước. */
  readonly lastYearPoints?: number | undefined;
}
