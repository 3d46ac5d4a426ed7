import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import type { Plan } from "../../domain/plan/plan";
import type { Unit } from "../../domain/plan/unit";
import { ADJUSTMENT_KINDS, ADJUSTMENT_WORDS } from "../../domain/progress/adjustment-words";
import { STATUS_WORDS, STATUSES } from "../../domain/progress/status";
import { DAY, LIVE_HEADING, LOCKED_FILL, OFFICE_HEADING, TEXT } from "../house-style";
import type { CellStyle, CellValue } from "../sheet-spec";

export const SETTINGS_TABLE = "ThietLap";
export const SETTINGS_HEADINGS = ["Thiết lập", "Giá trị", "Giải thích"] as const;
export const FIXED_DAY_LABEL = "Ngày đánh giá cố định";
export const WARNING_DAYS_LABEL = "Số ngày cảnh báo trước hạn";

export const PERIODS_TABLE = "KyBaoCao";
export const PERIOD_HEADINGS = [
  "Mã kỳ",
  "Kỳ",
  "Số liệu từ ngày",
  "Đến ngày",
  "Các phòng gửi trước",
  "Gửi báo cáo trước",
] as const;

export const UNITS_TABLE = "DonVi";
export const UNIT_HEADINGS = [
  "Mã đơn vị",
  "Tên đơn vị",
  "Tên ngắn",
  "Tên khác",
  "Từ ngày",
  "Đến ngày",
  "Đơn vị kế tục",
] as const;
export const HOLIDAYS_TABLE = "NgayNghi";
export const HOLIDAY_HEADINGS = ["Ngày nghỉ", "Tên"] as const;

export const STATUS_LIST_TITLE = "Tình trạng thực hiện";
export const ADJUSTMENT_LIST_TITLE = "Điều chỉnh";

/** Empty rows for units and holidays to come: nobody can add rows to a table on a protected sheet. */
const SPARE_UNITS = 6;
const SPARE_HOLIDAYS = 10;

/** One table of the sheet. */
export interface CatalogueSection {
  readonly table?: string;
  /** At most two lines above the headings. */
  readonly remarks?: readonly string[];
  readonly column: number;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly styles: readonly CellStyle[];
  readonly fill: string;
}

export const OPEN: CellStyle = { locked: false };
export const LOCKED: CellStyle = { fill: LOCKED_FILL };
const OPEN_TEXT = { ...TEXT, ...OPEN };
export const OPEN_DAY = { ...DAY, ...OPEN };

/** The tables of `Danh mục`, from left to right, an empty column between. */
export function catalogueSections(plan: Plan): readonly CatalogueSection[] {
  const built: CatalogueSection[] = [];
  const add = (section: Omit<CatalogueSection, "column">) => {
    const last = built.at(-1);
    built.push({ ...section, column: last === undefined ? 0 : last.column + last.headings.length + 1 });
  };
  add({
    table: SETTINGS_TABLE,
    headings: SETTINGS_HEADINGS,
    widths: [30, 22, 46],
    // The values that are formulas or need a format of their own are written by settingBlocks.
    rows: [
      [FIXED_DAY_LABEL, null, "Để trống: đánh giá theo ngày hôm nay. Nhập ngày: mọi đánh giá tính đến hết ngày đó."],
      ["Ngày đánh giá", null, "Tự tính từ dòng trên."],
      [WARNING_DAYS_LABEL, null, "Nhiệm vụ được báo sắp đến hạn trước hạn số ngày này."],
      [
        "Cách máy này đọc 02/01/2024",
        null,
        "Nếu máy đọc tháng trước ngày, ngày gõ vào sổ có thể bị đảo ngày và tháng.",
      ],
    ],
    styles: [
      { ...TEXT, ...LOCKED },
      { ...TEXT, horizontal: "center" },
      { ...TEXT, ...LOCKED, italic: true },
    ],
    fill: OFFICE_HEADING,
  });
  add({
    table: PERIODS_TABLE,
    remarks: ["Ngày các phòng gửi được dùng khi nạp lại kế hoạch và lập kế hoạch năm sau."],
    headings: PERIOD_HEADINGS,
    widths: [8, 12, 13, 13, 13, 13],
    rows: plan.periods.map((period) => [
      period.id,
      period.name,
      ...[period.dataFrom, period.cutOff, period.divisionsSendBy, period.reportSentBy].map(excelNumberOfDay),
    ]),
    styles: [{ ...TEXT, ...LOCKED }, { ...TEXT, ...LOCKED }, OPEN_DAY, OPEN_DAY, OPEN_DAY, OPEN_DAY],
    fill: OFFICE_HEADING,
  });
  add({
    table: UNITS_TABLE,
    headings: UNIT_HEADINGS,
    widths: [10, 34, 22, 30, 12, 12, 12],
    rows: [...plan.units.map(unitValues), ...emptyRows(SPARE_UNITS, UNIT_HEADINGS.length)],
    styles: [OPEN_TEXT, OPEN_TEXT, OPEN_TEXT, OPEN_TEXT, OPEN_DAY, OPEN_DAY, OPEN_TEXT],
    fill: OFFICE_HEADING,
  });
  add({
    table: HOLIDAYS_TABLE,
    remarks: [
      "Được dùng khi nạp lại kế hoạch và lập kế hoạch năm sau; hạn đã ghi trong phụ lục không đổi.",
      "Tết Âm lịch, Giỗ Tổ, ngày nghỉ thứ hai dịp Quốc khánh: nhập khi có thông báo.",
    ],
    headings: HOLIDAY_HEADINGS,
    widths: [13, 30],
    rows: [
      ...plan.holidays.map((holiday) => [excelNumberOfDay(holiday.day), holiday.name]),
      ...emptyRows(SPARE_HOLIDAYS, HOLIDAY_HEADINGS.length),
    ],
    styles: [OPEN_DAY, OPEN_TEXT],
    fill: OFFICE_HEADING,
  });
  add(
    closedList(
      STATUS_LIST_TITLE,
      STATUSES.map((status) => STATUS_WORDS[status]),
    ),
  );
  add(
    closedList(
      ADJUSTMENT_LIST_TITLE,
      ADJUSTMENT_KINDS.map((kind) => ADJUSTMENT_WORDS[kind]),
    ),
  );
  return built;
}

/** In the order of UNIT_HEADINGS. */
export function unitValues(unit: Unit): readonly CellValue[] {
  return [
    unit.code,
    unit.name,
    unit.shortName,
    unit.aliases.join("; "),
    dayOrEmpty(unit.validFrom),
    dayOrEmpty(unit.validTo),
    unit.successor ?? null,
  ];
}

function closedList(title: string, words: readonly string[]): Omit<CatalogueSection, "column"> {
  return {
    headings: [title],
    widths: [24],
    rows: words.map((word) => [word]),
    styles: [{ ...TEXT, ...LOCKED }],
    fill: LIVE_HEADING,
  };
}

function emptyRows(count: number, columns: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, () => Array<CellValue>(columns).fill(null));
}

function dayOrEmpty(day: LocalDate | undefined): CellValue {
  return day === undefined ? null : excelNumberOfDay(day);
}
