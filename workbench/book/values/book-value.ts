import type { ICellData } from "@univerjs/core";
import type { ContentValue } from "../content/book-content";

/** What a cell holds or shows; `null` is an empty cell. */
export type BookValue = ContentValue | null;

export const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

const isError = (text: string): boolean => (ERRORS as readonly string[]).includes(text);

// Numbers of Univer's enum CellValueType.
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

export function valueOf(cell: ICellData | null | undefined): BookValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === BOOLEAN || typeof value === "boolean") return value === true || value === 1 || value === "TRUE";
  if (typeof value === "number") return value;
  if (cell?.t === NUMBER) return Number(value);
  return isError(value) ? { error: value } : value;
}

/** The value with its type said, so that Univer does not guess ("1.10" stays text). */
export function univerValue(value: BookValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: STRING };
}
