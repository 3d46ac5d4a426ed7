import { unreachable } from "../unreachable";
import type { CountedStanding } from "./assessed-task";

/** Beside a standing's figures: when a task is counted there. `warningDays`: calendar days. */
export function standingMeaning(standing: CountedStanding, warningDays: number): string {
  switch (standing) {
    case "completed-on-time":
      return "Ngày hoàn thành không sau hạn, hoặc không có hạn";
    case "completed-late":
      return "Ngày hoàn thành sau hạn";
    case "on-schedule":
      return `Còn hơn ${warningDays} ngày đến hạn`;
    case "due-soon":
      return `Còn không quá ${warningDays} ngày đến hạn`;
    case "overdue":
      return "Đã qua hạn mà chưa hoàn thành";
    case "ongoing":
      return "Làm suốt năm, không có ngày đến hạn";
    case "no-deadline":
      return "Chờ Văn phòng xác định ngày đến hạn";
    default:
      return unreachable(standing);
  }
}
