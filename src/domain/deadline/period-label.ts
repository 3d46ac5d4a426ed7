import { formatDay } from "../calendar/local-date";
import { unreachable } from "../unreachable";
import type { Point } from "./point";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Kỳ, as the sheets show it: `15/06/2024`, `Tháng 6/2024`, `Quý II/2024`, `6 tháng đầu năm 2024`, `Năm 2024`. */
export function periodLabel(point: Point): string {
  switch (point.kind) {
    case "day":
      return formatDay(point.day);
    case "month":
      return `Tháng ${point.month}/${point.year}`;
    case "quarter":
      return `Quý ${ROMAN[point.quarter - 1]}/${point.year}`;
    case "half":
      return `6 tháng ${point.half === 1 ? "đầu" : "cuối"} năm ${point.year}`;
    case "year":
      return `Năm ${point.year}`;
    default:
      return unreachable(point);
  }
}
