import type { ValidationContent } from "../../content/book-content";
import { rangesOf, readRanges } from "../address";
import { refersOutside } from "../formula/refers-outside";
import { shownFormula, storedFormula } from "../formula/stored-formula";
import type { Lose } from "../loss";
import { escapedText, unescapedText } from "../xml/excel-text";
import { child, flag } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element, list, text } from "../xml/write-xml";
import { days1904 } from "./day-number";

const types = ["list", "date", "decimal", "whole", "textLength", "custom"] as const;
const operators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export function validationsXml(validations: readonly ValidationContent[]): string {
  return list("dataValidations", validations.map(validationXml));
}

/** All rules of a sheet, also those that Excel 2010 and later keep apart because they look at another sheet. */
export function readValidations(
  rules: readonly XmlElement[],
  is1904: boolean,
  lose: Lose,
): readonly ValidationContent[] {
  return rules.flatMap((rule) => readValidation(rule, is1904, lose) ?? []);
}

function validationXml(validation: ValidationContent): string {
  const { error, prompt, type } = validation;
  const operator = hasOperator(type) ? (validation.operator ?? "between") : undefined;
  const formula2 = operator && hasTwoFormulas(type, operator) ? validation.formula2 : undefined;
  const attributes = {
    type,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator,
    allowBlank: validation.allowBlank ? true : undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: error ? true : undefined,
    errorTitle: said(error?.title),
    error: said(error?.message),
    promptTitle: said(prompt?.title),
    prompt: said(prompt?.message),
    sqref: rangesOf(validation.areas),
  };
  return element(
    "dataValidation",
    attributes,
    element("formula1", {}, text(storedFormula(validation.formula1))) +
      (formula2 === undefined ? "" : element("formula2", {}, text(storedFormula(formula2)))),
  );
}

function readValidation(rule: XmlElement, is1904: boolean, lose: Lose): ValidationContent | undefined {
  const type = types.find((known) => known === rule.attributes.type);
  const areas = readRanges(rule.attributes.sqref ?? child(rule, "sqref")?.text ?? "");
  const formula1 = formulaIn(child(rule, "formula1"));
  if (!type || areas.length === 0 || formula1 === undefined) {
    lose("validation");
    return undefined;
  }
  if (refersOutside(formula1)) {
    lose("external-link");
    return undefined;
  }
  const operator = operators.find((known) => known === rule.attributes.operator) ?? "between";
  // LibreOffice writes a second formula for every rule, "0" for those that have none.
  const formula2 = hasTwoFormulas(type, operator) ? formulaIn(child(rule, "formula2")) : undefined;
  const asDay = (formula: string): string =>
    is1904 && type === "date" && /^\d+(\.\d+)?$/.test(formula) ? String(Number(formula) + days1904) : formula;
  const style = rule.attributes.errorStyle;
  return {
    areas,
    type,
    ...(hasOperator(type) && { operator }),
    formula1: asDay(formula1),
    ...(formula2 !== undefined && { formula2: asDay(formula2) }),
    allowBlank: flag(rule, "allowBlank"),
    ...(flag(rule, "showErrorMessage") && {
      error: {
        style: style === "warning" || style === "information" ? style : "stop",
        title: unescapedText(rule.attributes.errorTitle ?? ""),
        message: unescapedText(rule.attributes.error ?? ""),
      },
    }),
    // Excel ticks "show" for every rule; without words nothing is shown.
    ...(flag(rule, "showInputMessage") &&
      (rule.attributes.promptTitle || rule.attributes.prompt) && {
        prompt: {
          title: unescapedText(rule.attributes.promptTitle ?? ""),
          message: unescapedText(rule.attributes.prompt ?? ""),
        },
      }),
  };
}

function hasOperator(type: ValidationContent["type"]): boolean {
  return type !== "list" && type !== "custom";
}

function hasTwoFormulas(type: ValidationContent["type"], operator: (typeof operators)[number]): boolean {
  return hasOperator(type) && (operator === "between" || operator === "notBetween");
}

function said(words: string | undefined): string | undefined {
  return words ? escapedText(words) : undefined;
}

/** Rules kept apart hold the formula in an element of its own (`xm:f`); openpyxl's users often write the "=". */
function formulaIn(holder: XmlElement | undefined): string | undefined {
  const formula = (child(holder, "f") ?? holder)?.text;
  return formula ? shownFormula(unescapedText(formula).replace(/^=/, "")) : undefined;
}
