import type { AreaContent, ConditionalFormatContent } from "../../content/book-content";
import { cellAddress, rangesOf, readRanges } from "../address";
import { refersOutside } from "../formula/refers-outside";
import { tokensOf } from "../formula/tokens";
import { shownFormula, storedFormula } from "../formula/stored-formula";
import type { Lose } from "../loss";
import { readLook, type ReadLook, type ReadStyles } from "../style/read-styles";
import type { StyleBook } from "../style/style-book";
import { unescapedText } from "../xml/excel-text";
import { child, children, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element, text } from "../xml/write-xml";

/** One `<conditionalFormatting>` for every rule. In files the first priority is 1. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatContent[], styles: StyleBook): string {
  return formats
    .map((format) => {
      const attributes = {
        type: "expression",
        dxfId: styles.lookNumberOf(format),
        priority: format.priority + 1,
        stopIfTrue: format.stopIfTrue ? true : undefined,
      };
      const rule = element("cfRule", attributes, element("formula", {}, text(storedFormula(format.formula))));
      return element("conditionalFormatting", { sqref: rangesOf(format.areas) }, rule);
    })
    .join("");
}

/**
 * The rules of `<conditionalFormatting>` elements that a formula can say. "Cell value is…" becomes such a formula, and the
 * rules about text, blanks and errors have one in the file already; scales, bars and icons are lost.
 */
export function readConditionalFormats(
  blocks: readonly XmlElement[],
  styles: ReadStyles,
  lose: Lose,
): readonly ConditionalFormatContent[] {
  return blocks.flatMap((block) => {
    const areas = readRanges(block.attributes.sqref ?? child(block, "sqref")?.text ?? "");
    return children(block, "cfRule").flatMap((rule) => {
      const formula = areas[0] && formulaOf(rule, areas[0]);
      if (formula === undefined || refersOutside(formula)) {
        lose("conditional-format");
        return [];
      }
      const { isPartial, ...look } = lookOf(rule, styles);
      if (isPartial) lose("conditional-format-look");
      const priority = Math.max(0, (numberOf(rule, "priority") ?? 1) - 1);
      return [{ areas, formula, ...look, priority, stopIfTrue: flag(rule, "stopIfTrue") }];
    });
  });
}

/** Rules kept in the newer part of a file hold their look themselves. */
function lookOf(rule: XmlElement, styles: ReadStyles): ReadLook {
  const own = child(rule, "dxf");
  const number = numberOf(rule, "dxfId");
  const named = number === undefined ? undefined : styles.looks[number];
  return own ? readLook(own, styles.color) : (named ?? { isPartial: false });
}

const withFormula =
  /^(expression|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod)$/;

function formulaOf(rule: XmlElement, area: AreaContent): string | undefined {
  const holders = [...children(rule, "formula"), ...children(rule, "f")];
  const [first, second] = holders.map((holder) => shownFormula(unescapedText(holder.text).replace(/^=/, "")));
  const type = rule.attributes.type ?? "";
  if (!first) return undefined;
  if (withFormula.test(type)) return first;
  if (type !== "cellIs") return undefined;

  const cell = cellAddress(area.row, area.column);
  const simple = comparisons[rule.attributes.operator ?? ""];
  if (simple) return `${cell}${simple}${operand(first)}`;
  if (!second) return undefined;
  if (rule.attributes.operator === "between") return `AND(${cell}>=${operand(first)},${cell}<=${operand(second)})`;
  if (rule.attributes.operator === "notBetween") return `OR(${cell}<${operand(first)},${cell}>${operand(second)})`;
  return undefined;
}

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** In parentheses, unless it is a single number, name, address or text. */
function operand(formula: string): string {
  return tokensOf(formula).length === 1 ? formula : `(${formula})`;
}
