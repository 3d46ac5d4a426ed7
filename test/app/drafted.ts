import { EMPTY_DRAFT, importDraft, type ImportAction, type ImportDraft } from "../../src/app/import/import-draft";
import { orderedTables, readingOrders } from "../../src/app/import/import-orders";
import { readAppendix } from "../../src/domain/import/read-appendix";
import type { Unit } from "../../src/domain/plan/unit";
import { rawTables } from "../domain/import/raw-tables";

/** A draft after one source, drawn as `rawTables` draws, and the actions on it, read after each of them as the pane does. */
export function drafted(
  drawing: string,
  actions: readonly ImportAction[] = [],
  units: readonly Unit[] = [],
): ImportDraft {
  return afterActions(
    importDraft(EMPTY_DRAFT, { kind: "source-read", from: "file", name: "ke-hoach.docx", tables: rawTables(drawing) }),
    actions,
    units,
  );
}

export function afterActions(
  draft: ImportDraft,
  actions: readonly ImportAction[],
  units: readonly Unit[] = [],
): ImportDraft {
  return actions.reduce((before, action) => reread(importDraft(before, action), units), reread(draft, units));
}

/** Reads every appendix anew. */
function reread(draft: ImportDraft, units: readonly Unit[]): ImportDraft {
  const readings = readingOrders(draft, units, 2025).map((order) => {
    const raw = orderedTables(order, draft);
    const { appendix, tables, key, options } = order;
    return { appendix, tables, raw, key, year: options.year, read: readAppendix(raw, options) };
  });
  return importDraft(draft, { kind: "appendices-read", readings });
}
