import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { StyleContent } from "../content/book-content";

/** How a cell looks and whether it is locked; what is absent is Excel's default. */
export interface CellLook extends Omit<StyleContent, "borders"> {
  readonly underline?: boolean;
  /** Steps of about three characters. */
  readonly indent?: number;
  readonly borders?: Borders;
}

export type Edge = "top" | "bottom" | "left" | "right";
export interface Line {
  readonly style: "thin" | "medium" | "thick";
  readonly color: string;
}
export type Borders = Partial<Record<Edge, Line>>;

/** A change of look: `null` takes a property away, absent leaves it. */
export type LookChange = {
  readonly [K in keyof Omit<CellLook, "borders">]?: CellLook[K] | null;
} & { readonly borders?: Partial<Record<Edge, Line | null>> };

/** The part of a look that Univer's styles carry; `locked` is kept beside the cell (book-sheet.ts). */
export function univerStyle(change: LookChange): IStyleData {
  const style: Record<string, unknown> = {};
  const put = (key: keyof IStyleData, value: unknown): void => {
    if (value !== undefined) style[key] = value;
  };
  put("ff", change.font);
  put("fs", change.size);
  put("bl", flag(change.bold));
  put("it", flag(change.italic));
  put("ul", change.underline === undefined ? undefined : { s: change.underline ? 1 : 0 });
  put("cl", color(change.color));
  put("bg", color(change.fill));
  put("ht", code(HORIZONTAL, change.horizontal));
  put("vt", code(VERTICAL, change.vertical));
  put("tb", change.wrap === undefined ? undefined : change.wrap ? WRAP : null);
  put("pd", change.indent === undefined ? undefined : { l: (change.indent ?? 0) * INDENT_PIXELS });
  put("n", change.format === undefined ? undefined : change.format === null ? null : { pattern: change.format });
  if (change.borders) put("bd", univerBorders(change.borders));
  return style;
}

export function lookOfStyle(style: IStyleData): CellLook {
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PIXELS);
  const borders = bordersOf(style.bd);
  return {
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.cl?.rgb ? { color: hex(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...optional("horizontal", HORIZONTAL.find(([, value]) => value === style.ht)?.[0]),
    ...optional("vertical", VERTICAL.find(([, value]) => value === style.vt)?.[0]),
    ...(style.tb === WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(style.n?.pattern && style.n.pattern !== "General" ? { format: style.n.pattern } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

// Numbers of Univer's enums HorizontalAlign, VerticalAlign, WrapStrategy and BorderStyleTypes.
const HORIZONTAL = [
  ["left", 1],
  ["center", 2],
  ["right", 3],
] as const;
const VERTICAL = [
  ["top", 1],
  ["center", 2],
  ["bottom", 3],
] as const;
const WRAP = 3;
const LINE = [
  ["thin", 1],
  ["medium", 8],
  ["thick", 13],
] as const;
const INDENT_PIXELS = 9;

const EDGES = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
] as const;

function univerBorders(borders: NonNullable<LookChange["borders"]>): Record<string, IBorderStyleData | null> {
  const sides: Record<string, IBorderStyleData | null> = {};
  for (const [edge, side] of EDGES) {
    const line = borders[edge];
    if (line === undefined) continue;
    sides[side] = line && { s: code(LINE, line.style) ?? 1, cl: { rgb: line.color } };
  }
  return sides;
}

function bordersOf(sides: IStyleData["bd"]): Borders {
  const borders: Partial<Record<Edge, Line>> = {};
  for (const [edge, side] of EDGES) {
    const line = sides?.[side];
    const width: number = line?.s ?? 0;
    if (!line || width === 0) continue;
    const style = width >= 13 ? "thick" : width >= 8 ? "medium" : "thin";
    borders[edge] = { style, color: hex(line.cl.rgb ?? "#000000") };
  }
  return borders;
}

function flag(value: boolean | null | undefined): 0 | 1 | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}

function color(value: string | null | undefined): { rgb: string } | null | undefined {
  return typeof value === "string" ? { rgb: value } : value;
}

function code<Name extends string>(
  table: readonly (readonly [Name, number])[],
  name: Name | null | undefined,
): number | null | undefined {
  return name === undefined ? undefined : (table.find(([known]) => known === name)?.[1] ?? null);
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

/** Univer's own parts write `rgb(255,0,0)`, ours `#FF0000`. */
function hex(text: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1) ?? [];
  const digits = parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return (digits ? `#${digits}` : text).toUpperCase();
}
