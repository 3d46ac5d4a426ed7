import { readDeadline } from "../../deadline/read-deadline";
import { bareWords } from "../../words/cell-words";
import { headingMeaning } from "../columns/column-role";
import { beginsAsUnit } from "../units/unit-words";
import type { Grid, GridRow } from "./grid";
import { headingAt, isSameHeading, type Heading } from "./heading";

/**
 * For each row of a grid the heading that begins there. Below the first one only rows that are surely headings begin another:
 * "Hoạt động tuyên truyền | Sản phẩm truyền thông | Tháng 6/2025" is a task, whatever its cells begin with.
 * @param earlier headings of the tables before, in the same appendix or file.
 */
export function headingsIn(grid: Grid, earlier: readonly Heading[]): readonly (Heading | undefined)[] {
  const accepted = [...earlier];
  let isAtTop = true;
  return grid.rows.map((row, index) => {
    const heading = headingAt(grid, index);
    const isOne =
      heading !== undefined &&
      (accepted.length === 0 ||
        accepted.some((one) => isSameHeading(one, heading)) ||
        saysOnlyColumns(row) ||
        (isAtTop && mayNameColumns(row)));
    if (row.filled.length > 2) isAtTop = false;
    if (!isOne) return undefined;
    accepted.push(heading);
    return heading;
  });
}

/** A cell "TT", or nothing but words that name columns. */
function saysOnlyColumns({ filled }: GridRow): boolean {
  const areMeant = filled.map(({ own }) => headingMeaning([own]));
  if (areMeant.some(({ roles: [role], strength }) => role === "number" && strength === 3)) return true;
  return filled.every(({ own }) =>
    bareWords(own)
      .split(" ")
      .every((word) => COLUMN_WORDS.has(word)),
  );
}

/** In the first row of another table: no cell holds a deadline, but for columns of quarters or months, or a unit. */
function mayNameColumns({ filled }: GridRow): boolean {
  const isMark = (words: string) => headingMeaning([words]).roles[0] === "deadlineMark";
  const isCalendar = filled.filter(({ own }) => isMark(own)).length > 1;
  return filled.every(({ own }) => {
    if (isMark(own)) return isCalendar;
    const isKnown = headingMeaning([own]).strength > 0;
    return !isDeadline(own) && (isKnown ? own.length <= LONGEST : !beginsAsUnit(own));
  });
}

/** "Năm 2025" is the heading of a column of figures. */
function isDeadline(words: string): boolean {
  const { kind } = readDeadline(words, { planYear: 2000, beforeExcludesTheDay: true });
  return kind !== "unreadable" && kind !== "year";
}

/** Characters. */
const LONGEST = 60;

/** The syllables of which headings of plans are made; without diacritics. */
const COLUMN_WORDS: ReadonlySet<string> = new Set(
  [
    "tt stt so thu tu ma ten danh muc noi dung nhiem vu giai phap cong viec hoat dong dau chi tieu tieu chi thanh phan con",
    "linh vuc nhom san pham ket qua ra yeu cau dat duoc thoi gian han diem tien do hoan lo trinh ky moc bat dau thuc hien",
    "co quan don vi phong ban bo phan chu tri phoi hop trach phu giao trien khai nguoi lanh dao theo doi cac va hoac",
    "ghi chu kinh phi nguon du toan toi da chuan nam truoc lien ke minh chung tai lieu kiem van can cu tinh dvt quy thang",
  ].flatMap((words) => words.split(" ")),
);
