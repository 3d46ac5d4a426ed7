import type { SourceRow } from "../imported-appendix";
import type { RawCell, RawTable } from "../raw-table";
import { lookInEncoding, readsBetterAsItIs } from "./looks-old";
import { oldFont, type OldEncoding } from "./old-font";
import { isSurelyUnicode, readableText } from "./readable-text";

/** A cell whose words were set in an encoding of the years before Unicode, so that they cannot be read as they stand. */
export interface OldText extends SourceRow {
  /** Counting from 0. */
  readonly column: number;
  readonly encoding: OldEncoding;
  /** The name of its font says so, or its letters alone. */
  readonly knownBy: "font" | "pattern";
  readonly before: string;
  /** In Unicode, NFC. */
  readonly after: string;
}

/**
 * All such cells whose words change when read in the right way, by table, row and column. Cells that look as if are counted
 * only where their tables have more cells of that encoding than of Unicode; real numbers and dates never.
 */
export function oldTexts(tables: readonly RawTable[]): readonly OldText[] {
  const places = tables.flatMap(wordsOf);
  const byPattern = places.filter(({ font }) => oldFont(font) === undefined);
  const unicode = new Set(byPattern.filter(({ before }) => isSurelyUnicode(before)));
  const doubtful = byPattern.filter((place) => !unicode.has(place) && /[^\0-\x7F]/.test(place.before));
  const readings = ENCODINGS.map((encoding) => {
    const looks = new Map(doubtful.map((place) => [place, lookInEncoding(place.before, encoding)]));
    const old = [...looks.values()].filter((look) => look === "old").length;
    return { encoding, looks, isCommon: old > unicode.size };
  });
  return places.flatMap((place): OldText[] => {
    const { font, ...at } = place;
    const known = oldFont(font);
    const reading =
      readings.find(({ looks }) => looks.get(place) === "old") ??
      readings.find(({ looks, isCommon }) => isCommon && looks.get(place) === "perhaps");
    const encoding = known?.encoding ?? reading?.encoding;
    if (encoding === undefined || (known !== undefined && readsBetterAsItIs(at.before, encoding))) return [];
    const readable = readableText(at.before, encoding);
    const after = known?.isCapitals === true ? readable.toUpperCase() : readable;
    if (after === at.before.normalize("NFC")) return [];
    return [{ ...at, encoding, knownBy: known === undefined ? "pattern" : "font", after }];
  });
}

const ENCODINGS: readonly OldEncoding[] = ["tcvn3", "vni"];

type Place = Pick<OldText, "table" | "row" | "column" | "before"> & { readonly font: string | undefined };

function wordsOf({ rows }: RawTable, table: number): readonly Place[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column) =>
      hasWords(cell) ? [{ table, row: row.number, column, before: cell.text, font: cell.font }] : [],
    ),
  );
}

function hasWords(cell: RawCell): cell is Extract<RawCell, { kind: "cell" }> {
  return cell.kind === "cell" && cell.text !== "" && cell.day === undefined && cell.number === undefined;
}
