import { type Area, intersection, without } from "../../../book/area";
import { clearValidation, setValidation, validationsOf } from "../../../book/values/validations";
import { flagOf, recordOf } from "../../arguments";
import { HostError } from "../../host-error";
import type { MemberTable, RangeTarget } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import {
  contentOfRule,
  errorStyleOf,
  type MixedRules,
  wireErrorStyle,
  wireRule,
  wireType,
} from "../../rules/validation-rule";
import { invalidCells } from "../../../book/values/valid-cells";
import type { Json } from "../../wire";
import type { ValidationContent } from "../../../book/content/book-content";

export const dataValidation: MemberTable<RangeTarget> = {
  values: {
    /** Source: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
    Type: { get: (range) => wireType(ruleOf(range)) },
    Rule: {
      get: (range) => wireRule(ruleOf(range)),
      set: (range, value) => {
        refuseProtected(range.sheet);
        const old = ruleOf(range);
        setValidation(range.sheet, {
          allowBlank: true,
          // Excel shows its own stop message unless told otherwise.
          error: { style: "stop", title: "", message: "" },
          ...(typeof old === "object" ? kept(old) : {}),
          ...contentOfRule(value),
          areas: [range.area],
        });
      },
    },
    ErrorAlert: {
      get: (range) => {
        const rule = ruleOf(range);
        if (typeof rule !== "object") return null;
        const { title, message, style } = rule.error ?? { title: "", message: "", style: "stop" as const };
        return { showAlert: rule.error !== undefined, title, message, style: wireErrorStyle(style) };
      },
      set: (range, value) => {
        const { showAlert, title, message, style } = recordOf(value);
        change(range, ({ error: _, ...rule }) =>
          showAlert === false
            ? rule
            : { ...rule, error: { style: errorStyleOf(style), title: text(title, 32), message: text(message, 225) } },
        );
      },
    },
    Prompt: {
      get: (range) => {
        const rule = ruleOf(range);
        if (typeof rule !== "object") return null;
        return { showPrompt: rule.prompt !== undefined, ...(rule.prompt ?? { title: "", message: "" }) };
      },
      set: (range, value) => {
        const { showPrompt, title, message } = recordOf(value);
        change(range, ({ prompt: _, ...rule }) =>
          showPrompt === false ? rule : { ...rule, prompt: { title: text(title, 32), message: text(message, 255) } },
        );
      },
    },
    IgnoreBlanks: {
      get: (range) => {
        const rule = ruleOf(range);
        return typeof rule === "string" ? null : (rule?.allowBlank ?? true);
      },
      set: (range, value) => change(range, (rule) => ({ ...rule, allowBlank: flagOf(value) })),
    },
    Valid: {
      get: (range, host) => {
        const wrong = invalidCells(host.book, range.sheet, range.area);
        return wrong.length === 0 ? true : wrong.length === range.area.rows * range.area.columns ? false : null;
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      refuseProtected(sheet);
      clearValidation(sheet, area);
    },
  },
};

/** The one rule of all the range's cells, or how they differ. */
function ruleOf({ sheet, area }: RangeTarget): ValidationContent | MixedRules | undefined {
  const own = validationsOf(sheet).filter(({ content }) => content.areas.some((one) => intersection(one, area)));
  const [first, ...others] = own.map(({ content }) => content);
  if (first === undefined) return undefined;
  const bare = own.reduce<readonly Area[]>(
    (left, { content }) => content.areas.reduce((rest, one) => rest.flatMap((part) => without(part, one)), left),
    [area],
  );
  if (bare.length > 0) return "MixedCriteria";
  return others.every((other) => isSameRule(first, other)) ? first : "Inconsistent";
}

function isSameRule({ areas: _, ...one }: ValidationContent, { areas: __, ...other }: ValidationContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function kept(rule: ValidationContent): Partial<ValidationContent> {
  return {
    allowBlank: rule.allowBlank,
    ...(rule.error ? { error: rule.error } : {}),
    ...(rule.prompt ? { prompt: rule.prompt } : {}),
  };
}

/** A message without a rule has nothing to belong to: Excel keeps it, this host refuses it. */
function change(range: RangeTarget, alter: (rule: ValidationContent) => ValidationContent): void {
  refuseProtected(range.sheet);
  const rule = ruleOf(range);
  if (typeof rule !== "object") throw new HostError("InvalidOperation");
  setValidation(range.sheet, { ...alter(rule), areas: [range.area] });
}

/** Source: https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 (lengths of titles and messages) */
function text(value: Json | undefined, longest: number): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string" || value.length > longest) throw new HostError("InvalidArgument");
  return value;
}
