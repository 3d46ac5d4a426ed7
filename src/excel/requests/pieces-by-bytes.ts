/** A part of a request: what it asks of Excel, and how many bytes of JSON it adds. */
export interface RequestPart {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => void;
}

/**
 * Bytes that a request or an answer may have. Excel on the web refuses more than 5 MB.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const PIECE_BYTES = 4_000_000;

/** Bytes of an object named in a request: its path, and the action that makes it. Measured, and rounded up. */
export const OBJECT_BYTES = 180;

/** Bytes of a property set or a method called, without what is handed over. Measured, and rounded up. */
export const ACTION_BYTES = 110;

/** The parts in their order, in as few pieces as hold at most `limit` bytes each; a part is never cut. */
export function piecesByBytes<Part extends { readonly bytes: number }>(
  parts: readonly Part[],
  limit: number = PIECE_BYTES,
): readonly (readonly Part[])[] {
  const pieces: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.bytes > room || pieces.length === 0) {
      pieces.push([]);
      room = limit;
    }
    pieces.at(-1)?.push(part);
    room -= part.bytes;
  }
  return pieces;
}

/** Asks for the parts with one sync a piece. `onSent` gets the bytes of the piece that has just been answered. */
export async function sendInPieces(
  context: Excel.RequestContext,
  parts: readonly RequestPart[],
  onSent: (bytes: number) => void = () => undefined,
): Promise<void> {
  await send(context, piecesByBytes(parts), onSent);
}

/** As `sendInPieces`, for parts that change the workbook: Excel does not draw meanwhile, and calculates with the last piece. */
export async function writeInPieces(
  context: Excel.RequestContext,
  parts: readonly RequestPart[],
  onSent: (bytes: number) => void = () => undefined,
): Promise<void> {
  const pieces = piecesByBytes(parts);
  const quiet = pieces.map((piece, index) => [quietly(index === pieces.length - 1), ...piece]);
  await send(context, quiet, onSent);
}

async function send(
  context: Excel.RequestContext,
  pieces: readonly (readonly RequestPart[])[],
  onSent: (bytes: number) => void,
): Promise<void> {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return;
  piece.forEach((part) => part.ask(context));
  await context.sync();
  onSent(piece.reduce((bytes, part) => bytes + part.bytes, 0));
  await send(context, rest, onSent);
}

/**
 * Whoever suspends calculation has to see to it that everything is calculated in the end, so the last piece does not.
 * https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
function quietly(isLast: boolean): RequestPart {
  return {
    bytes: 0,
    ask: ({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      if (!isLast) workbook.application.suspendApiCalculationUntilNextSync();
    },
  };
}
