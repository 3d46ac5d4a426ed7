/** Words that stand wherever a button works. */
export const WORK_WORDS = {
  retry: "Thử lại",
  going: "Đang chuyển đến vị trí đã chọn…",
} as const;
