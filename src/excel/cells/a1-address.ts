/** `H12` for row 11, column 7: both count from 0. */
export function a1Address(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
