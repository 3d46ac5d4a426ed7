import type { CellLook, LookChange } from "../../../book/looks/cell-look";
import { autofitColumns, autofitRows } from "../../../book/looks/autofit";
import {
  columnWidth,
  pixelsOfPoints,
  pointsOfPixels,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../../../book/looks/sheet-frame";
import { flagOf, numberOf, textOf } from "../../arguments";
import { HostError } from "../../host-error";
import { type MemberTable, type RangeTarget, type ValueMember, object } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import { uniform, uniformLook } from "../../rules/uniform";
import type { Json } from "../../wire";

/** A property of the look that is one value for all cells, `null` when mixed. */
function look(pick: (look: CellLook) => Json, change: (value: Json) => LookChange): ValueMember<RangeTarget> {
  return {
    get: (range) => uniformLook(range, pick),
    set: ({ sheet, area }, value) => {
      refuseProtected(sheet, "allowFormatCells");
      sheet.restyle(area, change(value));
    },
  };
}

export const rangeFormat: MemberTable<RangeTarget> = {
  values: {
    WrapText: look(
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: flagOf(value) }),
    ),
    HorizontalAlignment: look(
      ({ horizontal }) => (horizontal ? capital(horizontal) : "General"),
      (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
    ),
    VerticalAlignment: look(
      ({ vertical }) => capital(vertical ?? "bottom"),
      (value) => ({ vertical: oneOf(VERTICAL, value) }),
    ),
    IndentLevel: look(
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: numberOf(value) }),
    ),
    /** Points. Source: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member */
    ColumnWidth: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columns, (column) => pointsOfPixels(columnWidth(sheet, column))),
      set: ({ sheet, area }, value) => {
        refuseProtected(sheet, "allowFormatColumns");
        setColumnWidth(sheet, area, pixelsOfPoints(between(value, 0, 1344)));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => uniform(area.row, area.rows, (row) => rowHeight(sheet, row)),
      set: ({ sheet, area }, value) => {
        refuseProtected(sheet, "allowFormatRows");
        setRowHeight(sheet, area, between(value, 0, 409.5));
      },
    },
  },
  objects: {
    Borders: (range) => object("RangeBorderCollection", range),
    Fill: (range) => object("RangeFill", range),
    Font: (range) => object("RangeFont", range),
    Protection: (range) => object("FormatProtection", range),
  },
  methods: {
    AutofitColumns: ({ sheet, area }) => {
      refuseProtected(sheet, "allowFormatColumns");
      autofitColumns(sheet, area);
    },
    AutofitRows: ({ sheet, area }) => {
      refuseProtected(sheet, "allowFormatRows");
      autofitRows(sheet, area);
    },
  },
};

export const rangeFont: MemberTable<RangeTarget> = {
  values: {
    Name: look(
      ({ font }) => font ?? "Calibri",
      (value) => ({ font: textOf(value) }),
    ),
    Size: look(
      ({ size }) => size ?? 11,
      (value) => ({ size: between(value, 1, 409) }),
    ),
    Color: look(
      ({ color }) => color ?? "#000000",
      (value) => ({ color: colorOf(value) }),
    ),
    Bold: look(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: flagOf(value) }),
    ),
    Italic: look(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: flagOf(value) }),
    ),
    Underline: look(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: textOf(value) !== "None" }),
    ),
  },
};

export const rangeFill: MemberTable<RangeTarget> = {
  values: {
    /** No fill is white. Source: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
    Color: look(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colorOf(value) }),
    ),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      refuseProtected(sheet, "allowFormatCells");
      sheet.restyle(area, { fill: null });
    },
  },
};

export const formatProtection: MemberTable<RangeTarget> = {
  values: {
    Locked: {
      get: (range) => uniformLook(range, ({ locked }) => locked ?? true),
      set: ({ sheet, area }, value) => {
        refuseProtected(sheet);
        sheet.restyle(area, { locked: flagOf(value) });
      },
    },
    FormulaHidden: {
      get: () => false,
      set: ({ sheet }) => refuseProtected(sheet),
    },
  },
};

const HORIZONTAL = { General: null, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function oneOf<Value>(values: Readonly<Record<string, Value>>, name: Json): Value {
  const value = values[textOf(name)];
  if (value === undefined) throw new HostError("InvalidArgument");
  return value;
}

/** `#RRGGBB`, or one of the named colours of HTML that Excel takes. */
export function colorOf(value: Json): string {
  const text = textOf(value);
  const named = NAMED[text.toLowerCase()] ?? text;
  if (!/^#[0-9A-F]{6}$/i.test(named)) throw new HostError("InvalidArgument");
  return named.toUpperCase();
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

function between(value: Json, from: number, to: number): number {
  const number = numberOf(value);
  if (number < from || number > to) throw new HostError("InvalidArgument");
  return number;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
