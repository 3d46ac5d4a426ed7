import type { LocalDate } from "../calendar/local-date";
import type { Status } from "./status";

/**
 * A day cell as found. `day`: a real date cell. `text`: anything else that is not empty; it counts as a missing day and is a
 * finding.
 */
export type DayEntry =
  { readonly kind: "day"; readonly day: LocalDate } | { readonly kind: "text"; readonly text: string };

/** A number cell as found. */
export type NumberEntry =
  { readonly kind: "number"; readonly number: number } | { readonly kind: "text"; readonly text: string };

/** Tình trạng thực hiện as found: a known status, or words that are none. */
export type StatusEntry =
  { readonly kind: "status"; readonly status: Status } | { readonly kind: "text"; readonly text: string };

/** What a division enters for a task. Empty cells are `undefined` or the empty text. */
export interface Progress {
  readonly status?: StatusEntry | undefined;
  /** % hoàn thành: a share from 0 to 1. */
  readonly percent?: NumberEntry | undefined;
  readonly completedOn?: DayEntry | undefined;
  /** Kết quả thực hiện. */
  readonly result: string;
  /** Tài liệu kiểm chứng. */
  readonly evidence: string;
  /** Tồn tại, nguyên nhân. */
  readonly shortcoming: string;
  /** Đề xuất, kiến nghị. */
  readonly proposal: string;
  /** Điểm tự đánh giá, points. */
  readonly selfScore?: NumberEntry | undefined;
  /** Dự kiến hoàn thành. */
  readonly expectedOn?: DayEntry | undefined;
  /** Chuyên viên theo dõi. */
  readonly officer: string;
  /** Ngày cập nhật. */
  readonly updatedOn?: DayEntry | undefined;
  /** Ghi chú. */
  readonly note: string;
}

export const NO_PROGRESS: Progress = {
  result: "",
  evidence: "",
  shortcoming: "",
  proposal: "",
  officer: "",
  note: "",
};

/** What the Office changed of a task after the plan was issued. */
export interface Adjustment {
  readonly kind?: "extended" | "withdrawn" | undefined;
  /** What stands in Điều chỉnh, exactly, where it names no kind: it counts as nothing and is a finding. */
  readonly words?: string | undefined;
  /** Hạn điều chỉnh. */
  readonly newDue?: DayEntry | undefined;
  /** Văn bản điều chỉnh. */
  readonly document: string;
}

export const NO_ADJUSTMENT: Adjustment = { document: "" };

/** One due day of a task that has several, with what was entered for it (a row of `Lần thực hiện`). */
export interface Occurrence {
  readonly code: string;
  /** Kỳ, as shown: `Tháng 6/2024`. */
  readonly label: string;
  readonly due: LocalDate;
  readonly completedOn?: DayEntry | undefined;
  readonly result: string;
  readonly evidence: string;
}

/** A column that divisions or the Office fill in, by what it means. */
export type EntryColumn = keyof Progress | "adjustment" | "newDue" | "adjustmentDocument";
