import { FIRST_EXCEL_DAY, LAST_EXCEL_DAY } from "../../domain/calendar/excel-day";

/** Whether a cell or name holds a real day, as `dayOfExcelNumber` tells it; IF keeps text and errors out of the comparison. */
export function isDayFormula(reference: string): string {
  return `IF(ISNUMBER(${reference}),AND(${reference}>=${FIRST_EXCEL_DAY},${reference}<${LAST_EXCEL_DAY + 1}),FALSE)`;
}
