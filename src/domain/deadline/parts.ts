/** A unit that later parts of a list or span leave out: "Quý III, IV", "Tháng 6 - 9/2024". */
const UNIT = /(?:^|\s)(?<unit>thang|quy) (?:\d{1,2}|[ivlx]{1,4})(?:$|\D)/;

/** A number alone, or with its year: "IV/2024", "12", "9 năm 2024". */
const NUMBER_ALONE = /^(?:\d{1,2}|[ivlx]{1,4})(?:(?:\/|,? ?nam |[ -])\d{4})?$/;

/** `part` with the unit of the part before it, where it has none of its own. */
export function withUnitOf(previous: string, part: string): string {
  const unit = UNIT.exec(previous)?.groups?.["unit"];
  return unit !== undefined && NUMBER_ALONE.test(part) ? `${unit} ${part}` : part;
}

/** "15, 20/6/2024", "15-20/6": a bare day number with month and year of the day after it, or the part itself. */
export function withMonthOf(next: string, part: string): string {
  const bare = /^(?<head>(?:.*[^\d/])?)\d{1,2}$/.exec(part)?.groups;
  const rest = /^(?:.* )?\d{1,2}(?<rest>\/\d{1,2}(?!\d).*| thang .*)$/.exec(next)?.groups?.["rest"];
  if (!bare || rest === undefined || /(?:thang|quy|nam) $/.test(bare["head"] ?? "")) return part;
  return `${part}${rest}`;
}
