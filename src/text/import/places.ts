import type { ImportDraft } from "../../app/import/import-draft";
import type { TableRow } from "../../app/import/import-question";

/** How many rows are named before the others are only counted. */
const NAMED = 4;

/** Where rows stand, as a person finds them: `bảng 1, dòng 12, 15`; with the file's name when there are several. */
export function placeWords(rows: readonly TableRow[], { tables, sources }: ImportDraft): string {
  const [first] = rows;
  const table = tables.find(({ id }) => id === first?.table);
  if (first === undefined || table === undefined) return "";
  const here = rows.filter((row) => row.table === first.table);
  const named = here.slice(0, NAMED).map(({ row }) => row);
  const more = rows.length - named.length;
  const source = sources.find(({ id }) => id === table.source);
  const file = sources.length > 1 && source !== undefined ? `${source.name}, ` : "";
  return `${file}${table.raw.place}, dòng ${named.join(", ")}${more > 0 ? ` và ${more} dòng khác` : ""}`;
}
