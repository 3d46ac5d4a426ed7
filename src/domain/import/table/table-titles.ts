import { numberBeforeWords } from "../rows/row-number";
import type { BodyRow } from "./sections";

/**
 * Rows of one section whose tables each stand below a numbered line: "I. Cải cách thể chế", "II. Tài chính công". Those lines
 * are groups then. Where a table has none, or only one table has, they are the document's own text and are left out.
 */
export function withTableTitles(rows: readonly BodyRow[], tables: number): readonly BodyRow[] {
  const titles = rows.flatMap(({ title }) => (title === undefined ? [] : [numberBeforeWords(title).number]));
  const [first] = titles;
  const areAlike = titles.every(
    (number) => number !== undefined && number.style === first?.style && number.parts.length === first.parts.length,
  );
  if (tables > 1 && titles.length === tables && areAlike) return rows;
  return rows.map(({ title: _title, ...row }) => row);
}
