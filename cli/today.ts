import { localDate, type LocalDate } from "../src/domain/calendar/local-date";

/** The calendar day on this computer. */
export function today(): LocalDate {
  const now = new Date();
  const day = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The computer's clock says ${now.toString()}`);
  return day;
}
