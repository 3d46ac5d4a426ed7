import { fingerprint } from "../../domain/plan/fingerprint";
import type { Plan, PlanSettings } from "../../domain/plan/plan";
import { failed, ok, type Result } from "../../domain/result";
import type { TableSnapshot } from "../reading/book-snapshot";
import { heading, LIVE_HEADING, TEXT } from "../house-style";
import type { CellValue, SheetSpec } from "../sheet-spec";
import type { WorkbookProblem } from "../workbook-problem";

export const METADATA_SHEET = "_CCHC";
export const METADATA_TABLE = "CCHC_DuLieu";

/** Grows when an older add-in could no longer read the workbook. */
export const SCHEMA_VERSION = 1;

export const METADATA_HEADINGS = ["Khóa", "Giá trị"] as const;
const PLAN_PART = "plan";
/** Excel cells hold 32,767 characters. */
const PART_LENGTH = 30_000;
/** Begins every part: Excel takes an apostrophe at the start of a value for a sign of its own. */
const PART_MARK = "|";

export interface Metadata {
  /** Whose workbook this is; division workbooks carry their unit. */
  readonly role: "office";
  /** The plan as issued. */
  readonly plan: Plan;
  readonly fingerprint: string;
}

/** The very hidden sheet that says which plan the workbook carries, with the plan as issued. */
export function metadataSheet(plan: Plan): SheetSpec {
  const rows = metadataRows(plan);
  return {
    name: METADATA_SHEET,
    visibility: "very-hidden",
    columns: [{ width: 16 }, { width: 60 }],
    blocks: [
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: heading(LIVE_HEADING), values: [METADATA_HEADINGS] },
      { area: { row: 1, column: 0, rows: rows.length, columns: 2 }, style: { ...TEXT, wrap: false }, values: rows },
    ],
    tables: [
      {
        name: METADATA_TABLE,
        area: { row: 0, column: 0, rows: rows.length + 1, columns: 2 },
        headings: METADATA_HEADINGS,
      },
    ],
    isProtected: true,
  };
}

/** In the order of METADATA_HEADINGS. */
export function metadataRows(plan: Plan): readonly (readonly CellValue[])[] {
  const text = JSON.stringify(plan);
  return [
    ["schema", String(SCHEMA_VERSION)],
    ["role", "office"],
    ["planId", plan.id],
    ["fingerprint", fingerprint(text)],
    ...parts(text).map((part) => [PLAN_PART, PART_MARK + part]),
  ];
}

export function readMetadata(table: TableSnapshot): Result<Metadata, WorkbookProblem> {
  const version = Number(valueOf(table, "schema"));
  if (version > SCHEMA_VERSION) return failed({ kind: "newer-schema", version: String(version) });
  const text = table.rows
    .filter((row) => row[0] === PLAN_PART)
    .map((row) => String(row[1]).slice(PART_MARK.length))
    .join("");
  const mark = fingerprint(text);
  if (version !== SCHEMA_VERSION || mark !== valueOf(table, "fingerprint")) return failed({ kind: "broken-metadata" });
  return ok({ role: "office", plan: planIn(text), fingerprint: mark });
}

/** The fingerprint says that this is what `metadataSheet` wrote, though maybe before plans had all of today's settings. */
function planIn(text: string): Plan {
  const plan = JSON.parse(text) as Plan;
  const { listedQuarters = "once" } = plan.settings as Partial<PlanSettings>;
  return { ...plan, settings: { ...plan.settings, listedQuarters } };
}

function valueOf(table: TableSnapshot, key: string): CellValue | undefined {
  return table.rows.find((row) => row[0] === key)?.[1];
}

function parts(text: string): readonly string[] {
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH));
}
