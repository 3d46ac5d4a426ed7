import { oldFont } from "../../domain/import/old-encoding/old-font";
import { oldTexts, type OldText } from "../../domain/import/old-encoding/old-texts";
import { withReadableTexts } from "../../domain/import/old-encoding/readable-tables";
import type { RawTable } from "../../domain/import/raw-table";

/** What is read of a table, and the same with texts of old encodings made readable. */
export interface ReadableTable {
  readonly raw: RawTable;
  /** `raw` itself when nothing in it is old. */
  readonly readable: RawTable;
  readonly oldTexts: readonly OldText[];
}

/** Of all tables together: fonts and letters of one tell about the others. */
export function readableTables(raws: readonly RawTable[]): readonly ReadableTable[] {
  const found = raws.some(mayBeOld) ? oldTexts(raws) : [];
  const readable = found.length === 0 ? raws : withReadableTexts(raws, found);
  return raws.map((raw, at) => ({
    raw,
    readable: readable[at] ?? raw,
    oldTexts: found.filter(({ table }) => table === at),
  }));
}

/** Looking at each word of thousands of rows takes seconds; tables without an old font or any such letter need no look. */
function mayBeOld({ rows }: RawTable): boolean {
  const fonts = new Set(
    rows.flatMap(({ cells }) => cells.map((cell) => (cell.kind === "cell" ? cell.font : undefined))),
  );
  if ([...fonts].some((font) => oldFont(font) !== undefined)) return true;
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === "cell" && NOT_VIETNAMESE.test(cell.text)));
}

/** Letters that hardly a line of TCVN3 or VNI is without, and that Vietnamese in Unicode does not have. */
const NOT_VIETNAMESE = /[µ¸¶¹¾¼ÆÇËÎÏÐÑÖØÞßÜäåæçëîïðñöøûüþ]/u;
