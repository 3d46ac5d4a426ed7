/** Leads and coordinators that stand in one cell. */
export interface Responsibility {
  readonly leads: string;
  readonly coordinators: string;
}

/**
 * Takes a cell apart that says both: "Chủ trì: Văn phòng; phối hợp: các phòng", "Văn phòng chủ trì, các phòng phối hợp".
 * Without the word "phối hợp" all of it are leads, but for what follows the one "/" below a heading that says
 * "Chủ trì/Phối hợp".
 */
export function responsibilityOf(cell: string, isBoth = false): Responsibility {
  const sides = isBoth && !/phối hợp/iu.test(cell) ? cell.split("/") : [];
  if (sides.length === 2) return { leads: plain(sides[0] ?? ""), coordinators: plain(sides[1] ?? "") };
  const labelled =
    /^([^]*?)[\s;,.\-–+*•(]*(?:(?:cơ quan|đơn vị)\s+)?phối hợp(?:\s+(?:với|cùng|thực hiện))?\s*[:\-–]?\s*([^]+)$/iu.exec(
      cell,
    );
  const [, before = "", after = ""] = labelled ?? [];
  if (labelled !== null && /[\p{L}]/u.test(before))
    return { leads: plain(before), coordinators: plain(after.replace(/\)$/, "")) };
  const trailing = /^([^]*?)\s+chủ trì\s*[;,.\n]\s*([^]*?)\s+phối hợp[\s.]*$/iu.exec(cell);
  if (trailing !== null) return { leads: plain(trailing[1] ?? ""), coordinators: plain(trailing[2] ?? "") };
  return { leads: plain(cell), coordinators: "" };
}

function plain(words: string): string {
  return words
    .replace(/^[\s\-–+*•]*(?:(?:cơ quan|đơn vị)\s+)?chủ trì(?:\s+thực hiện)?\s*[:\-–]?\s*/iu, "")
    .replace(/\s+chủ trì\s*(?=[;,.\n]|$)/giu, "")
    .trim();
}
