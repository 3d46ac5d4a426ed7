import type { ConditionalFormatContent } from "../../../book/content/book-content";
import {
  changeConditionalFormat,
  conditionalFormatOf,
  type ListedFormat,
  listedFormats,
  removeConditionalFormat,
} from "../../../book/looks/conditional-formats";
import { fullReferences } from "../../../book/formulas/rewrite-formula";
import { flagOf, numberOf, textOf } from "../../arguments";
import { HostError } from "../../host-error";
import { type FormatTarget, type MemberTable, NULL_OBJECT, object } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import { colorOf } from "./range-format";

export const conditionalFormat: MemberTable<FormatTarget> = {
  id: ({ id }) => id,
  values: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => listed(target).kind },
    Priority: {
      get: (target) => listed(target).priority,
      set: (target, value) => change(target, { priority: numberOf(value) }),
    },
    StopIfTrue: {
      get: (target) => listed(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: flagOf(value) }),
    },
  },
  objects: {
    /** Source: https://github.com/OfficeDev/office-js/issues/2180 */
    Custom: (target) => {
      if (listed(target).kind !== "Custom") throw new HostError("InvalidOperation");
      return object("CustomConditionalFormat", target);
    },
    CustomOrNullObject: (target) =>
      listed(target).kind === "Custom" ? object("CustomConditionalFormat", target) : NULL_OBJECT,
  },
  methods: {
    Delete: (target) => {
      listed(target);
      refuseProtected(target.sheet);
      removeConditionalFormat(target.sheet, target.id);
    },
    GetRange: (target) => {
      const [area, ...others] = listed(target).areas;
      if (!area || others.length > 0) throw new HostError("InvalidOperation");
      return object("Range", { sheet: target.sheet, area });
    },
    GetRangeOrNullObject: (target) => {
      const [area, ...others] = listed(target).areas;
      return area && others.length === 0 ? object("Range", { sheet: target.sheet, area }) : NULL_OBJECT;
    },
  },
};

export const customConditionalFormat: MemberTable<FormatTarget> = {
  values: {},
  objects: {
    Rule: (target) => object("ConditionalFormatRule", target),
    Format: (target) => object("ConditionalRangeFormat", target),
  },
};

export const conditionalFormatRule: MemberTable<FormatTarget> = {
  values: {
    /** With its "=", relative to the range's first cell. Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule#excel-excel-conditionalformatrule-formula-member */
    Formula: {
      get: (target) => `=${contentOf(target).formula}`,
      set: (target, value) => {
        const formula = textOf(value);
        // Excel refuses table references in a conditional format; the add-in names cells.
        const isRefused = !formula.startsWith("=") || /\[/.test(formula);
        if (isRefused) throw new HostError("InvalidArgument");
        change(target, { formula: fullReferences(formula, undefined).slice(1) });
      },
    },
  },
};

export const conditionalRangeFormat: MemberTable<FormatTarget> = {
  values: {},
  objects: {
    Fill: (target) => object("ConditionalRangeFill", target),
    Font: (target) => object("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFill: MemberTable<FormatTarget> = {
  values: {
    Color: {
      get: (target) => contentOf(target).fill ?? "",
      set: (target, value) => change(target, { fill: colorOf(value) }),
    },
  },
};

export const conditionalRangeFont: MemberTable<FormatTarget> = {
  values: {
    Color: {
      get: (target) => contentOf(target).color ?? "",
      set: (target, value) => change(target, { color: colorOf(value) }),
    },
    Bold: {
      get: (target) => contentOf(target).bold ?? null,
      set: (target, value) => change(target, { bold: flagOf(value) }),
    },
  },
};

/** Excel finds none of those that a person has duplicated. Source: https://github.com/OfficeDev/office-js/issues/6835 */
function listed({ sheet, id }: FormatTarget): ListedFormat {
  const [format, ...others] = listedFormats(sheet).filter((known) => known.id === id);
  if (!format || others.length > 0) throw new HostError("ItemNotFound");
  return format;
}

/** Of one with a formula. */
function contentOf(target: FormatTarget): ConditionalFormatContent {
  const content = conditionalFormatOf(target.sheet, target.id);
  if (!content) throw new HostError("ItemNotFound");
  return content;
}

function change(target: FormatTarget, changes: Partial<ConditionalFormatContent>): void {
  contentOf(target);
  refuseProtected(target.sheet);
  changeConditionalFormat(target.sheet, target.id, changes);
}
