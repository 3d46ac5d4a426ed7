/**
 * Whether a computer takes 06/07 for 7 June, by how it writes a day: `M/d/yyyy`, and `yyyy-MM-dd` too. Words in quotes are no part of it.
 * https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo
 */
export function isMonthFirst(shortDatePattern: string): boolean {
  const pattern = shortDatePattern.replace(/'[^']*'/g, "");
  const [month, day] = [pattern.indexOf("M"), pattern.indexOf("d")];
  return month >= 0 && month < day;
}
