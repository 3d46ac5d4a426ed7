import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { type Area, intersection, without } from "../area";
import type { ConditionalFormatContent } from "../content/book-content";
import type { BookSheet } from "../book-sheet";
import { lookOfStyle, univerStyle } from "./cell-look";
import { areaOfRange, rangeOfArea } from "../univer/univer-range";

export interface BookConditionalFormat {
  readonly id: string;
  readonly content: ConditionalFormatContent;
}

/** The sheet's formula rules, the one applied first in front. */
export function conditionalFormatsOf(sheet: BookSheet): BookConditionalFormat[] {
  return rulesOf(sheet).flatMap((rule, priority) => {
    const content = contentOfRule(rule, priority);
    return content ? [{ id: rule.cfId, content }] : [];
  });
}

/** Rules that the book only passes on, and those with a formula ("Custom"), by Excel's names. */
export type FormatKind =
  "CellValue" | "ColorScale" | "ContainsText" | "Custom" | "DataBar" | "IconSet" | "PresetCriteria" | "TopBottom";

export interface ListedFormat {
  readonly id: string;
  readonly kind: FormatKind;
  readonly areas: readonly Area[];
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** Every rule of the sheet, whatever its kind, the one applied first in front. */
export function listedFormats(sheet: BookSheet): ListedFormat[] {
  return rulesOf(sheet).map((rule, priority) => ({
    id: rule.cfId,
    kind: kindOf(rule),
    areas: rule.ranges.map(areaOfRange),
    priority,
    stopIfTrue: rule.stopIfTrue,
  }));
}

/** @returns `undefined` also when several have the id, as those that a person has duplicated. */
export function conditionalFormatOf(sheet: BookSheet, id: string): ConditionalFormatContent | undefined {
  const rules = rulesOf(sheet);
  const [rule, ...others] = rules.filter(({ cfId }) => cfId === id);
  return rule && others.length === 0 ? contentOfRule(rule, rules.indexOf(rule)) : undefined;
}

/** A new rule is applied before all others. */
export function addConditionalFormat(sheet: BookSheet, content: Omit<ConditionalFormatContent, "priority">): string {
  const id = `format-${++added}`;
  addInFront(sheet, univerRule({ id, content: { ...content, priority: 0 } }));
  return id;
}

export function changeConditionalFormat(sheet: BookSheet, id: string, change: Partial<ConditionalFormatContent>): void {
  const content = conditionalFormatOf(sheet, id);
  if (!content) return;
  const changed = { id, content: { ...content, ...change } };
  if (change.priority === undefined) {
    sheet.univer.apply("sheet.mutation.set-conditional-rule", { subUnitId: sheet.id, rule: univerRule(changed) });
    return;
  }
  const moved = conditionalFormatsOf(sheet).filter((format) => format.id !== id);
  moved.splice(change.priority, 0, changed);
  replaceConditionalFormats(sheet, moved);
}

export function removeConditionalFormat(sheet: BookSheet, id: string): void {
  sheet.univer.apply("sheet.mutation.delete-conditional-rule", { subUnitId: sheet.id, cfId: id });
}

export function clearConditionalFormats(sheet: BookSheet, area: Area): void {
  for (const { id, content } of conditionalFormatsOf(sheet)) {
    if (!content.areas.some((own) => intersection(own, area))) continue;
    const areas = content.areas.flatMap((own) => without(own, area));
    if (areas.length === 0) removeConditionalFormat(sheet, id);
    else changeConditionalFormat(sheet, id, { areas });
  }
}

let added = 0;

/**
 * Formula rules; those of other kinds stay as far from the front as they were. Univer's rules are one list; it is small, so that writing it
 * anew is the plainest way to say an order.
 */
export function replaceConditionalFormats(sheet: BookSheet, formats: readonly BookConditionalFormat[]): void {
  const before = [...rulesOf(sheet)];
  const after: object[] = formats.map(univerRule);
  before.forEach((rule, place) => {
    if (kindOf(rule) !== "Custom") after.splice(place, 0, rule);
  });
  for (const { cfId } of before) removeConditionalFormat(sheet, cfId);
  for (const rule of after.reverse()) addInFront(sheet, rule);
}

function addInFront(sheet: BookSheet, rule: object): void {
  sheet.univer.apply("sheet.mutation.add-conditional-rule", { subUnitId: sheet.id, rule });
}

function rulesOf(sheet: BookSheet): readonly IConditionFormattingRule[] {
  return sheet.univer.facade.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
}

function univerRule({ id, content }: BookConditionalFormat): object {
  const { fill, color, bold } = content;
  const style = univerStyle({
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
  });
  return {
    cfId: id,
    ranges: content.areas.map(rangeOfArea),
    stopIfTrue: content.stopIfTrue,
    rule: { type: "highlightCell", subType: "formula", value: `=${content.formula}`, style },
  };
}

function kindOf({ rule: { type, ...rule } }: IConditionFormattingRule): FormatKind {
  const kind = KINDS.get(type);
  if (kind !== undefined) return kind;
  const { subType } = rule as { subType?: string };
  return HIGHLIGHTS.get(subType ?? "") ?? "PresetCriteria";
}

// Names of Univer's enums CFRuleType and CFSubRuleType.
const KINDS: ReadonlyMap<string, FormatKind> = new Map([
  ["colorScale", "ColorScale"],
  ["dataBar", "DataBar"],
  ["iconSet", "IconSet"],
]);
const HIGHLIGHTS: ReadonlyMap<string, FormatKind> = new Map([
  ["formula", "Custom"],
  ["number", "CellValue"],
  ["text", "ContainsText"],
  ["rank", "TopBottom"],
]);

function contentOfRule(rule: IConditionFormattingRule, priority: number): ConditionalFormatContent | undefined {
  const own = rule.rule as { subType?: string; value?: string; style?: object };
  if (own.subType !== "formula" || own.value === undefined) return undefined;
  const { fill, color, bold } = lookOfStyle(own.style ?? {});
  return {
    areas: rule.ranges.map(areaOfRange),
    formula: own.value.replace(/^=/, ""),
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    priority,
    stopIfTrue: rule.stopIfTrue,
  };
}
