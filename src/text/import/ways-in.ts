/** The way to the wizard from the page of plans, and what the page says of a plan that is there. */
export const WAY_WORDS = {
  title: "Phụ lục của đơn vị",
  hint: "Đọc phụ lục đã ban hành từ Word, Excel, vùng đang chọn hoặc nội dung dán.",
  begin: "Từ Word, Excel",
  goOn: "Làm tiếp",
  savePlan: "Lưu thành tệp kế hoạch",
} as const;

/** What was begun and left: `Đang nạp dở: phu-luc-1.docx.` */
export function begunWords(names: readonly string[]): string {
  return `Đang nạp dở: ${names.join(", ")}. Các lựa chọn vẫn được giữ.`;
}

export function planSaved(fileName: string): string {
  return `Đã lưu tệp "${fileName}" vào thư mục tải về. Tệp này nạp được vào sổ khác hoặc dùng cho năm sau.`;
}
