import type { Area, CellStyle } from "../../workbook/sheet-spec";
import { inEveryCell } from "../cells/cells";
import { ACTION_BYTES, OBJECT_BYTES } from "../requests/pieces-by-bytes";

/** Sets what the style names and leaves everything else as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle, area: Area): void {
  if (style.format !== undefined) range.numberFormat = inEveryCell(style.format);
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border !== undefined) drawBorders(format.borders, style.border, area);
}

/** What `applyStyle` adds to a request. */
export function styleBytes(style: CellStyle, area: Area): number {
  const borders = style.border === undefined ? 0 : sidesOf(area).length * (OBJECT_BYTES + 2 * ACTION_BYTES);
  return FORMAT_OBJECTS * OBJECT_BYTES + Object.keys(style).length * ACTION_BYTES + borders;
}

/** A range's format has fonts, fills, borders and protection of its own. */
const FORMAT_OBJECTS = 5;

function drawBorders(borders: Excel.RangeBorderCollection, color: string, area: Area): void {
  sidesOf(area).forEach((side) => {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  });
}

function sidesOf(area: Area) {
  return [...EDGES, ...(area.rows > 1 ? INSIDE_ROWS : []), ...(area.columns > 1 ? INSIDE_COLUMNS : [])];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INSIDE_ROWS = ["InsideHorizontal"] as const;
const INSIDE_COLUMNS = ["InsideVertical"] as const;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
