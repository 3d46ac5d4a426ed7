import { addressOf, isWholeColumns, isWholeRows, quoteSheet } from "../../../book/area";
import { type AreasTarget, type MemberTable, object } from "../../members";

/** Areas of one sheet. Source: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas: MemberTable<AreasTarget> = {
  isKept: true,
  values: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${addressOf(area)}`).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    Areas: (target) => object("RangeCollection", target),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
};

export const rangeCollection: MemberTable<AreasTarget> = {
  values: {},
  items: ({ sheet, areas }) => areas.map((area) => object("Range", { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0, 0, areas.length - 1)];
      return area ? object("Range", { sheet, area }) : null;
    },
  },
};
