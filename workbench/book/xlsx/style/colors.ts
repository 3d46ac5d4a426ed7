import { children, child, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";

/** Turns a colour element of a file into `#RRGGBB`; `undefined` for "automatic". */
export type ReadColor = (element: XmlElement | undefined) => string | undefined;

/** `FFRRGGBB` of `#RRGGBB`, as files keep it. */
export function fileColor(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/**
 * Reads colours against the workbook's theme. A colour of the theme becomes a fixed one with its tint worked in.
 * Source: ECMA-376 Part 1, 18.8.3 and 18.8.19.
 */
export function colorReader(theme: XmlElement | undefined, indexedColors: XmlElement | undefined): ReadColor {
  const ofTheme = themeColors(theme);
  const own = children(indexedColors, "rgbColor").map((element) => rgb(element.attributes.rgb));
  return (element) => {
    if (!element || flag(element, "auto")) return undefined;
    const index = numberOf(element, "indexed");
    const themed = numberOf(element, "theme");
    const base =
      rgb(element.attributes.rgb) ??
      (themed !== undefined ? ofTheme[themed] : index !== undefined ? (own[index] ?? indexed(index)) : undefined);
    const tint = numberOf(element, "tint") ?? 0;
    return base === undefined || tint === 0 ? base : tinted(base, tint);
  };
}

/** In files the theme's colours count light first: 0 is white, 1 black, unlike their order in the theme. */
const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink"];
const office = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
];

function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return order.map((name, index) => {
    const choice = child(scheme, name)?.children[0];
    return rgb(choice?.attributes.lastClr ?? choice?.attributes.val) ?? `#${office[index]}`;
  });
}

function rgb(text: string | undefined): string | undefined {
  return text && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? `#${text.slice(-6).toUpperCase()}` : undefined;
}

/** The fixed palette of old Excel, from 8 on; 0–7 repeat 8–15; 64 and 65 are the system's own. */
function indexed(index: number): string | undefined {
  if (index === 64) return undefined;
  const at = (index < 8 ? index : index - 8) * 6;
  const color = palette.slice(at, at + 6);
  return color ? `#${color}` : undefined;
}

const palette = [
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080",
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF",
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696",
  "003366339966003300333300993300993366333399333333",
].join("");

/** Lighter for a tint above 0, darker below; worked on the lightness of HSL. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const hex = channels.map((channel) => {
    const share = spread === 0 ? 0.5 : (channel - low) / spread;
    const value = Math.round((wanted - newSpread / 2 + share * newSpread) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
  });
  return `#${hex.join("").toUpperCase()}`;
}
