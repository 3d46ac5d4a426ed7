import { intersection } from "../../../book/area";
import {
  type ListedFormat,
  addConditionalFormat,
  clearConditionalFormats,
  listedFormats,
} from "../../../book/looks/conditional-formats";
import { HostError } from "../../host-error";
import { type MemberTable, NULL_OBJECT, type RangeTarget, object } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";

/** The formats that touch the range, the one applied first in front. */
export const conditionalFormatCollection: MemberTable<RangeTarget> = {
  values: {},
  items: (range) => formatsOn(range).map(({ id }) => object("ConditionalFormat", { sheet: range.sheet, id })),
  methods: {
    /** Formula rules only. Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) (a new one is applied first) */
    Add: ({ sheet, area }, args) => {
      refuseProtected(sheet);
      if (args.text(0) !== "Custom") throw new HostError("ApiNotFound");
      // It applies nowhere until it is given its formula.
      const id = addConditionalFormat(sheet, { areas: [area], formula: "FALSE", stopIfTrue: false });
      return object("ConditionalFormat", { sheet, id });
    },
    ClearAll: ({ sheet, area }) => {
      refuseProtected(sheet);
      clearConditionalFormats(sheet, area);
    },
    GetCount: (range) => formatsOn(range).length,
    GetItem: (range, args) => {
      const format = formatsOn(range).find(({ id }) => id === args.text(0));
      if (!format) throw new HostError("ItemNotFound");
      return object("ConditionalFormat", { sheet: range.sheet, id: format.id });
    },
    GetItemOrNullObject: (range, args) => {
      const format = formatsOn(range).find(({ id }) => id === args.text(0));
      return format ? object("ConditionalFormat", { sheet: range.sheet, id: format.id }) : NULL_OBJECT;
    },
    GetItemAt: (range, args) => {
      const format = formatsOn(range)[args.number(0)];
      if (!format) throw new HostError("ItemNotFound");
      return object("ConditionalFormat", { sheet: range.sheet, id: format.id });
    },
  },
};

function formatsOn({ sheet, area }: RangeTarget): ListedFormat[] {
  return listedFormats(sheet).filter(({ areas }) => areas.some((own) => intersection(own, area)));
}
