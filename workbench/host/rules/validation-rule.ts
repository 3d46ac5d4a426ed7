import type { ValidationContent } from "../../book/content/book-content";
import { recordOf, textOf } from "../arguments";
import { HostError } from "../host-error";
import type { Json } from "../wire";

type Rule = Pick<ValidationContent, "type" | "operator" | "formula1" | "formula2">;

/** Office.js names: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
const KINDS: readonly (readonly [property: string, type: ValidationContent["type"], wire: string])[] = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["date", "date", "Date"],
  ["textLength", "textLength", "TextLength"],
  ["list", "list", "List"],
  ["custom", "custom", "Custom"],
];

const OPERATORS: Readonly<Record<string, NonNullable<ValidationContent["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** A rule has exactly one kind. */
export function contentOfRule(value: Json): Rule {
  const given = Object.entries(recordOf(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [property, body] = given[0] ?? [];
  const kind = KINDS.find(([name]) => name === property);
  if (!kind || given.length !== 1 || body === undefined) throw new HostError("InvalidArgument");
  const rule = recordOf(body);
  const [, type] = kind;
  if (type === "list") return { type, formula1: listSource(rule["source"]) };
  if (type === "custom") return { type, formula1: formulaText(rule["formula"]) };
  const operator = OPERATORS[textOf(rule["operator"] ?? null)];
  if (!operator) throw new HostError("InvalidArgument");
  const needsTwo = operator === "between" || operator === "notBetween";
  return {
    type,
    operator,
    formula1: operand(rule["formula1"], type),
    ...(needsTwo ? { formula2: operand(rule["formula2"], type) } : {}),
  };
}

/**
 * What cells have that do not all have the same rule.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
 */
export type MixedRules = "Inconsistent" | "MixedCriteria";

/**
 * Limits are given as formulas, `=10`, however they were set.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation
 */
export function wireRule(rule: ValidationContent | MixedRules | undefined): Json {
  if (rule === undefined) return {};
  if (typeof rule === "string") return null;
  const property = KINDS.find(([, type]) => type === rule.type)?.[0] ?? "custom";
  if (rule.type === "list") {
    const isText = rule.formula1.startsWith('"');
    const source = isText ? rule.formula1.slice(1, -1) : `=${rule.formula1}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1}` } };
  const operator = Object.entries(OPERATORS).find(([, own]) => own === rule.operator)?.[0] ?? "Between";
  return {
    [property]: {
      operator,
      formula1: `=${rule.formula1}`,
      ...(rule.formula2 === undefined ? {} : { formula2: `=${rule.formula2}` }),
    },
  };
}

export function wireType(rule: ValidationContent | MixedRules | undefined): string {
  if (rule === undefined) return "None";
  if (typeof rule === "string") return rule;
  return KINDS.find(([, type]) => type === rule.type)?.[2] ?? "Custom";
}

type ErrorStyle = NonNullable<ValidationContent["error"]>["style"];

export function errorStyleOf(value: Json | undefined): ErrorStyle {
  const style = (value === undefined ? "Stop" : textOf(value)).toLowerCase();
  if (style !== "stop" && style !== "warning" && style !== "information") throw new HostError("InvalidArgument");
  return style;
}

export function wireErrorStyle(style: ErrorStyle): string {
  return style.charAt(0).toUpperCase() + style.slice(1);
}

/** A formula, or texts with commas, at most 255 characters. Source: https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation and https://learn.microsoft.com/office/vba/api/excel.validation.add */
function listSource(value: Json | undefined): string {
  const source = textOf(value ?? null);
  if (source.startsWith("=")) return source.slice(1);
  if (source === "" || source.length > 255) throw new HostError("InvalidArgument");
  return `"${source}"`;
}

function formulaText(value: Json | undefined): string {
  const formula = textOf(value ?? null);
  if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
  return formula.slice(1);
}

/** A number, a formula, or for dates an ISO day. */
function operand(value: Json | undefined, type: string): string {
  if (typeof value === "number") return String(value);
  const text = textOf(value ?? null);
  if (text.startsWith("=")) return text.slice(1);
  const time = type === "date" ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time)) return String(Math.round(time / 86_400_000) + 25_569);
  if (text !== "" && Number.isFinite(Number(text))) return text;
  throw new HostError("InvalidArgument");
}
