import type { AreaContent, BookContent, SheetContent } from "../content/book-content";
import { cellAddress, rangeOf } from "./address";
import { isOnSheet, overlap } from "./area-rules";
import { tableProblems } from "./check-tables";
import { refersOutside } from "./formula/refers-outside";
import { canBeName } from "./name-rules";
import { repeated } from "./repeated";

/** Longest text of a cell. Source: Microsoft, "Excel specifications and limits". */
const textLimit = 32_767;
const formulaLimit = 8_192;

/**
 * Stops before a file is written that Excel would repair or refuse. A spreadsheet that keeps Excel's rules never gets here,
 * so anything found is a mistake of ours.
 * @throws Error with one sentence for every mistake, the first twenty.
 */
export function checkContent(content: BookContent): void {
  const problems = [...bookProblems(content), ...content.sheets.flatMap(sheetProblems), ...tableProblems(content)];
  if (problems.length > 0) throw new Error(`Excel would not take this workbook. ${problems.slice(0, 20).join(" ")}`);
}

function bookProblems({ sheets, names }: BookContent): string[] {
  const problems: string[] = [];
  if (!sheets.some(({ visibility }) => visibility === "visible")) problems.push("No sheet is visible.");
  for (const name of repeated(sheets.map((sheet) => sheet.name))) problems.push(`Two sheets are named "${name}".`);
  for (const { name } of sheets) {
    if (!/^(?!')[^\u0000-\u001f[\]:*?/\\]{1,31}(?<!')$/u.test(name))
      problems.push(`"${name}" cannot be a sheet's name.`);
  }
  for (const name of repeated(names.map((known) => known.name))) problems.push(`Two names are "${name}".`);
  for (const { name, refersTo } of names) {
    if (!canBeName(name)) problems.push(`"${name}" cannot be a name.`);
    if (refersTo === "") problems.push(`The name "${name}" refers to nothing.`);
  }
  return problems;
}

function sheetProblems(sheet: SheetContent): string[] {
  const problems: string[] = [];
  const say = (area: AreaContent, what: string): void => void problems.push(`${sheet.name}!${rangeOf(area)}: ${what}.`);
  for (const { row, column, value, formula } of sheet.cells) {
    const place = `${sheet.name}!${cellAddress(row, column)}`;
    if (!isOnSheet({ row, column, rows: 1, columns: 1 })) problems.push(`${place} is outside the sheet.`);
    if (typeof value === "string" && value.length > textLimit) problems.push(`${place}: over ${textLimit} characters.`);
    if (formula === "" || (formula?.length ?? 0) > formulaLimit)
      problems.push(`${place}: no formula, or too long a one.`);
    if (formula !== undefined && refersOutside(formula)) problems.push(`${place} refers to another workbook.`);
  }
  sheet.merges.forEach((area, index) => {
    if (!isOnSheet(area) || area.rows * area.columns < 2) say(area, "cannot be merged");
    if (sheet.merges.slice(0, index).some((other) => overlap(area, other))) say(area, "merged cells overlap");
  });
  for (const { areas, type, formula1, error, prompt } of sheet.validations) {
    const first = areas[0];
    if (!first || !areas.every(isOnSheet)) problems.push(`${sheet.name}: a validation has no cells.`);
    else if (type === "list" && formula1.startsWith('"') && formula1.length > 257)
      say(first, "a list over 255 characters");
    else if (formula1 === "") say(first, "a validation without a formula");
    else if (Math.max(error?.title.length ?? 0, prompt?.title.length ?? 0) > 32)
      say(first, "a title over 32 characters");
    else if ((error?.message.length ?? 0) > 255) say(first, "an error message over 255 characters");
    else if ((prompt?.message.length ?? 0) > 255) say(first, "a prompt over 255 characters");
  }
  for (const { areas, formula } of sheet.conditionalFormats) {
    if (areas.length === 0 || !areas.every(isOnSheet) || formula === "") {
      problems.push(`${sheet.name}: a conditional format has no cells or no formula.`);
    }
  }
  for (const { index, height = 0 } of sheet.rows) {
    if (height < 0 || height > 409.5) problems.push(`${sheet.name}: row ${index + 1} cannot be ${height} points high.`);
  }
  for (const { index, width = 0, outlineLevel = 0 } of sheet.columns) {
    if (width < 0 || width > 255) problems.push(`${sheet.name}: column ${index + 1} cannot be ${width} wide.`);
    if (outlineLevel > 7) problems.push(`${sheet.name}: column ${index + 1} is grouped too deep.`);
  }
  const words = [sheet.print?.header ?? "", sheet.print?.footer ?? ""];
  if (words.some((text) => text.length > 255)) problems.push(`${sheet.name}: header or footer over 255 characters.`);
  return problems;
}
