import { formatDay, yearOf } from "../calendar/local-date";
import type { PeriodId } from "../calendar/report-period";
import { unreachable } from "../unreachable";
import { COMING_DAYS, type OverdueTask } from "./due-lists";
import type { Report, ReportHeader, WithdrawnTask } from "./report-model";
import type { TaskWithoutUpdate } from "./without-update-list";

/*
 * The words of the report. Periods and their days are those of Nghị định 09/2019/NĐ-CP, Điều 12 (the nine months are the
 * department's own); the form of an annex is that of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III: "Phụ lục" in
 * small letters, its title in capitals, below it in brackets the document it belongs to, with the issuing body.
 */

export const ANNEX = "Phụ lục";

export function annexTitle({ planTitle }: ReportHeader): string {
  return `KẾT QUẢ THỰC HIỆN ${planTitle.toLocaleUpperCase("vi")}`;
}

/** Number, symbol and day are filled in by hand when the report is signed. */
export function attachedTo({ issuer, period }: ReportHeader): string {
  return `(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ${yearOf(period.reportSentBy)} của ${issuer})`;
}

export function periodWords({ period, planYear }: ReportHeader): string {
  return `${periodOfYear(period.id)} ${planYear}`;
}

function periodOfYear(id: PeriodId): string {
  switch (id) {
    case "6":
      return "6 tháng đầu năm";
    case "9":
      return "9 tháng đầu năm";
    case "12":
      return "năm";
    default:
      return unreachable(id);
  }
}

export function dataDays(header: ReportHeader): string {
  const { dataFrom, cutOff } = header.period;
  return `Kỳ báo cáo: ${periodWords(header)}. Số liệu từ ngày ${formatDay(dataFrom)} đến hết ngày ${formatDay(cutOff)} (ngày chốt số liệu).`;
}

export function assessedOn({ day, period, warningDays }: ReportHeader): string {
  const other = day === period.cutOff ? "" : ", không phải ngày chốt số liệu";
  return `Đánh giá tiến độ tại ngày ${formatDay(day)}${other}; sắp đến hạn là còn không quá ${warningDays} ngày.`;
}

/** No line for a plan that names none. */
export function basisWords({ basis }: Pick<ReportHeader, "basis">): readonly string[] {
  const words = basis.trim().replace(/\.$/, "");
  return words === "" ? [] : [`Căn cứ: ${words}.`];
}

/** Stands at the head of every page. */
export function runningHead(header: ReportHeader): string {
  return `Báo cáo ${periodWords(header)} – số liệu đến hết ngày ${formatDay(header.day)}`;
}

/** What a reader must know before trusting the figures; often nothing. */
export function cautions({ planIssuedAfterCutOff, planIssuedOn, period, missing, strayRows }: ReportHeader): string[] {
  return [
    ...(planIssuedAfterCutOff
      ? [
          `Kế hoạch được ban hành ngày ${formatDay(planIssuedOn)}, sau ngày chốt số liệu ${formatDay(period.cutOff)}: số liệu của kỳ này chỉ phản ánh những việc đã làm trước khi ban hành Kế hoạch.`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `Sổ không có dòng của ${missing.length} nhiệm vụ trong Kế hoạch (${missing.join(", ")}); các số liệu dưới đây không gồm những nhiệm vụ này.`,
        ]
      : []),
    ...(strayRows > 0
      ? [
          `Sổ có ${strayRows} dòng không phải nhiệm vụ của Kế hoạch (Mã trống, Mã lạ hoặc Mã trùng); không tính các dòng này.`,
        ]
      : []),
  ];
}

export const SECTION_TITLES = {
  overall: "I. KẾT QUẢ CHUNG",
  fields: "II. KẾT QUẢ THEO PHỤ LỤC VÀ LĨNH VỰC",
  units: "III. KẾT QUẢ THEO ĐƠN VỊ CHỦ TRÌ",
  overdue: "IV. NHIỆM VỤ QUÁ HẠN",
  coming: `V. NHIỆM VỤ ĐẾN HẠN TRONG ${COMING_DAYS} NGÀY TỚI`,
  withoutUpdate: "VI. NHIỆM VỤ CHƯA CẬP NHẬT TRONG KỲ",
} as const;

