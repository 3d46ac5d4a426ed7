import type { Holiday } from "../plan/plan";
import { day, type LocalDate } from "./local-date";

/**
 * The public holidays that fall on the same day each year. Tết Âm lịch and Giỗ Tổ follow the lunar calendar, and the second day of
 * Quốc khánh is decided each year: nobody can know them beforehand. Source: Bộ luật Lao động 2019, Điều 112.
 */
export function fixedHolidays(year: number): readonly Holiday[] {
  return FIXED.map(({ date, name }) => ({ day: day(`${year}-${date}`), name }));
}

export function isFixedHoliday(on: LocalDate): boolean {
  return FIXED.some(({ date }) => on.endsWith(`-${date}`));
}

const FIXED = [
  { date: "01-01", name: "Tết Dương lịch" },
  { date: "04-30", name: "Ngày Chiến thắng" },
  { date: "05-01", name: "Ngày Quốc tế lao động" },
  { date: "09-02", name: "Quốc khánh" },
] as const;
