/** Excel takes "Danh mục" and "DANH MỤC" for the same sheet, table or name. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Source: the limit that Excel's own rename box has. */
const SHEET_NAME_LENGTH = 31;

/** "<name> (cũ)", or "<name> (cũ 2)" … when that is taken, even for one set aside before; a long name is cut. */
export function sheetNameAside(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(cũ( \d+)?\)$/, "");
  return firstFree(taken, (count) => {
    const suffix = count === 1 ? " (cũ)" : ` (cũ ${count})`;
    return base.slice(0, SHEET_NAME_LENGTH - suffix.length).trimEnd() + suffix;
  });
}

/** "<name>_cu", or "<name>_cu2" … when that is taken; a table's name can have no blanks. */
export function tableNameAside(name: string, taken: readonly string[]): string {
  const base = name.replace(/_cu\d*$/, "");
  return firstFree(taken, (count) => (count === 1 ? `${base}_cu` : `${base}_cu${count}`));
}

function firstFree(taken: readonly string[], candidate: (count: number) => string, count = 1): string {
  const name = candidate(count);
  return taken.some((other) => isSameName(other, name)) ? firstFree(taken, candidate, count + 1) : name;
}
