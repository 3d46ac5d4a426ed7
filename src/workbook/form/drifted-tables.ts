import type { DriftedTable } from "../../domain/check/book-state";
import type { Plan } from "../../domain/plan/plan";
import type { BookSnapshot, TableSnapshot } from "../reading/book-snapshot";
import type { TableLook } from "../reading/table-look";
import { formOf } from "./form-of";
import { tableDrift } from "./table-drift";
import type { TableForm } from "./table-form";

/**
 * The tables of the plan that are not as issued. Tables whose looks were not read are left out; formulas count where they were read.
 */
export function driftedTables(snapshot: BookSnapshot, plan: Plan): readonly DriftedTable[] {
  return formedTables(snapshot, plan)
    .map(({ table, look, form, isProtected }) => ({
      table: table.name,
      parts: tableDrift(form, table, look, isProtected),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** A table of the plan whose looks were read, and how it is meant to look. */
export interface FormedTable {
  readonly table: TableSnapshot;
  readonly look: TableLook;
  readonly form: TableForm;
  /** Its sheet. */
  readonly isProtected: boolean;
}

export function formedTables(snapshot: BookSnapshot, plan: Plan): readonly FormedTable[] {
  return snapshot.tables.flatMap((table) => {
    const form = table.look === undefined ? undefined : formOf(table, plan, snapshot.listed);
    if (table.look === undefined || form === undefined) return [];
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return [{ table, look: table.look, form, isProtected: sheet?.isProtected === true }];
  });
}
