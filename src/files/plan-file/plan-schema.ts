import * as z from "zod/mini";
import { excelNumberOfDay, FIRST_EXCEL_DAY } from "../../domain/calendar/excel-day";
import { readLocalDate } from "../../domain/calendar/local-date";
import { splitNames } from "../../domain/plan/unit-list";
import { because } from "./file-fault";
import { isSheetName, isTableName } from "./excel-names";

/** Longest text a cell takes. Source: Excel specifications and limits, support.microsoft.com. */
const CELL_CHARACTERS = 32767;

/** Text that a cell can hold; may be empty. */
export const cellText = z.string().check(z.refine(fitsACell, because({ kind: "unfit-for-a-cell" })));

const filledText = cellText.check(z.refine((text) => text.trim() !== "", because({ kind: "blank" })));

/** A name that stands with others in one cell, where blanks around it would be lost. */
const nameInList = filledText.check(z.trim(), z.refine(isNotSeveral, because({ kind: "separator-in-name" })));

export const localDay = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const day = readLocalDate(text);
    if (day !== undefined && excelNumberOfDay(day) >= FIRST_EXCEL_DAY) return day;
    context.issues.push({ code: "custom", input: text, ...because({ kind: "no-such-day" }) });
    return z.NEVER;
  }),
);

export const planId = z
  .string()
  .check(z.refine((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), because({ kind: "bad-plan-id" })));

const points = z.number().check(inRange(0, 1000));

const unit = z.strictObject({
  code: filledText,
  name: filledText,
  shortName: nameInList,
  aliases: z.array(nameInList),
  validFrom: z.optional(localDay),
  validTo: z.optional(localDay),
  successor: z.optional(z.string()),
  formerNames: z.optional(z.array(filledText)),
});

const period = z.strictObject({
  id: z.enum(["6", "9", "12"]),
  name: filledText,
  dataFrom: localDay,
  cutOff: localDay,
  divisionsSendBy: localDay,
  reportSentBy: localDay,
});

const task = z.strictObject({
  code: z.string(),
  number: cellText,
  field: cellText,
  criterion: z.optional(cellText),
  subCriterion: z.optional(cellText),
  task: filledText,
  provincialNumber: z.optional(cellText),
  product: cellText,
  deadlineText: cellText,
  leads: z.array(z.string().check(z.trim())).check(z.minLength(1)),
  coordinators: z.array(nameInList),
  leader: z.optional(cellText),
  maximumPoints: z.optional(points),
  lastYearPoints: z.optional(points),
});

const taskAsRead = z.strictObject({
  code: z.string(),
  columns: z.optional(
    z.strictObject({
      number: z.optional(cellText),
      field: z.optional(cellText),
      criterion: z.optional(z.nullable(cellText)),
      subCriterion: z.optional(z.nullable(cellText)),
      task: z.optional(cellText),
      provincialNumber: z.optional(z.nullable(cellText)),
      product: z.optional(cellText),
      deadlineText: z.optional(cellText),
      leads: z.optional(z.array(z.string())),
      coordinators: z.optional(z.array(z.string())),
      leader: z.optional(z.nullable(cellText)),
      maximumPoints: z.optional(z.nullable(points)),
      lastYearPoints: z.optional(z.nullable(points)),
    }),
  ),
});

const appendix = z.strictObject({
  id: z.string().check(z.refine((id) => /^[A-Z][A-Z0-9]*$/.test(id), because({ kind: "bad-appendix-id" }))),
  sheetName: z.string().check(z.refine(isSheetName, because({ kind: "bad-sheet-name" }))),
  tableName: z.string().check(z.refine(isTableName, because({ kind: "bad-table-name" }))),
  index: filledText,
  title: filledText,
  tasks: z.array(task).check(z.minLength(1)),
  retiredCodes: z.optional(z.array(z.string())),
  asRead: z.optional(z.array(taskAsRead)),
});

/** What a plan file of the newest version holds beside `format` and `version`: the shape of `Plan`. */
export const planSchema = z.strictObject({
  id: planId,
  title: filledText,
  shortName: filledText,
  year: wholeNumber(1901, 9998),
  basis: cellText,
  issuedOn: localDay,
  issuer: filledText,
  receiver: filledText,
  signerPost: filledText,
  illustrative: z.boolean(),
  settings: z.strictObject({
    beforeExcludesTheDay: z.boolean(),
    dueDaysMoveOffDaysOff: z.boolean(),
    listedQuarters: z.enum(["once", "each"]),
    warningDays: wholeNumber(0, 366),
  }),
  units: z.array(unit).check(z.minLength(1)),
  periods: z.array(period).check(z.minLength(1)),
  holidays: z.array(z.strictObject({ day: localDay, name: cellText })),
  appendices: z.array(appendix).check(z.minLength(1)),
  revision: z.optional(wholeNumber(1, 1_000_000)),
});

function fitsACell(text: string): boolean {
  // Cc: control characters, Cs: half of a surrogate pair; neither can be written in XML 1.0.
  return text.length <= CELL_CHARACTERS && !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ""));
}

function isNotSeveral(name: string): boolean {
  return splitNames(name).length <= 1;
}

function wholeNumber(minimum: number, maximum: number) {
  const isWhole = z.refine<number>(Number.isInteger, {
    ...because({ kind: "wrong-kind", expected: "whole-number" }),
    abort: true,
  });
  return z.number().check(isWhole, inRange(minimum, maximum));
}

function inRange(minimum: number, maximum: number) {
  return z.refine<number>(
    (number) => number >= minimum && number <= maximum,
    because({ kind: "out-of-range", minimum, maximum }),
  );
}
