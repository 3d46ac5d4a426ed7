import type { EnteredFix, EnteredFixes } from "./fix-entries";

/** What was put right and can be undone: each press with its cells, the last one last. */
export type FixesMade = readonly (readonly EnteredFix[])[];

export function afterFixing(made: FixesMade, { entered }: EnteredFixes): FixesMade {
  return entered.length === 0 ? made : [...made, entered];
}

/** The last press is undone; cells that a password has kept from it can be undone later. */
export function afterUndoing(made: FixesMade, { closed }: EnteredFixes): FixesMade {
  const places = new Set(closed.map(({ sheet, address }) => `${sheet}!${address}`));
  const left = (made.at(-1) ?? []).filter(({ cell }) => places.has(`${cell.sheet}!${cell.address}`));
  return left.length === 0 ? made.slice(0, -1) : [...made.slice(0, -1), left];
}
