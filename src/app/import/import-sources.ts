import type { RawTable } from "../../domain/import/raw-table";
import { namesAppendix } from "../../domain/import/table/appendix-title";
import { appendicesIn } from "../../domain/import/table/appendices-in";
import type { ImportAction, ImportDraft, ImportSource, SourceTable } from "./import-draft";
import { readableTables } from "./import-old-texts";
import { tableHead } from "./table-head";

/** A file read again, as it was, changes nothing; what came before is never replaced. */
export function withSource(
  draft: ImportDraft,
  { name, from, tables: raws }: Extract<ImportAction, { readonly kind: "source-read" }>,
): ImportDraft {
  const file = from === "file" ? name : undefined;
  if (file !== undefined && draft.sources.some((one) => one.file === file && isSameSource(draft, one, raws)))
    return draft;
  const source = 1 + Math.max(0, ...draft.sources.map(({ id }) => id));
  const firstId = 1 + Math.max(0, ...draft.tables.map(({ id }) => id));
  const readable = readableTables(raws);
  const { appendices: found, others } = appendicesIn(readable.map((table) => tableHead(table.readable)));
  const firstAppendix = hasTables(draft) ? draft.appendices.length : 0;
  const tables = readable.map((table, at): SourceTable => {
    const appendix = found.findIndex((one) => one.tables.includes(at));
    const leftOut = others.find((one) => one.table === at)?.reason;
    const isDoubtful =
      appendix < 0
        ? leftOut === "no-heading"
        : found[appendix]?.certainty === "doubtful" || hasTitleBelow(table.readable);
    const place = appendix < 0 ? undefined : firstAppendix + appendix;
    return {
      ...table,
      id: firstId + at,
      source,
      appendix: place,
      certainty: isDoubtful ? "doubtful" : "sure",
      leftOut,
    };
  });
  const isOld = tables.some(({ oldTexts }) => oldTexts.length > 0);
  return {
    ...draft,
    sources: [...draft.sources, { id: source, name: freeName(name, file !== undefined, draft.sources), file }],
    tables: [...draft.tables, ...tables],
    appendices: [...draft.appendices.slice(0, firstAppendix), ...found.map(() => ({}))],
    oldTexts: isOld ? "unasked" : draft.oldTexts,
    readings: [],
  };
}

/** "PHỤ LỤC II" in a row of its own, further down than the beginning in which appendices are looked for. */
function hasTitleBelow(table: RawTable): boolean {
  return table.rows.slice(tableHead(table).rows.length).some(({ cells }) => {
    const [words, ...others] = cells.flatMap((cell) =>
      cell.kind === "cell" && cell.text.trim() !== "" ? [cell.text] : [],
    );
    return words !== undefined && others.length === 0 && namesAppendix(words);
  });
}

function isSameSource({ tables }: ImportDraft, { id }: ImportSource, raws: readonly RawTable[]): boolean {
  const before = tables.filter(({ source }) => source === id);
  return before.length === raws.length && raws.every((raw, at) => isSameTable(raw, before[at]?.raw));
}

/** Row by row, because tables that differ mostly do so near the top. */
function isSameTable(one: RawTable, other: RawTable | undefined): boolean {
  if (one.rows.length !== other?.rows.length) return false;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const hasSameHead = one.place === other.place && isSame(one.heading, other.heading);
  return hasSameHead && one.rows.every((row, at) => isSame(row, other.rows[at]));
}

/** The name, or the first one with a number that no source has. */
function freeName(name: string, isFile: boolean, sources: readonly ImportSource[]): string {
  let free = name;
  for (let number = 2; sources.some((source) => source.name === free); number++) {
    free = isFile ? `${name} (${number})` : `${name} ${number}`;
  }
  return free;
}

function hasTables({ tables }: ImportDraft): boolean {
  return tables.some(({ appendix }) => appendix !== undefined);
}

export function withoutSource(draft: ImportDraft, source: number): ImportDraft {
  const tables = draft.tables.filter((table) => table.source !== source);
  const isLeft = (id: number) => tables.some((table) => table.id === id);
  return {
    ...draft,
    step: "source",
    sources: draft.sources.filter(({ id }) => id !== source),
    tables,
    columns: draft.columns.filter(({ table }) => isLeft(table)),
    answers: draft.answers.filter(({ question }) => question.rows.every(({ table }) => isLeft(table))),
    readings: [],
  };
}
