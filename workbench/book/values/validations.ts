import type {} from "@univerjs/sheets-data-validation/facade";
import type { DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import { type Area, contains, intersection, without } from "../area";
import type { ValidationContent } from "../content/book-content";
import type { BookSheet } from "../book-sheet";
import { areaOfRange, rangeOfArea } from "../univer/univer-range";

export interface BookValidation {
  readonly id: string;
  readonly content: ValidationContent;
}

/** The sheet's validation rules, as Univer's plugin holds them. */
export function validationsOf(sheet: BookSheet): BookValidation[] {
  const rules = sheet.univer.facade.getSheetBySheetId(sheet.id)?.getDataValidations() ?? [];
  return rules.map(({ rule }) => ({ id: rule.uid, content: contentOfRule(rule) }));
}

export function validationAt(sheet: BookSheet, row: number, column: number): BookValidation | undefined {
  return validationsOf(sheet).find(({ content }) => content.areas.some((area) => contains(area, row, column)));
}

/** Replaces whatever rule the areas had, as Excel does. */
export function setValidation(sheet: BookSheet, content: ValidationContent): void {
  for (const area of content.areas) clearValidation(sheet, area);
  const rule = { uid: `validation-${++added}`, ...univerRule(content) };
  sheet.univer.apply("data-validation.mutation.addRule", { subUnitId: sheet.id, rule });
}

export function clearValidation(sheet: BookSheet, area: Area): void {
  for (const { id, content } of validationsOf(sheet)) {
    if (!content.areas.some((own) => intersection(own, area))) continue;
    sheet.univer.apply("data-validation.mutation.removeRule", { subUnitId: sheet.id, ruleId: id });
    const areas = content.areas.flatMap((own) => without(own, area));
    if (areas.length === 0) continue;
    const rule = { uid: id, ...univerRule({ ...content, areas }) };
    sheet.univer.apply("data-validation.mutation.addRule", { subUnitId: sheet.id, rule });
  }
}

/** Writes the sheet's rules anew, in this order. */
export function replaceValidations(sheet: BookSheet, validations: readonly BookValidation[]): void {
  const { univer, id: subUnitId } = sheet;
  for (const { id: ruleId } of validationsOf(sheet))
    univer.apply("data-validation.mutation.removeRule", { subUnitId, ruleId });
  for (const { id: uid, content } of validations)
    univer.apply("data-validation.mutation.addRule", { subUnitId, rule: { uid, ...univerRule(content) } });
}

let added = 0;

// Numbers of Univer's enum DataValidationErrorStyle.
const ERROR_STYLES = ["information", "stop", "warning"] as const;

/** Number of Univer's enum DataValidationRenderMode: the cell's own text, as Excel shows it, instead of a chip. */
const SHOWN_AS_TEXT = 0;

function univerRule(content: ValidationContent): Omit<ISheetDataValidationRule, "uid"> {
  // Lists and custom rules are formulas to Univer, the others plain numbers unless they are formulas.
  const isFormula = content.type === "list" || content.type === "custom";
  const written = (formula: string): string =>
    isFormula ? (formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`) : numberOrFormula(formula);
  return {
    type: content.type,
    ranges: content.areas.map(rangeOfArea),
    formula1: written(content.formula1),
    ...(content.formula2 === undefined ? {} : { formula2: written(content.formula2) }),
    ...(content.operator ? { operator: content.operator as DataValidationOperator } : {}),
    allowBlank: content.allowBlank,
    renderMode: SHOWN_AS_TEXT,
    showErrorMessage: content.error !== undefined,
    ...(content.error
      ? {
          error: content.error.message,
          errorTitle: content.error.title,
          errorStyle: ERROR_STYLES.indexOf(content.error.style),
        }
      : {}),
    showInputMessage: content.prompt !== undefined,
    ...(content.prompt ? { prompt: content.prompt.message, promptTitle: content.prompt.title } : {}),
  };
}

function contentOfRule(rule: ISheetDataValidationRule): ValidationContent {
  const type = (TYPES as readonly string[]).includes(rule.type) ? (rule.type as ValidationContent["type"]) : "custom";
  const read = (text: string): string => {
    if (text.startsWith("=")) return text.slice(1);
    return type === "list" ? `"${text}"` : text;
  };
  return {
    areas: rule.ranges.map(areaOfRange),
    type,
    ...(rule.operator ? { operator: rule.operator } : {}),
    formula1: read(rule.formula1 ?? ""),
    ...(rule.formula2 === undefined ? {} : { formula2: read(rule.formula2) }),
    allowBlank: rule.allowBlank ?? true,
    ...(rule.showErrorMessage
      ? {
          error: {
            style: ERROR_STYLES[rule.errorStyle ?? 1],
            title: rule.errorTitle ?? "",
            message: rule.error ?? "",
          },
        }
      : {}),
    ...(rule.showInputMessage ? { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } } : {}),
  };
}

const TYPES = ["list", "date", "decimal", "whole", "textLength", "custom"] as const;

function numberOrFormula(text: string): string {
  return /^-?\d*\.?\d+$/.test(text) ? text : `=${text}`;
}