export type SectionId = keyof typeof SECTION_TITLES;

/** The one line of a section without content. */
export function nothingIn(section: SectionId, { header }: Report): string {
  const day = formatDay(header.day);
  switch (section) {
    case "overall":
    case "fields":
      return "Không có nhiệm vụ nào trong kỳ.";
    case "units":
      return "Không có nhiệm vụ nào được giao cho đơn vị chủ trì.";
    case "overdue":
      return `Không có nhiệm vụ quá hạn tính đến hết ngày ${day}.`;
    case "coming":
      return `Không có nhiệm vụ đến hạn trong ${COMING_DAYS} ngày kể từ ngày ${day}.`;
    case "withoutUpdate":
      return `Các nhiệm vụ chưa hoàn thành đều đã được cập nhật từ ngày ${formatDay(header.updatesFrom)} đến hết ngày ${day}.`;
    default:
      return unreachable(section);
  }
}

/** Under the table of a section, how to read its figures; empty when nothing needs saying. */
export function readingNote(section: SectionId, { header, withdrawn, tasksWithSeveralLeads }: Report): string {
  switch (section) {
    case "overall":
      return dueMeaning(header) + (withdrawn.length === 0 ? "" : ` ${withdrawnList(withdrawn)}`);
    case "units":
      return tasksWithSeveralLeads === 0
        ? ""
        : `Nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị, nhưng chỉ tính một lần ở Mục I và Mục II; có ${tasksWithSeveralLeads} nhiệm vụ như vậy.`;
    case "coming":
      return `Nhiệm vụ thực hiện nhiều kỳ có mỗi kỳ đến hạn một dòng. Hạn tính cả ngày ${formatDay(header.day)}.`;
    case "withoutUpdate":
      return updateMeaning(header);
    case "fields":
    case "overdue":
      return "";
    default:
      return unreachable(section);
  }
}

/** What the shares of due tasks are shares of. */
function dueMeaning({ day }: ReportHeader): string {
  return `Đã đến hạn: có hạn đến hết ngày ${formatDay(day)}; nhiệm vụ nhiều kỳ tính theo kỳ sớm nhất chưa hoàn thành, nếu đã hoàn thành thì theo kỳ cuối.`;
}

function updateMeaning({ day, updatesFrom }: ReportHeader): string {
  return `Cập nhật trong kỳ: có ngày cập nhật, hoặc ngày hoàn thành của một lần thực hiện, từ ngày ${formatDay(updatesFrom)} đến hết ngày ${formatDay(day)}.`;
}

function withdrawnList(withdrawn: readonly WithdrawnTask[]): string {
  return `Nhiệm vụ đưa ra khỏi kế hoạch, không tính vào tổng số và các tỷ lệ: ${withdrawn.map(withdrawnWords).join("; ")}.`;
}

function withdrawnWords({ code, document }: WithdrawnTask): string {
  return document === "" ? `${code} (chưa ghi văn bản)` : `${code} (${document})`;
}

/** A task and, when it has several due days, which one is meant. */
export function taskWords({ task, label }: { readonly task: string; readonly label: string }): string {
  return label === "" ? task : `${task} (kỳ: ${label})`;
}

/** Tồn tại, nguyên nhân as the report prints it. */
export function shortcomingWords({ shortcoming, missed }: OverdueTask): string {
  const several = missed > 1 ? `${missed} kỳ quá hạn. ` : "";
  return several + (shortcoming === "" ? "(đơn vị chưa nêu)" : shortcoming);
}

export function withoutUpdateWords({ kind }: TaskWithoutUpdate): string {
  return kind === "no-entry" ? "Chưa có thông tin thực hiện" : "Chưa cập nhật trong kỳ";
}

export const NO_FIELD = "(Chưa ghi lĩnh vực)";
export const NO_LEAD = "(Chưa có đơn vị chủ trì)";
