import type { AppendixReading } from "../src/app/import/import-draft";
import type { Doubt } from "../src/domain/import/doubt";
import type { SourceRow } from "../src/domain/import/imported-appendix";
import type { RawTable } from "../src/domain/import/raw-table";

/** A doubt where it stands, with what stands there. */
export interface PlacedDoubt {
  readonly kind: Doubt["kind"];
  /** `row` is missing where it is about a whole table; none at all where a unit is asked about wherever it is named. */
  readonly places: readonly { readonly place: string; readonly row?: number }[];
  readonly text: string;
}

export function placedDoubt(doubt: Doubt, { raw, read }: AppendixReading): PlacedDoubt {
  const placeOf = (table: number) => raw[table]?.place ?? "";
  const rowAt = ({ table, row }: SourceRow) => ({ place: placeOf(table), row });
  const of = (places: PlacedDoubt["places"], text: string): PlacedDoubt => ({ kind: doubt.kind, places, text });
  switch (doubt.kind) {
    case "ambiguous-column":
      return of([{ place: placeOf(doubt.table) }], doubt.heading);
    case "no-heading":
    case "table-not-continued":
      return of([{ place: placeOf(doubt.table) }], firstWordsOf(raw[doubt.table]));
    case "no-lead":
    case "no-deadline":
      return of([rowAt(doubt.at)], taskAt(doubt.at, read.tasks));
    case "quarters-once-or-each":
    case "before-includes-day":
      return of(doubt.rows.map(rowAt), doubt.texts.join("; "));
    case "unknown-unit":
      return of(doubt.rows.map(rowAt), doubt.name);
    case "maybe-one-unit":
      return of([], `${doubt.name} = ${doubt.other}`);
    default:
      return of([rowAt(doubt.at)], doubt.text);
  }
}

function taskAt(at: SourceRow, tasks: AppendixReading["read"]["tasks"]): string {
  const found = tasks.find(({ rows: [first] }) => first?.table === at.table && first.row === at.row);
  return found?.task ?? "";
}

/** The first row that says anything, its cells with ` | ` between them; empty without any. */
export function firstWordsOf(table: RawTable | undefined): string {
  const words = table?.rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "cell" && cell.text.trim() !== "" ? [cell.text] : [])).join(" | "),
  );
  return words?.find((line) => line !== "") ?? "";
}
