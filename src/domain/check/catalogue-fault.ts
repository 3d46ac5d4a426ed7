/** A cell of `Danh mục` that cannot be used as it stands: what the plan said before counts on, and a new row counts for nothing. */
export interface CatalogueFault {
  readonly table: string;
  /** Data row, counting from 0. */
  readonly row: number;
  /** Of the column, as the sheet has it. */
  readonly heading: string;
  /** What stands in the cell; empty when it is empty. */
  readonly quoted: string;
  readonly reason: CatalogueReason;
  /** Short name of the other unit, for `name-taken`. */
  readonly other?: string;
}

export type CatalogueReason =
  | "not-a-day"
  /** It ends before it begins. */
  | "days-turned-round"
  | "no-code"
  | "code-twice"
  | "no-name"
  /** A semicolon or line break separates names within a cell. */
  | "several-names"
  /** It means another unit already. */
  | "name-taken"
  /** No unit of the list has this code or name. */
  | "unknown-successor";
