import type { Area } from "../../../book/area";
import type { Edge, Line } from "../../../book/looks/cell-look";
import { textOf } from "../../arguments";
import { HostError } from "../../host-error";
import { type BorderTarget, type MemberTable, type RangeTarget, object } from "../../members";
import { refuseProtected } from "../../rules/protected-cells";
import { colorOf } from "./range-format";

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
const SIDES: Readonly<Record<string, BorderTarget["edges"]>> = {
  EdgeTop: ["top"],
  EdgeBottom: ["bottom"],
  EdgeLeft: ["left"],
  EdgeRight: ["right"],
  InsideHorizontal: ["insideHorizontal"],
  InsideVertical: ["insideVertical"],
  DiagonalDown: [],
  DiagonalUp: [],
};

export const rangeBorderCollection: MemberTable<RangeTarget> = {
  values: { Count: { get: () => Object.keys(SIDES).length } },
  items: (range) => Object.keys(SIDES).map((index) => border(range, index)),
  methods: {
    GetItem: (range, args) => border(range, args.text(0)),
    GetItemAt: (range, args) => border(range, Object.keys(SIDES)[args.number(0)] ?? ""),
  },
};

function border(range: RangeTarget, index: string): ReturnType<typeof object<"RangeBorder">> {
  const edges = SIDES[index];
  if (!edges) throw new HostError("InvalidArgument");
  return object("RangeBorder", { ...range, edges, index });
}

export const rangeBorder: MemberTable<BorderTarget> = {
  values: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => (lineOf(target) ? "Continuous" : "None"),
      set: (target, value) => {
        const style = textOf(value);
        if (style !== "None" && !STYLES.includes(style)) throw new HostError("InvalidArgument");
        draw(target, style === "None" ? undefined : (lineOf(target) ?? DEFAULT));
      },
    },
    Weight: {
      get: (target) => WEIGHTS.find(([, style]) => style === (lineOf(target)?.style ?? "thin"))?.[0] ?? "Thin",
      set: (target, value) => {
        const weight = WEIGHTS.find(([name]) => name === textOf(value))?.[1];
        if (!weight) throw new HostError("InvalidArgument");
        draw(target, { ...(lineOf(target) ?? DEFAULT), style: weight });
      },
    },
    // A colour alone draws the line too.
    Color: {
      get: (target) => lineOf(target)?.color ?? "#000000",
      set: (target, value) => draw(target, { ...(lineOf(target) ?? DEFAULT), color: colorOf(value) }),
    },
  },
};

const DEFAULT: Line = { style: "thin", color: "#000000" };

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.borderlinestyle; all are drawn as plain lines here. */
const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

const WEIGHTS: readonly (readonly [name: string, style: Line["style"]])[] = [
  ["Thin", "thin"],
  ["Medium", "medium"],
  ["Thick", "thick"],
  ["Hairline", "thin"],
];

function lineOf(target: BorderTarget): Line | undefined {
  const [part] = partsOf(target);
  if (!part) return undefined;
  return target.sheet.look(part.area.row, part.area.column).borders?.[part.edge];
}

function draw(target: BorderTarget, line: Line | undefined): void {
  refuseProtected(target.sheet, "allowFormatCells");
  for (const { area, edge } of partsOf(target)) target.sheet.restyle(area, { borders: { [edge]: line ?? null } });
}

/** Cells and the edge of theirs that the border is; an inner line belongs to the cells on both its sides. */
function partsOf({ area, edges }: BorderTarget): { area: Area; edge: Edge }[] {
  return edges.flatMap((edge): { area: Area; edge: Edge }[] => {
    switch (edge) {
      case "top":
        return [{ area: { ...area, rows: 1 }, edge }];
      case "bottom":
        return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge }];
      case "left":
        return [{ area: { ...area, columns: 1 }, edge }];
      case "right":
        return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge }];
      case "insideHorizontal":
        if (area.rows < 2) return [];
        return [
          { area: { ...area, rows: area.rows - 1 }, edge: "bottom" },
          { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "top" },
        ];
      case "insideVertical":
        if (area.columns < 2) return [];
        return [
          { area: { ...area, columns: area.columns - 1 }, edge: "right" },
          { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "left" },
        ];
    }
  });
}
