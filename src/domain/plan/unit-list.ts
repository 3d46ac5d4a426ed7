/** Between the names of several units in one cell. Not a comma: names of bodies have commas of their own. */
const SEPARATOR = "; ";

export function joinedNames(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** The names in a cell that `joinedNames` wrote, or that a person separated with semicolons or line breaks. */
export function splitNames(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
