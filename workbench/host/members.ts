import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { BookConditionalFormat } from "../book/looks/conditional-formats";
import type { BookSheet } from "../book/book-sheet";
import type { Edge } from "../book/looks/cell-look";
import type { Arguments } from "./arguments";
import type { Events } from "./events";
import type { Json } from "./wire";

/** What an object of each Office.js class stands for. */
export interface Targets {
  readonly Application: Book;
  readonly AutoFilter: FilterTarget;
  readonly ConditionalFormat: FormatTarget;
  readonly ConditionalFormatCollection: RangeTarget;
  readonly ConditionalFormatRule: FormatTarget;
  readonly ConditionalRangeFill: FormatTarget;
  readonly ConditionalRangeFont: FormatTarget;
  readonly ConditionalRangeFormat: FormatTarget;
  readonly CultureInfo: Book;
  readonly CustomConditionalFormat: FormatTarget;
  readonly DataValidation: RangeTarget;
  readonly DatetimeFormatInfo: Book;
  readonly FormatProtection: RangeTarget;
  readonly HeaderFooterGroup: BookSheet;
  readonly HeaderFooter: BookSheet;
  readonly NamedItem: NameTarget;
  readonly NamedItemCollection: Book;
  readonly NumberFormatInfo: Book;
  readonly PageLayout: BookSheet;
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: BorderTarget;
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly RangeFormat: RangeTarget;
  /** Its name. */
  readonly Service: string;
  readonly Table: TableTarget;
  readonly TableCollection: TablesTarget;
  readonly TableColumn: ColumnTarget;
  readonly TableColumnCollection: TableTarget;
  readonly TableRow: RowTarget;
  readonly TableRowCollection: TableTarget;
  readonly TableSort: TableTarget;
  readonly Workbook: Book;
  readonly WorkbookProtection: Book;
  readonly Worksheet: BookSheet;
  readonly WorksheetCollection: Book;
  readonly WorksheetFreezePanes: BookSheet;
  readonly WorksheetProtection: BookSheet;
}

export type ClassName = keyof Targets;

export interface RangeTarget {
  readonly sheet: BookSheet;
  readonly area: Area;
}
export interface AreasTarget {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}
export interface BorderTarget extends RangeTarget {
  readonly edges: readonly (Edge | "insideHorizontal" | "insideVertical")[];
  readonly index: string;
}
/** Tables, columns, names and formats are looked up when used: they may be gone or renamed by then. */
export interface TableTarget {
  readonly tableId: string;
}
export interface TablesTarget {
  /** `undefined`: of the whole workbook. */
  readonly sheet: BookSheet | undefined;
}
export interface ColumnTarget extends TableTarget {
  readonly index: number;
}
export interface RowTarget extends TableTarget {
  readonly index: number;
}
export interface NameTarget {
  readonly name: string;
}
export interface FormatTarget {
  readonly sheet: BookSheet;
  readonly id: BookConditionalFormat["id"];
}
export interface FilterTarget {
  readonly tableId: string | undefined;
}

/** An object that office.js can hold: a class's name and what it stands for. */
export class HostObject<Name extends ClassName = ClassName> {
  constructor(
    readonly className: Name,
    readonly target: Targets[Name],
  ) {}
}

export function object<Name extends ClassName>(className: Name, target: Targets[Name]): HostObject<Name> {
  return new HostObject(className, target);
}

/** Answer of the `…OrNullObject` members when there is nothing. */
export const NULL_OBJECT = Symbol("null object");
export type ObjectOrNull = HostObject | typeof NULL_OBJECT;

/** What members work on. */
export interface HostContext {
  readonly book: Book;
  readonly events: Events;
  /** Ranges that event handlers may ask for, and objects the add-in keeps. */
  readonly references: Map<string, ObjectOrNull>;
  /** Of the computer: `dd/MM/yyyy`. */
  readonly shortDatePattern: string;
  /** No calculation before the request is over. */
  suspendCalculation(): void;
}

export interface ValueMember<Target> {
  get(target: Target, host: HostContext): Json;
  /** Absent: read-only. */
  set?(target: Target, value: Json, host: HostContext): void;
}

/** One Office.js class, member by member, under the names of the wire (PascalCase). */
export interface MemberTable<Target> {
  /** Given when the object is made; the client needs it of sheets and tables. */
  id?(target: Target): string;
  /** Whether the object lives on between requests by reference. */
  readonly isKept?: true;
  readonly values: Readonly<Record<string, ValueMember<Target>>>;
  readonly objects?: Readonly<Record<string, ObjectMember<Target>>>;
  readonly methods?: Readonly<Record<string, MethodMember<Target>>>;
  /** Of a collection. */
  items?(target: Target, host: HostContext): readonly HostObject[];
}

type ObjectMember<Target> = { bivariant(target: Target, host: HostContext): ObjectOrNull }["bivariant"];
type MethodMember<Target> = {
  bivariant(target: Target, args: Arguments, host: HostContext): ObjectOrNull | Json | void | Promise<Json | void>;
}["bivariant"];
