export type OldEncoding = "tcvn3" | "vni";

/** A font of the years before Unicode. */
export interface OldFont {
  readonly encoding: OldEncoding;
  /** Shows capitals for small letters too. */
  readonly isCapitals: boolean;
}

/** By the font's name: `.VnTime`, `.VnArial NarrowH`; `VNI-Times`, `VNI Helve`; fonts to take in its place may follow. */
export function oldFont(name: string | undefined): OldFont | undefined {
  const [font = ""] = (name ?? "").trim().split(/\s*[;,]/);
  if (/^\.vn/i.test(font)) return { encoding: "tcvn3", isCapitals: /H$/i.test(font) };
  if (/^vni[- ]/i.test(font)) return { encoding: "vni", isCapitals: false };
  return undefined;
}
