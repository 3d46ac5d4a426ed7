/** Office.js names and file codes. Source: https://learn.microsoft.com/javascript/api/excel/excel.papertype and ECMA-376 Part 1, 18.3.1.63 */
export const PAPERS: readonly (readonly [name: string, code: number])[] = [
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
];
