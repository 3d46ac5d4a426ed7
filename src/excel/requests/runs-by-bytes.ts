import { piecesByBytes } from "./pieces-by-bytes";

/** Bytes of a run of rows: small beside a request, so that runs fill requests well. */
const RUN_BYTES = 100_000;

/**
 * Cuts rows into runs that one part of a request can carry: at most `mostRows` each (one at least), and about 100 kB.
 * @param bytesOf what a row takes in a request or an answer.
 */
export function runsByBytes<Row>(
  rows: readonly Row[],
  mostRows: number,
  bytesOf: (row: Row) => number,
): readonly { readonly first: number; readonly rows: readonly Row[] }[] {
  const leastBytes = RUN_BYTES / Math.max(1, mostRows);
  const weighed = rows.map((row, index) => ({ row, index, bytes: Math.max(bytesOf(row), leastBytes) }));
  return piecesByBytes(weighed, RUN_BYTES).map((piece) => ({
    first: piece[0]?.index ?? 0,
    rows: piece.map(({ row }) => row),
  }));
}
