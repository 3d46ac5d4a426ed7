import type { CatalogueFault } from "../../domain/check/catalogue-fault";
import type { Holiday } from "../../domain/plan/plan";
import { HOLIDAY_HEADINGS, HOLIDAYS_TABLE } from "../sheets/catalogue-sections";
import type { BookSnapshot } from "./book-snapshot";
import { tableNamed } from "./book-snapshot";
import { columnIndex, dayIn, rowReaders, textIn } from "./read-cells";

const [HOLIDAY, NAME] = HOLIDAY_HEADINGS;

export interface HolidaysRead {
  /** By day, each once. */
  readonly holidays: readonly Holiday[];
  readonly faults: readonly CatalogueFault[];
}

/** The holidays as `Danh mục` lists them; those of the plan where it has no such table. */
export function readHolidays(planned: readonly Holiday[], snapshot: BookSnapshot): HolidaysRead {
  const table = tableNamed(snapshot, HOLIDAYS_TABLE);
  if (table === undefined || columnIndex(table, HOLIDAY) < 0) return { holidays: planned, faults: [] };
  const byDay = new Map<string, Holiday>();
  const faults: CatalogueFault[] = [];
  rowReaders(table).forEach((cell, row) => {
    const [day, name] = [dayIn(cell(HOLIDAY)), textIn(cell(NAME))];
    if (day?.kind === "day") byDay.set(day.day, { day: day.day, name: name === "" ? UNNAMED : name });
    else if (day !== undefined || name !== "")
      faults.push({ table: table.name, row, heading: HOLIDAY, quoted: day?.text ?? "", reason: "not-a-day" });
  });
  return { holidays: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), faults };
}

const UNNAMED = "Ngày nghỉ";
