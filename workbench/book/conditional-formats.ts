import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { type Area, intersection, without } from "./area";
import type { ConditionalFormatContent } from "./book-content";
import type { BookSheet } from "./book-sheet";
import { lookOfStyle, univerStyle } from "./cell-look";
import { areaOfRange, rangeOfArea } from "./univer-range";

export interface BookConditionalFormat {
  readonly id: string;
  readonly content: ConditionalFormatContent;
}

/** The sheet's formula rules, the one applied first in front. */
export function conditionalFormatsOf(sheet: BookSheet): BookConditionalFormat[] {
  const rules = sheet.univer.facade.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
  return rules.flatMap((rule, priority) => {
    const content = contentOfRule(rule, priority);
    return content ? [{ id: rule.cfId, content }] : [];
  });
}

/** A new rule is applied before all others. */
export function addConditionalFormat(sheet: BookSheet, content: Omit<ConditionalFormatContent, "priority">): string {
  const id = `format-${++added}`;
  replaceConditionalFormats(sheet, [{ id, content: { ...content, priority: 0 } }, ...conditionalFormatsOf(sheet)]);
  return id;
}

export function changeConditionalFormat(sheet: BookSheet, id: string, change: Partial<ConditionalFormatContent>): void {
  const formats = conditionalFormatsOf(sheet);
  const changed = formats.map((format) =>
    format.id === id ? { id, content: { ...format.content, ...change } } : format,
  );
  if (change.priority === undefined) return replaceConditionalFormats(sheet, changed);
  const moved = changed.filter((format) => format.id !== id);
  moved.splice(change.priority, 0, ...changed.filter((format) => format.id === id));
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

/** Univer's rules are one list; it is small, so that writing it anew is the plainest way to say an order. */
export function replaceConditionalFormats(sheet: BookSheet, formats: readonly BookConditionalFormat[]): void {
  const facade = sheet.univer.facade.getSheetBySheetId(sheet.id);
  for (const { cfId } of [...(facade?.getConditionalFormattingRules() ?? [])])
    sheet.univer.apply("sheet.mutation.delete-conditional-rule", { subUnitId: sheet.id, cfId });
  for (const format of [...formats].reverse())
    sheet.univer.apply("sheet.mutation.add-conditional-rule", { subUnitId: sheet.id, rule: univerRule(format) });
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
