import type { IssueDayProblem, NextYearPreview } from "../../app/next-year";
import { quote } from "../check/finding-sentence";
import { FRAME_WORDS } from "../frame";

export const NEXT_YEAR_WORDS = {
  begin: "Lập kế hoạch năm sau",
  title: "Lập kế hoạch năm sau từ kế hoạch này",
  reading: "Đang đọc kế hoạch và số liệu năm nay…",
  issuedOn: "Ngày ban hành kế hoạch mới",
  basis: "Căn cứ",
  basisHint: "Ví dụ: Kế hoạch số 126/KH-UBND ngày 03/6/2024 của UBND tỉnh. Có thể để trống và bổ sung sau.",
  save: "Lưu tệp kế hoạch",
  back: "Quay lại kế hoạch",
  goOn: "Các bước tiếp theo",
  howRead: "Thời hạn không ghi năm",
} as const;

/** What stands in the new plan, and where it comes from: names and figures. */
export function nextYearFigures(preview: NextYearPreview): readonly (readonly [name: string, figure: string])[] {
  const { year, tasks, rolled, withoutYear, scores } = preview;
  const without = withoutYear.reduce((sum, one) => sum + one.tasks, 0);
  return [
    ["Năm kế hoạch", String(year)],
    ["Nhiệm vụ giữ lại, cùng Mã", String(tasks)],
    ["Thời hạn ghi năm, chuyển thêm một năm", String(rolled)],
    ["Thời hạn không ghi năm, giữ nguyên chữ", String(without)],
    ["Điểm tự đánh giá thành Điểm năm trước", `${scores.size} nhiệm vụ`],
  ];
}

/** What else happens to the plan. */
export function nextYearSentences({ year, scores }: NextYearPreview): readonly string[] {
  return [
    "Sổ đang mở không thay đổi. Tiến độ, kết quả và điều chỉnh của năm nay không mang sang.",
    `Kỳ báo cáo và ngày nghỉ cố định chuyển sang năm ${year}. Tết Âm lịch, Giỗ Tổ và ngày nghỉ khác của năm ${year} đã nhập trong Danh mục của sổ này được dùng để tính hạn; chưa có thì nhập trước khi lập.`,
    "Đơn vị đã kết thúc hoạt động được thay bằng đơn vị kế tục.",
    ...(scores.size === 0 ? ["Chưa có Điểm tự đánh giá nào nên Điểm năm trước để trống."] : []),
  ];
}

/** `"Thường xuyên" (12 nhiệm vụ)` */
export function withoutYearWords({ text, tasks }: NextYearPreview["withoutYear"][number]): string {
  return `${quote(text)} (${tasks} nhiệm vụ)`;
}

export function withoutYearHint(year: number): string {
  return `Các thời hạn này được hiểu theo năm ${year}.`;
}

export function dropWithdrawnWords(count: number): string {
  return `Bỏ ${count} nhiệm vụ đã đưa ra khỏi kế hoạch năm nay`;
}

export function issueDaySentence(problem: IssueDayProblem, { year }: NextYearPreview): string {
  switch (problem) {
    case "not-a-day":
      return FRAME_WORDS.notADay;
    case "other-year":
      return `Kế hoạch năm ${year} phải ban hành sau kế hoạch này, trong năm ${year - 1} hoặc ${year}. Kiểm tra lại ngày.`;
  }
}

export function nextYearSaved(fileName: string, year: number): string {
  return `Đã lưu kế hoạch năm ${year} thành tệp "${fileName}" trong thư mục tải về.`;
}

/** How to go on with the file. */
export function nextYearSteps(fileName: string): readonly string[] {
  return [
    "Lưu sổ năm nay.",
    "Mở một sổ Excel mới và mở phần bổ trợ.",
    `Tại trang Kế hoạch, bấm "Chọn tệp kế hoạch" và chọn "${fileName}".`,
    'Rà lại nội dung, sản phẩm và thời hạn; chỗ khác với kế hoạch đã ký thì sửa bằng "Điều chỉnh kế hoạch".',
  ];
}
